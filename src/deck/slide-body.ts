/** Parts a slide's text: what it shows, what a student needs who reads alone, and what is said to it. */
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import { lint } from "../markdown/dialect.ts";
import { codeLines } from "../markdown/fences.ts";
import { lex } from "../markdown/marked.ts";
import { type Picture, pictureOf } from "../markdown/picture.ts";
import { type Section, trimLines } from "../markdown/sections.ts";
import type { Slide } from "./slide.ts";

/** The lines that begin the parts, in the order in which they stand. */
const LABELS = [/^Alone:(.*)$/, /^Notes?:(.*)$/];
/** A label in another hand, alone on its line: `note:`, `**Note:**`, `Note :`, `Alone`. */
const NEARLY = /^[\s*_#]*(alone|notes?|speaker notes?)[\s*_]*[:：]?[\s*_]*$/i;

/** @param last whether it is the chapter's last slide, which no line --- need close */
export function readBody(
  part: Section,
  file: string,
  last: boolean,
  id: string,
  found: Diagnostic[],
): Pick<Slide, "body" | "alone" | "notes" | "figure"> {
  const place: Place = { file, line: part.line };
  const all = trimLines(part.body, part.bodyLine);
  const lines = all.text.split("\n");
  const closed = /^---\s*$/.test(lines.at(-1) ?? "") && codeLines(lines).at(-1) === false;
  if (closed) lines.pop();
  else if (!last) {
    found.push(
      mistake(place, "no-rule", `slide \`${id}\` is not closed; a line --- stands between slides`),
    );
  }
  const [shown, alone, notes] = cutAtLabels(lines, { file, line: all.line }, id, found);
  if (notes === "") {
    const rule = `slide \`${id}\` has no speaker notes`;
    found.push(mistake(place, "no-notes", `${rule}; they follow a line "Note:"`));
  }
  const { text: body, pictures } = liftPictures(shown);
  if (pictures.length > 1) {
    found.push(mistake(place, "figure", `slide \`${id}\` holds more than one figure`));
  }
  return { body, alone, notes, figure: pictures[0] };
}

/** Cuts at the first line of each label; one that stands again, or too early, is told. */
function cutAtLabels(
  lines: readonly string[],
  { file, line }: Place,
  id: string,
  found: Diagnostic[],
): [shown: string, alone: string, notes: string] {
  const at = [0, 0, 0];
  let part = 0;
  const cut: string[][] = [[], [], []];
  const code = codeLines(lines);
  for (const [index, text] of lines.entries()) {
    const label = code[index] ? 0 : LABELS.findIndex((pattern) => pattern.test(text)) + 1;
    const here = { file, line: line + index };
    if (label > part && LABELS[label - 1]?.exec(text)?.[1]?.trim() === "") {
      part = label;
      at[part] = index + 1;
      continue;
    }
    cut[part]?.push(text);
    if (label === 0 && (code[index] || !NEARLY.test(text))) continue;
    const rule = `slide \`${id}\` has one line "Alone:", then one line "Note:", with nothing behind them`;
    found.push(mistake(here, "label", `${rule}; found "${text.trim().slice(0, 40)}"`));
  }
  const [shown = "", alone = "", notes = ""] = cut.map((own, index) => {
    const trimmed = trimLines(own.join("\n"), line + (at[index] ?? 0));
    const place = { file, line: trimmed.line };
    found.push(...lint(trimmed.text, place, { pictures: index === 0 }));
    return trimmed.text;
  });
  return [shown, alone, notes];
}

/** Takes the pictures out of what a slide shows: they have a place of their own on it. */
function liftPictures(shown: string): { text: string; pictures: Picture[] } {
  if (!shown.includes("![")) return { text: shown, pictures: [] };
  const pictures: Picture[] = [];
  const rest = lex(shown).filter((token) => {
    const picture = pictureOf(token);
    if (picture !== undefined) pictures.push(picture);
    return picture === undefined;
  });
  return {
    text: rest
      .map(({ raw }) => raw)
      .join("")
      .trim(),
    pictures,
  };
}
