/** Texts beside the deck: the teacher's guide and the student sheets, a file each. */
import { type Attributes, readHeading, refuseUnknown } from "../markdown/attributes.ts";
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import { lint } from "../markdown/dialect.ts";
import { cutAtHeadings, refuseText, trimLines } from "../markdown/sections.ts";

/** One file: `# Title`, an introduction, then sections that begin with `##`. */
export interface LessonDocument {
  /** The file's name without its number and ending: `slides/guide/02-before-class.md` is `before-class`. */
  readonly id: string;
  readonly title: string;
  /** Markdown between the title and the first section; may be empty. */
  readonly introduction: string;
  readonly sections: readonly DocumentSection[];
  /** How often it stands on a page of paper, to be cut apart: `# Exit slip {copies=3}`; else 1. */
  readonly copies: number;
  readonly place: Place;
  /** Where the introduction begins. */
  readonly introductionPlace: Place;
}

export interface DocumentSection {
  /** As written, `{#hostile}`; most have none. */
  readonly id: string | undefined;
  readonly title: string;
  /** Markdown. A line `____` alone is a line to write on. */
  readonly body: string;
  readonly place: Place;
  /** Where the body begins. */
  readonly bodyPlace: Place;
}

/** @example readDocuments([["slides/guide/since.md", "# Since 2016\n\nText"]], found)[0]?.id // "since" */
export function readDocuments(
  files: readonly (readonly [path: string, text: string])[],
  found: Diagnostic[],
): LessonDocument[] {
  const seen = new Map<string, string>();
  return files.map(([file, text]) => {
    const document = readDocument(text, file, found);
    const { id, place } = document;
    const before = seen.get(id);
    if (before !== undefined) {
      const message = `the file's name gives it the id \`${id}\`, as does ${before}`;
      found.push(mistake(place, "duplicate-id", message));
    }
    seen.set(id, file);
    return document;
  });
}

function readDocument(text: string, file: string, found: Diagnostic[]): LessonDocument {
  const parts = cutAtHeadings(text, 1);
  const title = parts.find(({ level }) => level > 0);
  const titled = title?.level === 1;
  const place = { file, line: title?.line ?? 1 };
  if (!titled) found.push(mistake(place, "no-title", "a file begins with its title, # Like this"));
  const heading = titled ? readHeading(title.heading, place, found) : undefined;
  const copies = heading === undefined ? 1 : readCopies(heading.attributes, place, found);
  for (const part of parts) {
    if (part.level === 0) refuseText(part, file, "before a file's title", found);
    if (part.level === 1 && part !== title) {
      const rule = "a file has one title, and sections begin with ##";
      const here = { file, line: part.line };
      found.push(mistake(here, "no-title", `${rule}; found "# ${part.heading}"`));
    }
  }
  const id = file.replace(/^.*\//, "").replace(/\.md$/i, "").replace(/^\d+-/, "");
  const introduction = titled
    ? readText(title.body, { file, line: title.bodyLine }, found)
    : { text: "", place };
  return {
    id,
    title: heading?.text ?? id,
    introduction: introduction.text,
    introductionPlace: introduction.place,
    sections: parts
      .filter(({ level }) => level === 2)
      .map((part) => {
        const here = { file, line: part.line };
        const { text: heading, attributes } = readHeading(part.heading, here, found);
        refuseUnknown(attributes, { values: [], classes: [] }, here, found);
        const body = readText(part.body, { file, line: part.bodyLine }, found);
        return {
          ...{ id: attributes.id, title: heading, body: body.text },
          ...{ place: here, bodyPlace: body.place },
        };
      }),
    copies,
    place,
  };
}

/** @example readCopies(readHeading("Exit slip {copies=3}", place, found).attributes, place, found) // 3 */
function readCopies(attributes: Attributes, place: Place, found: Diagnostic[]): number {
  refuseUnknown(attributes, { values: ["copies"], classes: [] }, place, found);
  const copies = attributes.values.get("copies") ?? "1";
  if (/^[1-6]$/.test(copies)) return Number(copies);
  const rule = "copies of a text on one page are 1 to 6";
  found.push(mistake(place, "attributes", `${rule}; found "${copies}"`));
  return 1;
}

function readText(text: string, place: Place, found: Diagnostic[]): { text: string; place: Place } {
  const trimmed = trimLines(text, place.line);
  const here = { file: place.file, line: trimmed.line };
  found.push(...lint(trimmed.text, here, { pictures: true }));
  return { text: trimmed.text, place: here };
}
