/** What a slide asks, read from its page: the deck and the speaker view count hands for the same options. */

export interface AskedItem {
  readonly id: string;
  readonly title: string;
  /** In the order shown; ids as authors wrote them. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Ids of the right ones. */
  readonly right: readonly string[];
}

/** Undefined where the slide asks nothing that hands can answer. */
export function askedItem(slide: Element | undefined): AskedItem | undefined {
  const question = slide?.querySelector<HTMLElement>(".question[data-item]");
  const lines = [...(question?.querySelectorAll<HTMLElement>(OPTIONS) ?? [])];
  const right = lines.filter((line) => line.classList.contains("right")).map(idOf);
  if (question == null || right.length === 0) return undefined;
  return {
    id: question.dataset["item"] ?? "",
    title: slide?.querySelector("h2")?.textContent?.trim() ?? "",
    options: lines.map((line) => ({
      id: idOf(line),
      text: line.querySelector("span:not(.votes)")?.textContent?.trim() ?? "",
    })),
    right,
  };
}

export const OPTIONS = ".options:not(.choices) > [data-option]";

export const idOf = (line: HTMLElement): string => line.dataset["option"] ?? "";
