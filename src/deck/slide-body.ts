/** Parts a slide's text: what it shows, what a student needs who reads alone, and what is said to it. */
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import { lint } from "../markdown/dialect.ts";
import { type Section, trimLines } from "../markdown/sections.ts";
import type { Slide } from "./slide.ts";

const FIGURE = /^!\[([^\]]*)\]\((figures\/[\w-]+\.svg)\)$/m;
/** The lines that begin the parts, in the order in which they stand. */
const LABELS = [/^Alone:\s*$/, /^Notes?:\s*$/];

export function readBody(
  part: Section,
  file: string,
  last: boolean,
  id: string,
  found: Diagnostic[],
): Pick<Slide, "body" | "alone" | "notes" | "figure"> {
  const place: Place = { file, line: part.line };
  const all = trimLines(part.body, part.bodyLine);
  const closed = /(^|\n)---$/.test(all.text);
  if (!closed && !last) {
    found.push(
      mistake(place, "no-rule", `slide \`${id}\` is not closed; a line --- stands between slides`),
    );
  }
  const lines = (closed ? all.text.slice(0, -3) : all.text).split("\n");
  const [shown, alone, notes] = cutAtLabels(lines, { file, line: all.line }, id, found);
  if (notes === "") {
    const rule = `slide \`${id}\` has no speaker notes`;
    found.push(mistake(place, "no-notes", `${rule}; they follow a line "Note:"`));
  }
  const match = FIGURE.exec(shown);
  const [whole = "", caption = "", path] = match ?? [];
  const body = shown.replace(whole, "").trim();
  if (FIGURE.test(body)) {
    found.push(mistake(place, "figure", `slide \`${id}\` holds more than one figure`));
  }
  return { body, alone, notes, figure: path === undefined ? undefined : { path, caption } };
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
  for (const [index, text] of lines.entries()) {
    const label = LABELS.findIndex((pattern) => pattern.test(text)) + 1;
    if (label > part) {
      part = label;
      at[part] = index + 1;
    } else if (label > 0) {
      const rule = `slide \`${id}\` has one "Alone:", then one "Note:"`;
      const here = { file, line: line + index };
      found.push(mistake(here, "label", `${rule}; found "${text.trim()}" again or too late`));
    } else cut[part]?.push(text);
  }
  const [shown = "", alone = "", notes = ""] = cut.map((own, index) => {
    const trimmed = trimLines(own.join("\n"), line + (at[index] ?? 0));
    found.push(...lint(trimmed.text, { file, line: trimmed.line }));
    return trimmed.text;
  });
  return [shown, alone, notes];
}
