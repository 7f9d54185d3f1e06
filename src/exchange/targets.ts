/** What the bank can be written as: the one place that knows all targets. */
import { toAnki } from "./anki.ts";
import type { Bank, Export } from "./bank.ts";
import { toTable } from "./csv.ts";
import { toGift } from "./gift/write.ts";
import { toJson } from "./json.ts";
import type { Plugin } from "./moodle/plan.ts";
import { toMoodle } from "./moodle/write.ts";
import { toQti } from "./qti/package.ts";

/** By name, the file that is written. */
export const TARGETS = {
  moodle: "moodle.xml",
  gift: "gift.txt",
  qti: "qti.zip",
  anki: "anki.txt",
  csv: "bank.csv",
  json: "bank.json",
} as const;
export type TargetName = keyof typeof TARGETS;

/** @param plugins question types that the Moodle at hand has beside its own */
export function writeTarget(
  target: TargetName,
  bank: Bank,
  plugins: ReadonlySet<Plugin> = new Set(),
): Export {
  switch (target) {
    case "moodle":
      return toMoodle(bank, plugins);
    case "gift":
      return toGift(bank);
    case "qti":
      return toQti(bank);
    case "anki":
      return toAnki(bank);
    case "csv":
      return toTable(bank);
    case "json":
      return toJson(bank);
  }
}
