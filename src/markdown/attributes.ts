/** Reads what stands in braces at the end of a heading: `{#id .class key=value key="a b"}`. */
import { type Diagnostic, mistake, type Place } from "./diagnostic.ts";
import { lintInline } from "./dialect.ts";
import { linksIn } from "./links.ts";

export interface Attributes {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

export interface Heading {
  readonly text: string;
  readonly attributes: Attributes;
}

/** A letter first: a number in an address is the place of a slide. No two hyphens: ids that pages make have those. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PART = /\s*(?:#([^\s{}"]+)|\.([^\s{}"]+)|([a-z-]+)=(?:"([^"]*)"|([^\s{}"]+)))/y;

/**
 * Splits a heading's text from its attributes.
 *
 * @example readHeading("Who led it {#council source=3}", place, found)
 * // { text: "Who led it", attributes: { id: "council", classes: [], values: Map { "source" => "3" } } }
 */
export function readHeading(line: string, place: Place, found: Diagnostic[]): Heading {
  const open = line.endsWith("}") ? line.lastIndexOf("{") : line.length;
  const text = line.slice(0, open < 0 ? line.length : open).trim();
  const attributes = readAttributes(open < 0 ? "" : line.slice(open + 1, -1), place, found);
  checkTitle(text, place, found);
  return { text, attributes };
}

/** A title has words, in the dialect, and leads nowhere: contents and bookmarks are links themselves. */
export function checkTitle(text: string, place: Place, found: Diagnostic[]): void {
  if (text === "") found.push(mistake(place, "no-title", "a heading has a text; found none"));
  found.push(...lintInline(text, place));
  if (linksIn(text, place).length > 0) {
    found.push(mistake(place, "no-title", `a heading holds no link; found "${text}"`));
  }
}

function readAttributes(inside: string, place: Place, found: Diagnostic[]): Attributes {
  let id: string | undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  const text = inside.trimEnd();
  let at = 0;
  while (at < text.length) {
    PART.lastIndex = at;
    const part = PART.exec(text);
    if (part === null) {
      found.push(
        mistake(
          place,
          "attributes",
          `attributes read {#id .class key=value key="a b"}; found "${text.slice(at).trim()}"`,
        ),
      );
      break;
    }
    at = PART.lastIndex;
    const [, hash, dot, key, quoted, bare] = part;
    const twice = (what: string) =>
      found.push(
        mistake(place, "attributes", `${what} is given once; found it again: "${part[0].trim()}"`),
      );
    if (hash !== undefined) {
      if (id !== undefined) twice("an id");
      id ??= hash;
    } else if (dot !== undefined) {
      if (classes.includes(dot)) twice("a class");
      classes.push(dot);
    } else if (key !== undefined) {
      if (values.has(key)) twice(`"${key}"`);
      else values.set(key, quoted ?? bare ?? "");
    }
  }
  if (id !== undefined && !ID.test(id)) {
    found.push(
      mistake(
        place,
        "id",
        `an id is lower-case words joined by hyphens, and begins with a letter; found "${id}"`,
      ),
    );
    id = undefined;
  }
  return { id, classes, values };
}

/** Names every attribute that nobody reads, so that a slip of the pen is not silently lost. */
export function refuseUnknown(
  attributes: Attributes,
  legal: { readonly values: readonly string[]; readonly classes: readonly string[] },
  place: Place,
  found: Diagnostic[],
): void {
  for (const key of attributes.values.keys()) {
    if (legal.values.includes(key)) continue;
    const list = legal.values.join(", ") || "none";
    found.push(mistake(place, "attributes", `"${key}" is no attribute here; these are: ${list}`));
  }
  for (const name of attributes.classes) {
    if (legal.classes.includes(name)) continue;
    const list = legal.classes.map((c) => `.${c}`).join(", ") || "none";
    found.push(mistake(place, "attributes", `".${name}" is no class here; these are: ${list}`));
  }
}

/** Whether a heading gives an id, be it one that cannot be read. @example hasId("A {#B}") // true */
export function hasId(heading: string): boolean {
  return /\{(?:[^{}]*\s)?#[^{}]+\}$/.test(heading);
}
