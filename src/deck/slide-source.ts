/** Which paragraphs a slide rests on, and what on it is not from the article. */
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";

/**
 * Reads `source="3 4"`, `source="none: why"` and `beyond="what"`.
 *
 * @example readSource(new Map([["source", "3 4"]]), "map", place, found)
 * // { paragraphs: [3, 4], beyond: undefined }
 */
export function readSource(
  values: ReadonlyMap<string, string>,
  id: string,
  place: Place,
  found: Diagnostic[],
): { paragraphs: number[]; beyond: string | undefined } {
  const source = values.get("source");
  const say = (rule: string) => {
    const was = source === undefined ? "none" : `"${source}"`;
    found.push(mistake(place, "no-source", `slide \`${id}\` ${rule}; found ${was}`));
  };
  const none = /^none:\s*(\S.*)$/.exec(source ?? "");
  if (none !== null) {
    if (values.has("beyond")) {
      const rule = `slide \`${id}\` says why it has no source; what more it says belongs there, not into beyond`;
      found.push(mistake(place, "no-source", `${rule}; found "${values.get("beyond")}"`));
    }
    return { paragraphs: [], beyond: none[1] };
  }
  const numbers = (source ?? "").split(/[\s,]+/).filter((part) => part !== "");
  if (numbers.length === 0 || !numbers.every((n) => /^[1-9]\d?$/.test(n))) {
    say('names its paragraphs, source="3 4", or says why there are none, source="none: why"');
    return { paragraphs: [], beyond: undefined };
  }
  if (new Set(numbers).size < numbers.length) say("names each paragraph once");
  return { paragraphs: numbers.map(Number), beyond: values.get("beyond") };
}
