/** What a slide asks, read from its page: the deck and the speaker view count hands for the same options. */

export interface AskedItem {
  readonly id: string;
  readonly title: string;
  /** In the order shown; ids as authors wrote them. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Ids of the right ones; none in a site without its key. */
  readonly right: readonly string[];
}

/** Types that a show of hands can answer. */
const BY_HANDS = ["single", "true-false", "multiple"];

/** Undefined where the slide asks nothing that hands can answer. */
export function askedItem(slide: Element | undefined): AskedItem | undefined {
  const question = slide?.querySelector<HTMLElement>(".question[data-item]");
  const lines = [...(question?.querySelectorAll<HTMLElement>(OPTIONS) ?? [])];
  const right = lines.filter((line) => line.classList.contains("right")).map(idOf);
  if (question == null || !BY_HANDS.includes(question.dataset["type"] ?? "")) return undefined;
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

/** Finds the options within a slide or a form; choices of a matching are none. */
export const OPTIONS = ".options:not(.choices) > [data-option]";

/** The id of an option's line, or "". */
export const idOf = (line: HTMLElement): string => line.dataset["option"] ?? "";
