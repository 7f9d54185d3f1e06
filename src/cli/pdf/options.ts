/** What `npm run pdf` can be asked for. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS, type Format, THEMES, type Theme } from "../../paper/document.ts";
import { Stop } from "../stop.ts";

export const KINDS = ["slides", "handout", "worksheet", "answer-key"] as const;
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
  notes: { type: "boolean" },
  out: { type: "string" },
} as const;

/** Which documents an option says something about. */
const CONCERNS = {
  paper: ["handout", "worksheet", "answer-key"],
  theme: ["slides"],
  items: ["worksheet", "answer-key"],
  objective: ["worksheet", "answer-key"],
  seed: ["worksheet", "answer-key"],
  notes: ["handout"],
} as const satisfies Partial<Record<keyof typeof KNOWN, readonly Kind[]>>;

/**
 * @throws Stop (2) with one sentence.
 * @example readOptions(["--only", "worksheet", "--seed", "A,B"]).seeds // ["A", "B"]
 */
export function readOptions(args: readonly string[]): Options {
  const values = parseKnown(args);
  const only = list("only", values.only);
  const kinds = only?.map((name) => oneOf("only", KINDS, name)) ?? KINDS;
  for (const [option, concerned] of Object.entries(CONCERNS)) {
    if (!(option in values) || kinds.some((kind) => concerned.some((one) => one === kind)))
      continue;
    throw new Stop(2, `--${option} is about ${concerned.join(", ")}, which --only leaves out.`);
  }
  const seeds = list("seed", values.seed) ?? [];
  for (const seed of seeds) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(seed)) continue;
    throw new Stop(2, `A seed is 1 to 20 letters, figures or hyphens; found "${seed}".`);
  }
  return {
    kinds,
    chosen: only !== undefined,
    format: oneOf("paper", FORMATS, values.paper ?? "a4"),
    theme: oneOf("theme", THEMES, values.theme ?? "light"),
    items: list("items", values.items),
    objectives: list("objective", values.objective),
    seeds,
    notes: values.notes ?? false,
    out: values.out === undefined ? undefined : resolve(values.out),
  };
}

function parseKnown(args: readonly string[]) {
  try {
    const { values, tokens } = parseArgs({ args: [...args], options: KNOWN, tokens: true });
    const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Stop(2, `--${twice} is given twice; once is enough.`);
    if (values.out === "") throw new Stop(2, "--out takes a folder; found none.");
    return values;
  } catch (error) {
    if (error instanceof Stop) throw error;
    const said = error instanceof Error ? (error.message.split(/[.\n]/, 1)[0] ?? "") : "";
    const names = Object.keys(KNOWN).map((name) => `--${name}`);
    throw new Stop(2, `${said}; the options are ${names.join(", ")}.`);
  }
}

/** Parts of a list with commas, each once. */
function list(option: string, text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(",").map((part) => part.trim());
  if (parts.includes(""))
    throw new Stop(2, `--${option} takes names with commas; found "${text}".`);
  return [...new Set(parts)];
}

function oneOf<T extends string>(option: string, legal: readonly T[], value: string): T {
  const match = legal.find((one) => one === value);
  if (match !== undefined) return match;
  throw new Stop(2, `--${option} takes ${legal.join(", ")}; found "${value}".`);
}
