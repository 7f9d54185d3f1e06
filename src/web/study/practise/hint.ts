/** Where the answer stands: the paragraph and the slide, on request or after a first try. */
import { study as words } from "virtual:words";
import { attribute, CLASS, DATA } from "../../../pages/form.ts";
import type { StudyItem } from "../../../pages/study-bank.ts";
import { button, h } from "../h.ts";

/** @param open whether it shows at once; else a button asks for it */
export function hintOf(item: StudyItem, form: HTMLFormElement, open: boolean): HTMLElement {
  const link = h(
    "a",
    { href: `../index.html#${item.slide}`, [attribute(DATA.slide)]: item.slide },
    words.turn.openSlide(item.slideTitle),
  );
  const hint = h(
    "p",
    { class: "hint added", tabindex: "-1" },
    words.turn.hintText(item.paragraphs),
    " ",
    link,
  );
  form.querySelector(`.${CLASS.answer}`)?.before(hint);
  if (open) return hint;
  hint.hidden = true;
  const ask = button(
    words.turn.hint,
    () => {
      hint.hidden = false;
      ask.remove();
      hint.focus({ preventScroll: true });
      hint.scrollIntoView({ block: "nearest" });
    },
    { class: "quiet added" },
  );
  form.querySelector(`.${CLASS.actions}`)?.prepend(ask);
  return hint;
}
