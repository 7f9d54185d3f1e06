/** What a page paints, and under which tags. */
import { isOperand, tokens } from "../token.ts";

const TEXT = new Set(["Tj", "TJ", "'", '"']);
const PAINTS = new Set("f F f* B B* b b* S s sh Do EI Tj TJ ' \"".split(" "));

export interface Painted {
  /** How many operators paint something that is neither tagged nor an artifact. */
  readonly untagged: number;
  /** How many artifacts stand inside tags, or tags inside artifacts: neither may (7.1). */
  readonly mixed: number;
  /** The numbers of the pieces that the structure has to name. */
  readonly pieces: ReadonlySet<number>;
  /** The names of the fonts whose glyph 0 is drawn: in a font of many glyphs, a character without a shape. */
  readonly blanks: ReadonlySet<string>;
}

/** Glyphs of two bytes each, one of them glyph 0. */
const BLANK = /^<(?:[\dA-F]{4})*?0000/i;

/** @example readContent("/P <</MCID 3>> BDC (A) Tj EMC (B) Tj").untagged // 1 (B) */
export function readContent(content: string): Painted {
  const pieces = new Set<number>();
  const blanks = new Set<string>();
  let font = "";
  const open: ("tag" | "artifact" | undefined)[] = [];
  let [untagged, mixed] = [0, 0];
  let operands: string[] = [];
  for (const { text: token } of tokens(content)) {
    if (isOperand(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BMC" || token === "BDC") {
      const named = operands.includes("/MCID");
      if (named) pieces.add(Number(operands[operands.indexOf("/MCID") + 1]));
      const kind = named ? "tag" : operands[0] === "/Artifact" ? "artifact" : undefined;
      const other = kind === "tag" ? "artifact" : "tag";
      if (kind !== undefined && open.includes(other)) mixed += 1;
      open.push(kind);
    } else if (token === "EMC") open.pop();
    else if (PAINTS.has(token) && open.every((kind) => kind === undefined)) untagged += 1;
    if (token === "Tf") font = operands[0] ?? "";
    if (TEXT.has(token) && operands.some((one) => BLANK.test(one))) blanks.add(font);
    operands = [];
  }
  return { untagged, mixed, pieces, blanks };
}
