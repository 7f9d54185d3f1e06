/** Reads one chapter: a `#` title, then slides that begin with `##`, with `---` between them. */
import { checkTitle, readHeading, refuseUnknown } from "../markdown/attributes.ts";
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import { lint } from "../markdown/dialect.ts";
import { cutAtHeadings, type Section, trimLines } from "../markdown/sections.ts";
import { NAMED_KINDS, type Slide } from "./slide.ts";
import { readSource } from "./slide-source.ts";

const LEGAL = {
  values: ["source", "beyond", "minutes", "checkpoint"],
  classes: [...NAMED_KINDS],
};
const FIGURE = /^!\[([^\]]*)\]\((figures\/[\w-]+\.svg)\)$/m;

/**
 * @example parseChapter("# Case\n\n## What happened {#case source=1 minutes=2}\n\nText\n\nNote:\n\nSay this.", 1, "slides/02.md", found)
 * // [{ id: "case", title: "What happened", chapter: "Case", paragraphs: [1], minutes: 2, body: "Text", notes: "Say this.", … }]
 */
export function parseChapter(
  text: string,
  firstLine: number,
  file: string,
  found: Diagnostic[],
): Slide[] {
  const [first, ...rest] = cutAtHeadings(text, firstLine);
  if (first?.level !== 1) {
    const place = { file, line: first?.line ?? firstLine };
    found.push(mistake(place, "no-chapter", "a chapter begins with its title, # Like this"));
  }
  const chapter = first?.level === 1 ? first.heading : "";
  if (first?.level === 1) checkTitle(chapter, { file, line: first.line }, found);
  const parts = first?.level === 2 ? [first, ...rest] : rest;
  return parts.flatMap((part, index) => {
    const place = { file, line: part.line };
    if (part.level === 1) {
      found.push(mistake(place, "no-chapter", `a file is one chapter; found "# ${part.heading}"`));
      return [];
    }
    return parseSlide(part, chapter, file, index === parts.length - 1, found) ?? [];
  });
}

function parseSlide(
  part: Section,
  chapter: string,
  file: string,
  last: boolean,
  found: Diagnostic[],
): Slide | undefined {
  const place = { file, line: part.line };
  const { text: title, attributes } = readHeading(part.heading, place, found);
  refuseUnknown(attributes, LEGAL, place, found);
  const { id, classes, values } = attributes;
  if (id === undefined) {
    found.push(mistake(place, "id", `a slide has an id, {#like-this}; found none in "${title}"`));
    return undefined;
  }
  const { body, alone, notes, figure } = readBody(part, file, last, id, found);
  const checkpoint = values.get("checkpoint");
  const minutes = Number(values.get("minutes"));
  if (!(minutes > 0 && minutes <= 60)) {
    const was = values.get("minutes") ?? "none";
    found.push(mistake(place, "minutes", `slide \`${id}\` has minutes above 0; found ${was}`));
  }
  const kind =
    checkpoint !== undefined
      ? "checkpoint"
      : (kindOf(classes) ?? (figure === undefined ? "text" : "figure"));
  return {
    id,
    title,
    chapter,
    ...readSource(values, id, place, found),
    minutes,
    kind,
    checkpoint,
    figure,
    body,
    alone,
    notes,
    place,
  };
}

function kindOf(classes: readonly string[]): (typeof NAMED_KINDS)[number] | undefined {
  return NAMED_KINDS.find((kind) => classes.includes(kind));
}

function readBody(part: Section, file: string, last: boolean, id: string, found: Diagnostic[]) {
  const place: Place = { file, line: part.line };
  const all = trimLines(part.body, part.bodyLine);
  const closed = /(^|\n)---$/.test(all.text);
  if (!closed && !last) {
    found.push(
      mistake(place, "no-rule", `slide \`${id}\` is not closed; a line --- stands between slides`),
    );
  }
  const lines = (closed ? all.text.slice(0, -3) : all.text).split("\n");
  const at = lines.findIndex((line) => /^Notes?:\s*$/.test(line));
  const before = at < 0 ? lines : lines.slice(0, at);
  const aloneAt = before.findIndex((line) => /^Alone:\s*$/.test(line));
  const shown = trimLines((aloneAt < 0 ? before : before.slice(0, aloneAt)).join("\n"), all.line);
  const alone = trimLines(
    aloneAt < 0 ? "" : before.slice(aloneAt + 1).join("\n"),
    all.line + aloneAt + 1,
  );
  const notes = trimLines(at < 0 ? "" : lines.slice(at + 1).join("\n"), all.line + at + 1);
  if (notes.text === "") {
    const rule = `slide \`${id}\` has no speaker notes`;
    found.push(mistake(place, "no-notes", `${rule}; they follow a line "Note:"`));
  }
  found.push(...lint(shown.text, { file, line: shown.line }));
  found.push(...lint(alone.text, { file, line: alone.line }));
  found.push(...lint(notes.text, { file, line: notes.line }));
  const match = FIGURE.exec(shown.text);
  const [whole = "", caption = "", path] = match ?? [];
  const body = shown.text.replace(whole, "").trim();
  if (FIGURE.test(body)) {
    found.push(mistake(place, "figure", `slide \`${id}\` holds more than one figure`));
  }
  return {
    body,
    alone: alone.text,
    notes: notes.text,
    figure: path === undefined ? undefined : { path, caption },
  };
}
