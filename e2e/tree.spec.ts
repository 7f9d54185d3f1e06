/** What a screen reader finds: the tree of each kind of slide, and of each type of item. */
import { expect, test } from "playwright/test";
import { goTo, openDeck } from "./lesson.ts";

/** What every slide begins with: its chapter, whence it comes, its heading. */
const HEAD = `
- paragraph
- paragraph
- heading [level=2]`;
const COUNT = String.raw`
- paragraph: /^\d+ \/ \d+$/`;
const TABLE = `
- table:
  - rowgroup:
    - row:
      - columnheader
      - columnheader
  - rowgroup:
    - row:
      - rowheader
      - cell`;

/** By the class of the slide. A part without a name may have any. */
const SLIDES: readonly (readonly [kind: string, tree: string])[] = [
  ["title", `${HEAD}\n- figure:\n  - img /.+/${COUNT}`],
  ["opener", `${HEAD}\n- paragraph\n- figure:\n  - img /.+/${COUNT}`],
  ["statement", `${HEAD}\n- paragraph${COUNT}`],
  ["comparison", `${HEAD}${TABLE}${COUNT}`],
  ["figure", `${HEAD}\n- figure:\n  - img /.+/${COUNT}`],
  ["closeup", `${HEAD}\n- paragraph:\n  - mark\n- list${COUNT}`],
  ["case", `${HEAD}\n- paragraph${COUNT}`],
  ["objectives", `${HEAD}\n- list:\n  - listitem${COUNT}`],
  ["checkpoint", `${HEAD}\n- paragraph\n- list:\n  - listitem: /^a /\n- group: Answer${COUNT}`],
];

test.describe("a slide is told as what it is, its figure by name, its place last", () => {
  for (const [kind, tree] of SLIDES) {
    test(kind, async ({ page }) => {
      await openDeck(page);
      const slide = page.locator(`.slides > section.${kind}`).first();
      await goTo(page, (await slide.getAttribute("id")) ?? "");
      await expect(slide).toMatchAriaSnapshot(tree);
    });
  }
});

test("an answered checkpoint tells which options are right, and why", async ({ page }) => {
  await openDeck(page);
  const slide = page.locator(".slides > section.checkpoint").first();
  await goTo(page, (await slide.getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowRight");
  await expect(slide).toMatchAriaSnapshot(`${HEAD}
- list:
  - listitem: /^a /
- group:
  - text: Answer
  - 'group /^Right. [a-e]/':
    - paragraph${COUNT}`);
});

const RADIOS = `
  - list:
    - listitem:
      - radio /^a /
    - listitem:
      - radio /^b /`;

const ITEMS: readonly (readonly [type: string, controls: string])[] = [
  ["single", RADIOS],
  ["true-false", RADIOS],
  ["multiple", RADIOS.replaceAll("radio", "checkbox")],
  [
    "matching",
    "\n  - list:\n    - listitem:\n      - combobox /^a /:\n        - option [selected]",
  ],
  [
    "ordering",
    "\n  - list:\n    - listitem:\n      - 'button /^Move up. /'\n      - 'button /^Move down. /'",
  ],
  ["numeric", "\n  - paragraph:\n    - textbox /.+/"],
  ["short-text", "\n  - paragraph:\n    - textbox /.+/"],
];

test("each type of item is a heading, a group of that name with its controls, and a button", async ({
  page,
}) => {
  await page.goto("study/#all");
  for (const [type, controls] of ITEMS) {
    const form = page.locator(`form.item[data-type="${type}"]`).first();
    await expect(form, type).toMatchAriaSnapshot(String.raw`
- heading /^\d+ / [level=3]
- group /^\d+ /:
  - paragraph
  - paragraph: /· \d+ mark/${controls}
- button "Check"`);
  }
});
