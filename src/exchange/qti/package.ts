/** The bank as a QTI 3 package: an item a file, a test with a section an objective, the manifest. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { type Bank, type Export, planAll } from "../bank.ts";
import { plainText } from "../html.ts";
import { tagsOf } from "../tags.ts";
import { typedChanges } from "../types.ts";
import { testXml } from "./assessment.ts";
import { itemXml } from "./item.ts";
import { itemPath, manifestXml } from "./manifest.ts";

/** A zip keeps the hour as clocks on the spot show it; this one is the same on all of them. */
const MTIME = new Date(1980, 0, 1, 12);

/**
 * A zip. Every item is carried; notes name those whose typed answers are read more strictly than
 * here.
 */
export function toQti(bank: Bank): Export {
  const { groups, carried, notes } = planAll(bank, (question) => ({
    plan: true,
    notes: typedChanges(question).map((why) => ({ kind: "changed" as const, why })),
  }));
  const sections = groups.map(({ id, text, planned }) => ({
    id,
    title: plainText(text),
    questions: planned.map(({ question }) => question),
  }));
  const files: [string, string][] = [
    ["imsmanifest.xml", manifestXml(bank, (question) => tagsOf(question, carried))],
    ["test.xml", testXml(bank.title, sections)],
    ...bank.questions.map((question): [string, string] => [
      itemPath(question),
      itemXml(question, bank),
    ]),
  ];
  const entries: Zippable = {};
  for (const [path, text] of files) entries[path] = [strToU8(text), { mtime: MTIME }];
  return { bytes: zipSync(entries), notes };
}
