/** Says of a target what was carried whole, what with a change, and what was left out. */
import type { Bank, Note } from "./bank.ts";

/**
 * One line; items that share a reason stand together.
 *
 * @example sumUp(bank, notes)
 * // "2 of 4 items carried whole; 1 with a change: Numbers are … (pay); 1 left out: GIFT has no ordering (scale)"
 */
export function sumUp({ questions }: Bank, notes: readonly Note[]): string {
  const ids = (kind: Note["kind"]) =>
    new Set(notes.filter((note) => note.kind === kind).map(({ item }) => item));
  const left = ids("left");
  const changed = [...ids("changed")].filter((id) => !left.has(id)).length;
  const whole = questions.length - changed - left.size;
  return [
    `${whole} of ${questions.length} items carried whole`,
    `${changed} with a change${reasons(notes, "changed", questions.length)}`,
    `${left.size} left out${reasons(notes, "left", questions.length)}`,
  ].join("; ");
}

function reasons(notes: readonly Note[], kind: Note["kind"], all: number): string {
  const byReason = new Map<string, string[]>();
  for (const { why, item, kind: own } of notes) {
    if (own === kind) byReason.set(why, [...(byReason.get(why) ?? []), item]);
  }
  const said = [...byReason].map(
    ([why, items]) => `${why} (${items.length === all ? "all" : items.join(", ")})`,
  );
  return said.length === 0 ? "" : `: ${said.join("; ")}`;
}
