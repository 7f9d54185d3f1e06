/** Whether an item has the options and choices that its type takes. */
import { type Diagnostic, mistake, type Place } from "../../markdown/diagnostic.ts";
import type { ItemType, Option } from "../item.ts";
import type { ItemBody } from "./options.ts";

/** @param named the item as the subject of a message: "item `entry`" */
export function checkShape(
  type: ItemType,
  { options, choices, entries }: ItemBody,
  named: string,
  place: Place,
  found: Diagnostic[],
): void {
  const wrong = (rule: string, was: number, [first]: readonly Option[] = []) =>
    found.push(
      mistake(first?.place ?? place, "options", `${named} (${type}) ${rule}; found ${was}`),
    );
  const written = type === "numeric" || type === "short-text";
  if (!written && options.length === 0 && entries.length > 0) {
    for (const entry of entries) {
      found.push(
        mistake(entry, "options", `${named} (${type}) has options; each reads \`- a) text\``),
      );
    }
    return;
  }
  if (written && options.length > 0) {
    wrong("takes a written answer, no options", options.length, options);
  }
  if (type === "true-false" && options.length !== 2) wrong("has two options", options.length);
  if (!written && options.length < 2) wrong("has at least two options", options.length);
  if (type === "matching" && choices.length < options.length) {
    wrong("has a numbered choice for every option or more", choices.length);
  }
  if (type !== "matching" && choices.length > 0) {
    wrong("has no numbered choices", choices.length, choices);
  }
  for (const list of [options, choices]) {
    for (const [index, option] of list.entries()) {
      if (list.findIndex((other) => other.id === option.id) < index) {
        const message = `${named} has option "${option.id}" twice`;
        found.push(mistake(option.place, "duplicate-option", message));
      }
    }
  }
}
