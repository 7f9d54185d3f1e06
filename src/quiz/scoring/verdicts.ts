/** What became of each part of an answer, by the item's own rule. */
import type { KeyedItem } from "../keyed-item.ts";
import type { Scored } from "../result.ts";

/**
 * - right, wrong: an option ticked, a prompt paired, an entry placed
 * - missed: an option of a multiple choice that is right and was not ticked
 * - keyed: the right option of a single choice in which another was chosen
 * - unanswered: a prompt without a choice
 */
export type Verdict = "right" | "wrong" | "missed" | "keyed" | "unanswered";

/**
 * The verdict on each option, prompt or entry, by its id. Options that were rightly left alone have
 * none, nor have typed answers. An entry of an ordering is right where it is part of what the rule
 * counts: it stands in its place, belongs to a right pair, or to the longest run.
 *
 * @example verdicts(item, result) // single choice, key "b", answer "a"
 * // Map { "a" => "wrong", "b" => "keyed" }
 */
export function verdicts(item: KeyedItem, { detail }: Scored): ReadonlyMap<string, Verdict> {
  switch (detail.type) {
    case "choice":
      return new Map([
        ...all(detail.right, "right"),
        ...all(detail.wrong, "wrong"),
        ...all(detail.missed, item.type === "multiple" ? "missed" : "keyed"),
      ]);
    case "matching":
      return new Map([
        ...all(detail.right, "right"),
        ...all(detail.wrong, "wrong"),
        ...all(detail.unanswered, "unanswered"),
      ]);
    case "ordering":
      return new Map([
        ...all(item.type === "ordering" ? item.options : [], "wrong"),
        ...all(detail.parts.flat(), "right"),
      ]);
    default:
      return new Map();
  }
}

function all(ids: readonly string[], verdict: Verdict): [string, Verdict][] {
  return ids.map((id) => [id, verdict]);
}
