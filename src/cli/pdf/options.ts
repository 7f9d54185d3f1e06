/** What `npm run pdf` can be asked for. */
import { resolve } from "node:path";
import { FORMATS, type Format, THEMES, type Theme } from "../../paper/document.ts";
import { paperCode, readPaperCode } from "../../quiz/study/paper-code.ts";
import { listOf, oneOf, readOptions } from "../options.ts";
import { Stop } from "../stop.ts";

/** The documents that can be asked for by name, as `--only` takes them. */
export const KINDS = ["slides", "handout", "worksheet", "answer-key", "guide", "sheets"] as const;
export type Kind = (typeof KINDS)[number];

export interface Options {
  /** The documents asked for by name, else all that the lesson has. */
  readonly kinds: readonly Kind[];
  readonly chosen: boolean;
  readonly format: Format;
  readonly theme: Theme;
  /** Ids of items and objectives, where only a part of the bank is wanted. */
  readonly items: readonly string[] | undefined;
  readonly objectives: readonly string[] | undefined;
  /** One version of worksheet and answer key for each; none: as written. */
  readonly seeds: readonly string[];
  /** Codes of papers, as the study page shows them: the same items and options on paper. */
  readonly tests: readonly string[];
  readonly notes: boolean;
  readonly out: string | undefined;
}

const KNOWN = {
  only: { type: "string" },
  paper: { type: "string" },
  theme: { type: "string" },
  items: { type: "string" },
  objective: { type: "string" },
  seed: { type: "string" },
  test: { type: "string" },
  notes: { type: "boolean" },
  out: { type: "string" },
} as const;

/** Which documents an option says something about. */
const CONCERNS = {
  paper: ["handout", "worksheet", "answer-key", "guide", "sheets"],
  theme: ["slides"],
  items: ["worksheet", "answer-key"],
  objective: ["worksheet", "answer-key"],
  seed: ["worksheet", "answer-key"],
  test: ["worksheet", "answer-key"],
  notes: ["handout"],
} as const satisfies Partial<Record<keyof typeof KNOWN, readonly Kind[]>>;

/**
 * @throws Stop (2) with one sentence.
 * @example readPdfOptions(["--only", "worksheet", "--seed", "A,B"]).seeds // ["A", "B"]
 */
export function readPdfOptions(args: readonly string[]): Options {
  const { values } = readOptions(args, KNOWN);
  const only = listOf("only", values.only);
  const kinds = only?.map((name) => oneOf("only", KINDS, name)) ?? KINDS;
  for (const [option, concerned] of Object.entries(CONCERNS)) {
    if (!(option in values) || kinds.some((kind) => concerned.some((one) => one === kind)))
      continue;
    throw new Stop(2, `--${option} is about ${concerned.join(", ")}, which --only leaves out.`);
  }
  const seeds = listOf("seed", values.seed) ?? [];
  for (const seed of seeds) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(seed)) continue;
    throw new Stop(2, `A seed is 1 to 20 letters, figures or hyphens; found "${seed}".`);
  }
  return {
    kinds,
    chosen: only !== undefined,
    format: oneOf("paper", FORMATS, values.paper ?? "a4"),
    theme: oneOf("theme", THEMES, values.theme ?? "light"),
    items: listOf("items", values.items),
    objectives: listOf("objective", values.objective),
    seeds,
    tests: readTests(listOf("test", values.test) ?? [], values),
    notes: values.notes ?? false,
    out: values.out === undefined ? undefined : resolve(values.out),
  };
}

/** A paper's code says which items are on it and how they stand, so nothing else may. */
function readTests(codes: readonly string[], values: Readonly<Record<string, unknown>>): string[] {
  const other = ["seed", "items", "objective"].find((option) => values[option] !== undefined);
  if (codes.length > 0 && other !== undefined) {
    throw new Stop(2, `--test names whole papers; --${other} can't change them.`);
  }
  return codes.map((typed) => {
    const paper = readPaperCode(typed);
    if (paper !== undefined) return paperCode(paper);
    throw new Stop(2, `A code is as the study page shows it, 801-Z0X; found "${typed}".`);
  });
}
