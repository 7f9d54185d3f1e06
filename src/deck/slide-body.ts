/** Parts a slide's text: what it shows, what a student needs who reads alone, and what is said to it. */
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import { lint } from "../markdown/dialect.ts";
import { codeLines } from "../markdown/fences.ts";
import { lex } from "../markdown/marked.ts";
import { type Picture, pictureOf } from "../markdown/picture.ts";
import { type Section, trimLines } from "../markdown/sections.ts";
import { walk } from "../markdown/walk.ts";
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
): Pick<Slide, "body" | "alone" | "notes" | "figure" | "places"> {
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
  if (notes.text === "") {
    const rule = `slide \`${id}\` has no speaker notes`;
    found.push(mistake(place, "no-notes", `${rule}; they follow a line "Note:"`));
  }
  const { body, pictures } = liftPictures(shown);
  const [first, second] = pictures;
  if (second !== undefined) {
    const message = `slide \`${id}\` holds more than one figure`;
    found.push(mistake(second.place, "figure", message));
  }
  return {
    ...{ body, alone: alone.text, notes: notes.text, figure: first?.picture },
    places: {
      ...{ body: shown.place, alone: alone.place, notes: notes.place },
      figure: first?.place ?? place,
    },
  };
}

/** A part of a slide, without blank lines around it, and where it begins. */
interface Part {
  readonly text: string;
  readonly place: Place;
}

/** Cuts at the first line of each label; one that stands again, or too early, is told. */
function cutAtLabels(
  lines: readonly string[],
  { file, line }: Place,
  id: string,
  found: Diagnostic[],
): [shown: Part, alone: Part, notes: Part] {
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
  const read = (own: readonly string[], from: number, pictures: boolean): Part => {
    const trimmed = trimLines(own.join("\n"), line + from);
    const place = { file, line: trimmed.line };
    found.push(...lint(trimmed.text, place, { pictures }));
    return { text: trimmed.text, place };
  };
  const [shown = [], alone = [], notes = []] = cut;
  return [read(shown, 0, true), read(alone, at[1] ?? 0, false), read(notes, at[2] ?? 0, false)];
}

/** Takes the pictures out of what a slide shows: they have a place of their own on it. */
function liftPictures({ text, place }: Part): {
  body: string;
  pictures: { picture: Picture; place: Place }[];
} {
  if (!text.includes("![")) return { body: text, pictures: [] };
  const pictures: { picture: Picture; place: Place }[] = [];
  let body = "";
  walk(lex(text), text, place, (token, here, around) => {
    if (around.length > 0) return;
    const picture = pictureOf(token);
    if (picture !== undefined) pictures.push({ picture, place: here });
    // Its lines stay, so that those below keep their numbers.
    body += picture === undefined ? token.raw : token.raw.replaceAll(/[^\n]/g, "");
  });
  return { body: body.trimEnd(), pictures };
}
