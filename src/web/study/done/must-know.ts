/** Half a page that can be printed: the answers to what was not right at the first try. */
import { study as words } from "virtual:words";
import { attribute, CLASS, DATA } from "../../../pages/form.ts";
import { button, h } from "../h.ts";
import type { Paper } from "../paper.ts";
import type { Outcomes } from "./done.ts";

/** A section with the answers as they are baked, without letters: options may be shuffled. */
export function mustKnow(missed: readonly Outcomes[], paper: Paper): HTMLElement {
  const rows = missed.map(({ item }) => {
    const answer = paper.form(item.id).querySelector(`.${CLASS.answer} > div`);
    const copy = h("div", {});
    for (const part of answer?.children ?? []) {
      if (!part.matches(`.${CLASS.others}, .mine`)) copy.append(part.cloneNode(true));
    }
    for (const letter of copy.querySelectorAll(`[${attribute(DATA.letter)}]`))
      withoutLetter(letter);
    return h("li", {}, h("h4", {}, item.title), copy);
  });
  return h(
    "section",
    { class: "must" },
    h("h3", {}, words.end.must),
    h("p", { class: "screen-only" }, words.end.mustNote),
    h("ul", {}, ...rows),
    button(words.end.print, () => print(), { class: "quiet screen-only" }),
  );
}

/** Away from its question an option needs no letter: "b. Green" is "Green". */
function withoutLetter(letter: Element): void {
  const after = letter.nextSibling;
  if (after instanceof Text) after.data = after.data.replace(/^\.\s*/, "");
  letter.remove();
}
