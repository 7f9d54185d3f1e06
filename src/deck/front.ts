/** What the deck says of itself: the front matter of its first chapter. */
import * as v from "valibot";
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import { lintInline } from "../markdown/dialect.ts";
import type { FrontMatter } from "../markdown/front-matter.ts";
import { linksIn } from "../markdown/links.ts";
import { readShape } from "../markdown/shape.ts";
import { isTaken } from "../quiz/study/addresses.ts";

const Text = v.pipe(v.string(), v.nonEmpty());
const FrontSchema = v.strictObject({
  title: Text,
  subtitle: v.optional(v.string(), ""),
  description: v.optional(v.string(), ""),
  lang: v.optional(
    v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$/, "a language's tag, en or pt-BR")),
    "en",
  ),
  objectives: v.optional(
    v.pipe(
      v.unknown(),
      v.check((all) => !Array.isArray(all), "an id and a text each, market: Explain …"),
      v.record(v.string(), Text),
    ),
    {},
  ),
  /** Minutes of each way through the deck, from the shortest. */
  routes: v.optional(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
      v.check(
        (routes) => routes.every((route, index) => route > (routes[index - 1] ?? 0)),
        "minutes, each once, the shortest first: [30, 45, 90]",
      ),
    ),
    [],
  ),
});
export type Front = v.InferOutput<typeof FrontSchema>;

/**
 * @param at where a part of it stands
 * @example readFront({ title: "A brand" }, at, found)?.lang // "en"
 */
export function readFront(
  data: unknown,
  at: FrontMatter["at"],
  found: Diagnostic[],
): Front | undefined {
  if (data === undefined) {
    const rule = "the first chapter begins with front matter that gives the deck's title";
    found.push(mistake(at(), "front-matter", rule));
    return undefined;
  }
  const about = { whole: "the front matter", rule: "front-matter", at };
  const front = readShape(FrontSchema, data, about, found);
  if (front === undefined) return undefined;
  const { title, subtitle, objectives } = front;
  const line = (text: string, place: Place) => {
    found.push(...lintInline(text, place));
    if (linksIn(text, place).length === 0) return;
    // Contents, topics and bookmarks are links or buttons themselves.
    found.push(
      mistake(place, "front-matter", `a title or objective holds no link; found "${text}"`),
    );
  };
  line(title, at("title"));
  line(subtitle, at("subtitle"));
  for (const [id, text] of Object.entries(objectives)) {
    const place = at("objectives", id);
    line(text, place);
    if (!isTaken(id)) continue;
    const rule = `objective \`${id}\` has a name that the study page uses for something of its own`;
    found.push(mistake(place, "duplicate-id", rule));
  }
  return front;
}
