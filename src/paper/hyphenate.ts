/**
 * Shows the browser where words may be broken at a line's end. Its own `hyphens: auto` does nothing
 * where it has no dictionary, which is so on most Linux systems.
 */
import { createRequire } from "node:module";

interface Patterns {
  readonly hyphenateSync: (text: string, options: { minWordLength: number }) => string;
}

/** Shorter words are left whole. */
const SHORTEST = 10;
/** Two letters that are drawn as one are left together. */
const IN_LIGATURE = /(?<=f)\u00ad(?=[fijlt])/g;
/** Names are left whole, and so is whatever else begins with a capital. */
const IN_NAME = /(?<![\p{L}\u00ad])\p{Lu}[\p{L}\u00ad]*/gu;
/** Headings, links, bold words and headers of tables are never broken; tags are no text. */
const WHOLE = /<(h[1-6]|a|b|strong|th|caption|svg)\b[\s\S]*?<\/\1>|<[^>]*>|&\w+;/g;

/** @example hyphenator("en")("<p>organisations</p>") // "<p>or\u00adgan\u00adisa\u00adtions</p>" */
export function hyphenator(lang: string): (html: string) => string {
  const patterns = load(lang);
  if (patterns === undefined) return (html) => html;
  const soften = (text: string) =>
    patterns
      .hyphenateSync(text, { minWordLength: SHORTEST })
      .replace(IN_LIGATURE, "")
      .replace(IN_NAME, (name) => name.replaceAll("\u00ad", ""));
  return (html) => {
    let at = 0;
    const parts: string[] = [];
    for (const { index, 0: kept } of html.matchAll(WHOLE)) {
      parts.push(soften(html.slice(at, index)), kept);
      at = index + kept.length;
    }
    return parts.join("") + soften(html.slice(at));
  };
}

/** By the whole tag, then by the language alone; English without a country is written as in Britain. */
function load(lang: string): Patterns | undefined {
  const tag = lang.toLowerCase();
  const require = createRequire(import.meta.url);
  for (const name of [tag === "en" ? "en-gb" : tag, tag.split("-", 1)[0]]) {
    try {
      return require(`hyphen/${name}`);
    } catch {
      // no patterns of that name
    }
  }
  return undefined;
}
