/** Responses to an item for each outcome, found with the scoring core. */
import { expect, type Locator } from "playwright/test";
import type { KeyedItem } from "../src/quiz/keyed-item.ts";
import { score } from "../src/quiz/scoring/score.ts";
import { verdicts } from "../src/quiz/scoring/verdicts.ts";
import type { Entry } from "./fill-in.ts";

export type Outcome = "right" | "partly" | "wrong" | "unanswered" | "invalid";

/** What the scoring core makes of a response. */
export function outcomeOf(item: KeyedItem, response: Entry): Outcome {
  const result = score(item, response);
  if (result.kind !== "scored") return result.kind;
  if (result.marks.n === 0) return "wrong";
  return result.marks.n * result.max.d === result.max.n * result.marks.d ? "right" : "partly";
}

/** @returns a response of that outcome; "none" where a page cannot enter one */
export function responseFor(item: KeyedItem, outcome: Outcome): { entry: Entry } | "none" {
  const entry = [undefined, ...entriesOf(item)].find((one) => outcomeOf(item, one) === outcome);
  return entry === undefined && outcome !== "unanswered" ? "none" : { entry };
}

function entriesOf(item: KeyedItem): Entry[] {
  switch (item.type) {
    case "single":
    case "true-false":
      return [...item.options];
    case "multiple":
      return Array.from({ length: 2 ** item.options.length }, (_, set) =>
        item.options.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1),
      );
    case "matching": {
      const [first = "", ...rest] = Object.values(item.correct);
      const shifted = [...rest, first];
      const [open = "", ...others] = item.options;
      const all = (choices: readonly string[]) =>
        Object.fromEntries(item.options.map((id, at) => [id, choices[at] ?? ""]));
      const some = Object.fromEntries(others.map((id) => [id, item.correct[id] ?? ""]));
      return [some, { ...item.correct }, { ...some, [open]: rest[0] ?? "" }, all(shifted)];
    }
    case "ordering": {
      const [one = "", two = "", ...rest] = item.correct;
      return [[...item.correct], [two, one, ...rest], item.correct.toReversed()];
    }
    case "numeric":
      return [String(item.correct), "77777", "11 or 12"];
    case "short-text":
      return [item.correct[0] ?? "", "77777"];
  }
}

/**
 * The outcome and the mark beside each part are the scoring core's.
 * @param revealed whether what should have been answered is shown, too
 */
export async function expectScored(
  form: Locator,
  item: KeyedItem,
  entry: Entry,
  revealed: boolean,
): Promise<void> {
  await expect(form, item.id).toHaveAttribute("data-result", outcomeOf(item, entry));
  const result = score(item, entry);
  const marks = result.kind === "scored" ? [...verdicts(item, result)] : [];
  const shown = marks.filter(([, mark]) => revealed || mark === "right" || mark === "wrong");
  await expect
    .poll(() => form.locator("[data-part]").evaluateAll(partsOf), item.id)
    .toEqual(Object.fromEntries(shown));
}

function partsOf(rows: Element[]): Record<string, string | null> {
  return Object.fromEntries(
    rows.map((row) => [row.getAttribute("data-option"), row.getAttribute("data-part")]),
  );
}
