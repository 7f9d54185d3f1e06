/** Reads a question file: a quiz paper in Markdown, with no trace of an answer. */
import { checkTitle, hasId, readHeading, refuseUnknown } from "../../markdown/attributes.ts";
import { type Diagnostic, mistake, type Place } from "../../markdown/diagnostic.ts";
import { lint, lintInline } from "../../markdown/dialect.ts";
import { cutAtHeadings, refuseText, type Section, trimLines } from "../../markdown/sections.ts";
import { ITEM_TYPES, type Item, LEVELS, RULES } from "../item.ts";
import { checkShape } from "./check-shape.ts";
import { readOptions } from "./options.ts";

const LEGAL = {
  values: ["type", "objective", "level", "rule", "marks", "unit", "enemies"],
  classes: [],
};

/**
 * @example
 * parseQuestions("# Market\n\n## Entry {#entry type=single objective=market level=recall}\n\nWhat …?\n\n- a) One\n- b) Two\n", "quiz/01.md", found)
 * // [{ id: "entry", type: "single", stem: "What …?", options: [{ id: "a", text: "One", … }, …], … }]
 */
export function parseQuestions(text: string, file: string, found: Diagnostic[]): Item[] {
  let section = "";
  const items: Item[] = [];
  for (const part of cutAtHeadings(text, 1)) {
    const place = { file, line: part.line };
    if (part.level === 0) refuseText(part, file, "before a file's title", found);
    else if (part.level === 1) {
      section = part.heading;
      checkTitle(section, place, found);
      refuseText(part, file, "under a title, before its first item", found);
    } else {
      if (section === "") {
        found.push(mistake(place, "no-section", "questions stand under a title, # Like this"));
      }
      const item = parseItem(part, file, section, found);
      if (item !== undefined) items.push(item);
    }
  }
  if (writtenIds(text).length === 0) {
    found.push(mistake({ file, line: 1 }, "no-item", "a question file holds at least one item"));
  }
  return items;
}

/** The ids of a file's items, those that cannot be read included. @example writtenIds("## A {#a type=none}") // ["a"] */
export function writtenIds(text: string): string[] {
  return cutAtHeadings(text, 1).flatMap(({ level, heading }) => {
    const id = /\{(?:[^{}]*\s)?#([^\s{}"]+)[^{}]*\}$/.exec(heading)?.[1];
    return level === 2 && id !== undefined ? [id] : [];
  });
}

function parseItem(
  part: Section,
  file: string,
  section: string,
  found: Diagnostic[],
): Item | undefined {
  const place = { file, line: part.line };
  const { text: title, attributes } = readHeading(part.heading, place, found);
  refuseUnknown(attributes, LEGAL, place, found);
  const { id, values } = attributes;
  if (id === undefined) {
    if (!hasId(part.heading))
      found.push(mistake(place, "id", `an item has an id, {#like-this}; found none in "${title}"`));
    return undefined;
  }
  const named = `item \`${id}\``;
  const type = oneOf(ITEM_TYPES, values.get("type"), `${named} has type`, place, found);
  const level = oneOf(LEVELS, values.get("level"), `${named} has level`, place, found);
  const objective = values.get("objective") ?? "";
  if (type === undefined || level === undefined) return undefined;

  const body = readOptions(part.body, file, part.bodyLine, found);
  const stem = trimLines(body.stem, part.bodyLine);
  if (stem.text === "") found.push(mistake(place, "no-stem", `${named} has no stem`));
  found.push(...lint(stem.text, { file, line: stem.line }));
  for (const option of [...body.options, ...body.choices]) {
    found.push(...lintInline(option.text, option.place));
  }
  const before = found.length;
  if (body.sound) checkShape(type, body, named, place, found);
  // What the key says of it would be held against something else than was meant.
  const shaped = body.sound && found.length === before;
  const was = values.get("marks") ?? "1";
  const marks = /^\d+$/.test(was) ? Number(was) : 0;
  if (marks < 1 || marks > 100) {
    found.push(mistake(place, "marks", `marks are a whole number from 1 to 100; found "${was}"`));
  }
  if (!shaped) return undefined;
  const unit = values.get("unit");
  if (unit !== undefined && type !== "numeric") {
    const message = `${named} (${type}) has unit "${unit}"; only numeric takes one`;
    found.push(mistake(place, "unit", message));
  }
  const rule = <R extends string>(legal: readonly [R, ...R[]]): R =>
    oneOf(legal, values.get("rule") ?? legal[0], `${named} has rule`, place, found) ?? legal[0];
  const enemies = (values.get("enemies") ?? "").split(",").filter((enemy) => enemy !== "");
  const stemPlace = { file, line: stem.line };
  const common = {
    ...{ id, title, stem: stem.text, objective, level, marks, enemies, section },
    ...{ place, stemPlace },
  };
  const { options, choices } = body;
  switch (type) {
    case "single":
      return { ...common, type, rule: rule(RULES[type]), options };
    case "true-false":
      return { ...common, type, rule: rule(RULES[type]), options };
    case "multiple":
      return { ...common, type, rule: rule(RULES[type]), options };
    case "matching":
      return { ...common, type, rule: rule(RULES[type]), options, choices };
    case "ordering":
      return { ...common, type, rule: rule(RULES[type]), options };
    case "numeric":
      return { ...common, type, rule: rule(RULES[type]), unit };
    case "short-text":
      return { ...common, type, rule: rule(RULES[type]) };
  }
}

function oneOf<T extends string>(
  legal: readonly T[],
  value: string | undefined,
  what: string,
  place: Place,
  found: Diagnostic[],
): T | undefined {
  const match = legal.find((one) => one === value);
  if (match === undefined) {
    const was = value === undefined ? "none" : `"${value}"`;
    found.push(mistake(place, "attributes", `${what} ${was}; it is one of ${legal.join(", ")}`));
  }
  return match;
}
