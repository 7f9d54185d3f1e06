/** A question from elsewhere as an item of ours and its key entry, apart. */
import type { KeyAnswer } from "../../quiz/bank/key-schema.ts";
import { LEVELS, type Level } from "../../quiz/item.ts";
import { readEvidence } from "../evidence.ts";
import { fromPlain } from "../from-html.ts";
import { bodyOf } from "./body.ts";
import type { Foreign } from "./foreign.ts";
import { idOf } from "./ids.ts";
import { blocksOf } from "./to-markdown.ts";

/** An item's file text without its id's neighbours, and its answer. */
export interface Made {
  readonly id: string;
  readonly objective: string;
  /** The heading and all below it. */
  readonly markdown: string;
  readonly answer: KeyAnswer;
  /** Ids that its tags call enemies. */
  readonly enemies: readonly string[];
  /** What was changed on the way, in clauses. */
  readonly changes: readonly string[];
  /** What the key says that nobody wrote. */
  readonly filledIn: readonly ("evidence" | "explanation" | "reason" | "level")[];
}

/** The id of the one slide that an imported lesson's key points to. */
export const SLIDE = "imported";
/** What the key says until its author says it. */
export const UNKNOWN = {
  fact: "to be filled in",
  explanation: "An explanation is still to be written.",
  reason: "A reason is still to be written.",
};

/** @returns why it has no place here, where it has none. */
export function toItem(
  foreign: Foreign,
  taken: ReadonlySet<string>,
): Made | { readonly why: string } {
  const tag = (name: string) =>
    foreign.tags.find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1);
  const body = bodyOf(foreign, tag("rule"));
  if ("why" in body) return body;
  const { rest, evidence } = readEvidence(foreign.explanation);
  const stem = blocksOf(withoutUnit(foreign));
  const said = blocksOf(rest);
  const lost = [...new Set([...stem.lost, ...said.lost, ...body.lost, ...foreign.beside])];
  const picture = lost.find((one) => one === "a picture or recording");
  if (picture !== undefined) return { why: "it shows a picture, and questions here hold none" };
  if (stem.markdown === "") return { why: "it asks nothing: its text is empty" };

  const filledIn: Made["filledIn"][number][] = [...(body.unreasoned ? ["reason" as const] : [])];
  const level = LEVELS.find((one) => one === tag("level"));
  if (level === undefined) filledIn.push("level");
  if (evidence === undefined) filledIn.push("evidence");
  const explanation = [said.markdown, ...body.remarks].filter((text) => text !== "").join("\n\n");
  if (explanation === "") filledIn.push("explanation");

  const id = idOf(foreign, taken);
  const objective = objectiveOf(foreign);
  const attributes = { type: body.type, objective, level: level ?? LEVELS[0], rule: body.rule };
  const marks = Number.isInteger(foreign.marks)
    ? foreign.marks
    : Math.max(1, Math.round(foreign.marks));
  const changes = [...body.changes, ...lost.map((what) => `${what} is lost`)];
  if (marks !== foreign.marks)
    changes.push(`${foreign.marks} marks became ${marks}: marks are whole`);
  return {
    ...{ id, objective, changes, filledIn },
    markdown: [
      `## ${titleOf(foreign, stem.markdown)} {#${id} ${heading(attributes, marks, body.unit)}}`,
      stem.markdown,
      ...body.lists,
    ].join("\n\n"),
    answer: {
      correct: body.correct,
      ...(body.tolerance === undefined ? {} : { tolerance: body.tolerance }),
      evidence: evidence ?? [{ paragraph: 1, facts: [UNKNOWN.fact] }],
      slide: SLIDE,
      explanation: explanation === "" ? UNKNOWN.explanation : explanation,
      ...(body.reasons === undefined ? {} : { distractors: body.reasons }),
    },
    enemies: foreign.tags.flatMap((one) => (one.startsWith("enemy:") ? [one.slice(6)] : [])),
  };
}

function heading(
  attributes: { type: string; objective: string; level: Level; rule: string },
  marks: number,
  unit: string | undefined,
): string {
  return [
    ...Object.entries(attributes).map(([name, value]) => `${name}=${value}`),
    ...(marks === 1 ? [] : [`marks=${marks}`]),
    ...(unit === undefined ? [] : [`unit="${unit}"`]),
  ].join(" ");
}

/** Without one, the first words of what it asks. */
function titleOf({ name }: Foreign, stem: string): string {
  if (name.trim() !== "") return fromPlain(name);
  const words = stem.replace(/[\\*_`[\]<>#$|&~{}]/g, "").split(/\s+/);
  return fromPlain(words.slice(0, 6).join(" ")) || "Question";
}

/**
 * The objective that it is tagged with, or else its category's name.
 * @example objectiveOf({ category: ["A", "B"], tags: [] }) // "b"
 */
export function objectiveOf({ category, tags }: Foreign): string {
  const tagged = tags.find((one) => one.startsWith("objective:"))?.slice("objective:".length);
  const name = category.at(-1) ?? "";
  return idOf({ id: tagged, name }, new Set(), "imported-questions");
}

/** What stands behind the blank here was written below the question. */
function withoutUnit({ stem, body }: Foreign): Foreign["stem"] {
  if (body.type !== "number" && stem.format !== "html") return stem;
  return { ...stem, text: stem.text.replace(/<p class="unit">[^<]*<\/p>$/, "") };
}
