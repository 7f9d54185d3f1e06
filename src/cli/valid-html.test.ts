/** Every page that is made is valid HTML: of the site in its three builds, of what is printed, and the report. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { notFoundPage } from "../pages/not-found.ts";
import { reportEnd, reportHead, reportRow } from "../paper/report.ts";
import { classGrader } from "../quiz/responses/class-grader.ts";
import { buildSite } from "../site/build-site.ts";
import { loadEdition } from "../site/load-edition.ts";
import { home } from "./lesson-root.ts";
import { readPdfOptions } from "./pdf/options.ts";
import { planDocuments } from "./pdf/plan.ts";

const judge = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
    rules: {
      // Our own files come from our own origin, and the policy allows no other.
      "require-sri": ["error", { target: "crossorigin" }],
      // Printed chapters begin with an h1 each, slides with an h2: what makes the PDF raises the first.
      "heading-level": ["error", { allowMultipleH1: true, minInitialRank: "h2" }],
      // A question's heading names its group (`aria-labelledby`), and stands in the outline, as no legend does.
      "wcag/h71": "off",
      // Nothing is sent question by question where a class hands in all at once.
      "wcag/h32": "off",
    },
  }),
);

async function faults(page: string): Promise<string[]> {
  // A template of the guide is held where a script puts it: in a dialog, under its title.
  const html = page.replaceAll(
    /<template id="guide-[^>]* data-title="([^"]*)">(.*?)<\/template>/gs,
    "<dialog><h2>$1</h2>$2</dialog>",
  );
  const { results } = await judge.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test.each([
  ["as it is published", {}, 3],
  ["without its key", { keyless: true }, 3],
  ["in single files", { singleFile: true }, 2],
] as const)("the site is valid HTML %s", async (name, options, count) => {
  const out = join(home, ".cache/valid-html", name.replaceAll(" ", "-"));
  mkdirSync(out, { recursive: true });
  await buildSite(home, { ...options, out });
  const files = readdirSync(out, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages).toHaveLength(count);
  for (const page of pages) {
    expect(await faults(readFileSync(join(out, page), "utf8")), page).toEqual([]);
  }
});

test("what is printed is valid HTML, and so are the report and the page that is not there", async () => {
  const { edition } = await loadEdition(home);
  for (const load of planDocuments(edition, readPdfOptions([]))) {
    const { name, html } = await load();
    expect(await faults(html), name).toEqual([]);
  }
  const grader = classGrader(edition.questions);
  const nobody = { format: "lesson-responses", version: 1, questions: "" } as const;
  const row = reportRow(grader.grade({ ...nobody, student: "<b>&", responses: {} }), "a.json");
  const report = grader.report();
  const page = `${await reportHead(edition, report)}${row}${reportEnd(edition, report)}`;
  expect(await faults(page)).toEqual([]);
  expect(await faults(notFoundPage(edition))).toEqual([]);
});
