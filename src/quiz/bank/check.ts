/** Holds items and key against each other and against what they point at. */
import { type Diagnostic, mistake, type Place } from "../../markdown/diagnostic.ts";
import { lint, lintInline } from "../../markdown/dialect.ts";
import { type Item, isChoice, optionsOf } from "../item.ts";
import { checkEnemies } from "./enemies.ts";
import type { KeyEntry } from "./key.ts";

/** What the bank points at, outside itself. */
export interface Surroundings {
  /** How many paragraphs the article has. */
  readonly paragraphs: number;
  readonly slides: ReadonlySet<string>;
  /** The ids of all items, those that could not be read included. */
  readonly items: ReadonlySet<string>;
  /** The ids of all entries of the key, likewise; undefined where none could be read. */
  readonly keyed: ReadonlySet<string> | undefined;
  /** Undefined where the deck's front matter could not be read. */
  readonly objectives: ReadonlySet<string> | undefined;
}

/** Every way in which items and key do not fit together; the answers themselves are `keyItem`'s. */
export function checkBank(
  items: readonly Item[],
  key: readonly KeyEntry[],
  around: Surroundings,
): Diagnostic[] {
  return [
    ...checkItems(items, around),
    ...checkEnemies(items, around.items),
    ...key.flatMap((entry) => checkEntry(entry, items, around)),
  ];
}

function checkItems(items: readonly Item[], around: Surroundings) {
  const found: Diagnostic[] = [];
  const seen = new Map<string, Item>();
  for (const item of items) {
    const before = seen.get(item.id);
    if (before !== undefined) {
      const where = `${before.place.file}:${before.place.line}`;
      found.push(mistake(item.place, "duplicate-id", `item \`${item.id}\` is also at ${where}`));
    }
    seen.set(item.id, item);
    if (around.keyed?.has(item.id) === false) {
      found.push(mistake(item.place, "no-key", `item \`${item.id}\` has no entry in the key`));
    }
    if (around.objectives?.has(item.objective) === false) {
      const list = [...around.objectives].join(", ") || "none";
      const message = `item \`${item.id}\` has objective "${item.objective}"; the objectives are ${list}`;
      found.push(mistake(item.place, "unknown-objective", message));
    }
  }
  return found;
}

function checkEntry(entry: KeyEntry, items: readonly Item[], around: Surroundings): Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (place: Place, rule: string, message: string) =>
    found.push(mistake(place, rule, `the key's entry \`${entry.id}\` ${message}`));
  const item = items.find((one) => one.id === entry.id);
  if (!around.items.has(entry.id))
    say(entry.place, "no-item", "names no item of the question files");
  for (const [index, { paragraph }] of entry.evidence.entries()) {
    if (paragraph <= around.paragraphs) continue;
    const place = entry.at("evidence", index, "paragraph");
    const legal = `the article has 1 to ${around.paragraphs}`;
    say(place, "unknown-paragraph", `rests on paragraph ${paragraph}; ${legal}`);
  }
  if (!around.slides.has(entry.slide)) {
    const message = `names slide "${entry.slide}"; no slide has that id`;
    say(entry.at("slide"), "unknown-slide", message);
  }
  found.push(...lint(entry.explanation, entry.at("explanation")));
  for (const [id, reason] of Object.entries(entry.distractors ?? {})) {
    found.push(...lintInline(reason, entry.at("distractors", id)));
  }
  for (const { option, message } of item === undefined ? [] : strangeReasons(item, entry)) {
    say(entry.at("distractors", option), "distractors", message);
  }
  return found;
}

/** A choice item says of every wrong option why it is wrong, and of no other. */
function strangeReasons(item: Item, entry: KeyEntry): { option: string; message: string }[] {
  const right = new Set([entry.correct].flat());
  const options = isChoice(item) ? optionsOf(item).map(({ id }) => id) : [];
  // Where the answer itself is no option, `keyItem` says so; the reasons cannot be judged.
  if (isChoice(item) && ![...right].every((id) => options.some((option) => option === id)))
    return [];
  const wrong = options.filter((id) => !right.has(id));
  const given = Object.keys(entry.distractors ?? {});
  return [
    ...wrong
      .filter((id) => !given.includes(id))
      .map((id) => ({ option: id, message: `does not say why option "${id}" is wrong` })),
    ...given
      .filter((id) => !wrong.includes(id))
      .map((id) => ({
        option: id,
        message: `gives a reason against "${id}", which is no wrong option`,
      })),
  ];
}
