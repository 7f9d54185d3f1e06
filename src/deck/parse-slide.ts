/** Reads one slide: its headline with attributes, what it shows, and what is said to it. */
import { type Attributes, hasId, readHeading, refuseUnknown } from "../markdown/attributes.ts";
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import type { Section } from "../markdown/sections.ts";
import { readRoutes } from "./routes.ts";
import { NAMED_KINDS, type Slide } from "./slide.ts";
import { readBody } from "./slide-body.ts";
import { readSource } from "./slide-source.ts";

const LEGAL = {
  values: ["source", "beyond", "minutes", "routes", "checkpoint"],
  classes: NAMED_KINDS,
};

/** Where a slide stands. */
interface Around {
  readonly chapter: string;
  readonly file: string;
  /** The deck's; undefined where they could not be read. */
  readonly routes: readonly number[] | undefined;
  /** Whether it is the chapter's last, which no line --- need close. */
  readonly last: boolean;
}

/** @returns undefined for a slide without an id, which nothing could lead to */
export function parseSlide(
  part: Section,
  { chapter, file, routes, last }: Around,
  found: Diagnostic[],
): Slide | undefined {
  const place = { file, line: part.line };
  const { text: title, attributes } = readHeading(part.heading, place, found);
  refuseUnknown(attributes, LEGAL, place, found);
  const { id, values } = attributes;
  if (id === undefined) {
    if (!hasId(part.heading))
      found.push(mistake(place, "id", `a slide has an id, {#like-this}; found none in "${title}"`));
    return undefined;
  }
  const { body, alone, notes, figure, places } = readBody(part, file, last, id, found);
  return {
    id,
    title,
    chapter,
    ...readSource(values, id, place, found),
    minutes: readMinutes(values.get("minutes"), id, place, found),
    routes: readRoutes(values.get("routes"), routes, id, place, found),
    kind: readKind(attributes, id, place, found) ?? (figure === undefined ? "text" : "figure"),
    checkpoint: values.get("checkpoint"),
    figure,
    body,
    alone,
    notes,
    place,
    places,
  };
}

/** Minutes in figures, as people write them: 2, 1.5. */
function readMinutes(value: string | undefined, id: string, place: Place, found: Diagnostic[]) {
  const minutes = /^\d+(\.\d+)?$/.test(value ?? "") ? Number(value) : 0;
  if (!(minutes > 0 && minutes <= 60)) {
    const was = value ?? "none";
    found.push(mistake(place, "minutes", `slide \`${id}\` has minutes above 0; found ${was}`));
  }
  return minutes;
}

/** What the author says that it is; undefined where its contents say it. */
function readKind(
  { classes, values }: Attributes,
  id: string,
  place: Place,
  found: Diagnostic[],
): Slide["kind"] | undefined {
  const named: Slide["kind"][] = NAMED_KINDS.filter((kind) => classes.includes(kind));
  if (values.has("checkpoint")) named.push("checkpoint");
  if (named.length > 1) {
    const rule = `slide \`${id}\` is of one kind`;
    found.push(mistake(place, "attributes", `${rule}; found ${named.join(" and ")}`));
  }
  return named[0];
}
