/** What the deck says of itself: the front matter of its first chapter. */
import * as v from "valibot";
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import { lintInline } from "../markdown/dialect.ts";
import { isTaken } from "../quiz/study/addresses.ts";

const Text = v.pipe(v.string(), v.nonEmpty());
const FrontSchema = v.strictObject({
  title: Text,
  subtitle: v.optional(v.string(), ""),
  description: v.optional(v.string(), ""),
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$/)), "en"),
  objectives: v.optional(v.record(v.string(), Text), {}),
  /** Minutes of each way through the deck, from the shortest. */
  routes: v.optional(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
      v.check(
        (routes) => routes.every((route, index) => route > (routes[index - 1] ?? 0)),
        "Routes are minutes, each once, the shortest first: [30, 45, 90]",
      ),
    ),
    [],
  ),
});
export type Front = v.InferOutput<typeof FrontSchema>;

/**
 * @param lineOf the line on which the value of a key stands
 * @example readFront({ title: "A brand" }, "slides/01.md", found)?.lang // "en"
 */
export function readFront(
  data: unknown,
  file: string,
  found: Diagnostic[],
  lineOf: (...keys: readonly string[]) => number = () => 1,
): Front | undefined {
  if (data === undefined) {
    const rule = "the first chapter begins with front matter that gives the deck's title";
    found.push(mistake({ file, line: 1 }, "front-matter", rule));
    return undefined;
  }
  const result = v.safeParse(FrontSchema, data);
  if (result.success) {
    const place = { file, line: 1 };
    const { title, subtitle, objectives } = result.output;
    for (const text of [title, subtitle, ...Object.values(objectives)]) {
      found.push(...lintInline(text, place));
    }
    for (const id of Object.keys(objectives).filter(isTaken)) {
      const rule = `objective \`${id}\` has a name that the study page uses for something of its own`;
      found.push(mistake({ file, line: lineOf("objectives", id) }, "duplicate-id", rule));
    }
    return result.output;
  }
  for (const issue of result.issues) {
    const where = v.getDotPath(issue) ?? "front matter";
    found.push(mistake({ file, line: 1 }, "front-matter", `${where}: ${issue.message}`));
  }
  return undefined;
}
