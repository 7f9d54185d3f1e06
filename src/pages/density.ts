/** How much a slide has to show, so that a short text is set large and a long one still fits. */
import type { Slide } from "../deck/slide.ts";

export type Density = "brief" | "usual" | "full";

/** A new line takes room even where it is short. */
const PER_LINE = 24;
const BRIEF = 190;
const FULL = 390;

/** @example density({ body: "One short sentence." }) // "brief" */
export function density({ body }: Pick<Slide, "body">): Density {
  return weigh(body, BRIEF, FULL);
}

/**
 * For a question: its stem with all that can be chosen.
 * @example densityOfQuestion("Who?", ["One", "Two"]) // "brief"
 */
export function densityOfQuestion(stem: string, options: readonly string[]): Density {
  return weigh([stem, ...options].join("\n"), BRIEF, FULL);
}

function weigh(text: string, brief: number, full: number): Density {
  const lines = text.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line));
  const letters = lines.join("").replaceAll(/\]\([^)]*\)|[*_|[\]`]/g, "").length;
  const weight = letters + lines.length * PER_LINE;
  return weight < brief ? "brief" : weight > full ? "full" : "usual";
}
