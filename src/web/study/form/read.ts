/** Reads what a learner has entered, in the shape that scoring takes. `write.ts` is its inverse. */
import { DATA } from "../../../pages/form.ts";
import type { ItemType } from "../../../quiz/item.ts";
import type { Response } from "../../../quiz/study/event.ts";
import { idOf, orderOf, rowsOf } from "./rows.ts";

/**
 * @returns what is entered, the same however options are shuffled; `undefined` where nothing is, or
 * where an ordering stands as it was given and nobody has agreed to that
 */
export function readResponse(form: HTMLFormElement): Response {
  switch (typeOf(form)) {
    case "single":
    case "true-false":
      return ticked(form)[0];
    case "multiple":
      return orNothing(ticked(form).toSorted());
    case "matching": {
      const pairs = [...form.querySelectorAll("select")]
        .filter(({ value }) => value !== "")
        .map(({ name, value }) => [name, value] as const);
      return pairs.length === 0 ? undefined : Object.fromEntries(pairs.toSorted(byName));
    }
    case "ordering": {
      const arranged = orderOf(form)?.dataset[DATA.arranged] !== undefined;
      return arranged ? rowsOf(form).map(idOf) : undefined;
    }
    case "numeric":
    case "short-text": {
      const text = form.querySelector<HTMLInputElement>("input[type=text]")?.value ?? "";
      return text === "" ? undefined : text;
    }
  }
}

/** @throws Error if the form is none of ours. */
export function typeOf(form: HTMLFormElement): ItemType {
  const type = form.dataset[DATA.type];
  if (type === undefined) throw new Error("A form of the study page names its item's type.");
  return type as ItemType;
}

function ticked(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>("fieldset input:checked")].map(
    ({ value }) => value,
  );
}

function orNothing(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
