/** Shows a form's options in another order, lettered anew; what is read from it stays the same. */
import { attribute, CLASS, DATA } from "../../../pages/form.ts";
import { shuffle } from "../../../quiz/random/shuffle.ts";
import { typeOf } from "./read.ts";
import { idOf, orderOf, rowsOf } from "./rows.ts";

/** @param seed `undefined` puts them back as written */
export function shuffleForm(form: HTMLFormElement, seed: string | undefined): void {
  const list = rowsOf(form)[0]?.parentElement;
  if (list == null) return;
  const written = rowsOf(form).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const order =
    seed === undefined || hasOrder(form, written)
      ? written
      : shuffle(written, `${seed}/${form.id}`);
  list.append(...order);
  const arranged = orderOf(form)?.dataset;
  if (arranged !== undefined) delete arranged[DATA.arranged];
  const letters = new Map(
    order.map((row, index) => [idOf(row), String.fromCharCode(0x61 + index)]),
  );
  for (const letter of form.querySelectorAll<HTMLElement>(`[${attribute(DATA.letter)}]`)) {
    letter.textContent = letters.get(letter.dataset[DATA.letter] ?? "") ?? letter.textContent;
  }
}

/** As on paper: true and false, figures, and the entries that an author has scrambled stay as they are. */
function hasOrder(form: HTMLFormElement, rows: readonly HTMLElement[]): boolean {
  const type = typeOf(form);
  if (type === "true-false" || type === "ordering") return true;
  if (type !== "single" && type !== "multiple") return false;
  const texts = [...form.querySelectorAll(`.${CLASS.options} label > span`)];
  return rows.length > 0 && texts.every((text) => /^[^\p{L}]*\d/u.test(text.textContent ?? ""));
}
