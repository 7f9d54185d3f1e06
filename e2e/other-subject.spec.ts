import { expect, test } from "playwright/test";
import { type Served, serveLesson } from "./built-lesson.ts";
import { consoleOf } from "./lesson.ts";
import { filesIn, freshFolder, read, runPdf } from "./printed.ts";

test.describe.configure({ mode: "default" }); // one site for all of them

/** A photograph of two pixels. */
const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP8z8DAwMAAAAYEAQGk7Zm/AAAAAElFTkSuQmCC",
  "base64",
);
const DATA = "minute;temperature\n0;20\n1;24\n";
const note = "Note:\n\n**Say.** Look at it together.\n";

const SLIDES = `---
title: Burning and rusting
objectives:
  balance: Balance the equation of a reaction.
---

# Reactions

## What happens when iron rusts? {#start .title source="none: a question of the lesson" minutes=1}

An experiment in two parts

${note}
---

## A nail after a week in water {#nail source="none: our photograph" minutes=2}

![A rusty nail in a glass](figures/my%20nail.png "After a week")

${note}
---

## Iron takes up oxygen {#equation source="none: chemistry" minutes=2}

The equation is $\\ce{4Fe + 3O2 -> 2Fe2O3}$.

| Element | Atoms |
|---|---|
| Iron | 4 |
| Oxygen | 6 |

${note}
---

## The temperature rises {#data source="none: our measurement" minutes=2}

Read the \`temperature\` from [the table of the data](files/my%20data.csv):

\`\`\`
mean = sum(t) / len(t)
\`\`\`

${note}
---

## A question {#ask source="none: chemistry" minutes=2 checkpoint=oxygen}

${note}`;

const QUIZ = `# Equations

## Atoms of oxygen {#oxygen type=single objective=balance level=apply}

How many atoms of oxygen take part in $\\ce{3O2}$?

- a) Three
- b) Six
- c) Five
`;

const entry = {
  correct: "b",
  evidence: [{ paragraph: 1, facts: ["six"] }],
  slide: "equation",
  explanation: "Each molecule $\\ce{O2}$ has two.",
  distractors: { a: "These are the molecules.", c: "Two times three is six." },
};

const FILES = new Map<string, string | Uint8Array>([
  ["slides/01.md", SLIDES],
  ["slides/figures/my nail.png", PHOTO],
  ["slides/files/my data.csv", DATA],
  ["quiz/01.md", QUIZ],
  ["quiz/key.json", JSON.stringify({ answers: { oxygen: entry } })],
]);

let site: Served;
test.beforeAll(async () => {
  site = await serveLesson("chemistry", FILES);
});
test.afterAll(() => site.close());

test("a lesson of another subject is presented: photograph, formula, table, code and download", async ({
  page,
}) => {
  const said = consoleOf(page);
  await page.goto(`${site.url}#nail`);
  await page.locator("#nail.present").waitFor();
  const photo = page.getByRole("img", { name: "A rusty nail in a glass" });
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(2);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#equation math").first()).toBeVisible();
  await expect(page.locator("#equation").getByRole("table")).toContainText("Oxygen");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#data pre")).toContainText("mean = sum(t)");
  const link = page.getByRole("link", { name: "the table of the data" });
  const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
  expect(await (await page.request.get(address)).text()).toBe(DATA);
  await page.goto(`${site.url}study/#all`);
  await expect(page.locator("#oxygen math").first()).toBeVisible();
  expect(said).toEqual([]);
});

test("a lesson of another subject is printed: its pictures and formulas stand in the PDFs", async () => {
  const folder = freshFolder("chemistry");
  const { status, stderr } = runPdf(["--out", folder], { LESSON: site.root });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const files = filesIn(folder);
  const slides = await read(files.get("slides.pdf") ?? Buffer.alloc(0));
  expect(slides.pages).toHaveLength(5 + 1); // the checkpoint comes again, answered
  const text = slides.pages.map((one) => one.text).join(" ");
  for (const shown of ["Oxygen", "mean = sum(t)", "After a week"]) expect(text).toContain(shown);
  expect(text.replace(/\s/g, "")).toContain("4Fe+3O2");
  const sheet = await read(files.get("worksheet.pdf") ?? Buffer.alloc(0));
  expect(sheet.pages.map((one) => one.text).join(" ")).toContain("How many atoms of oxygen");
});
