import type { Page } from "playwright/test";
import { expect, test } from "playwright/test";
import { checkpointIds, goTo, itemIds, openDeck, slideIds } from "./lesson.ts";
import { headings, read, tidy as tidySpace } from "./printed.ts";

/** The browser tells an apostrophe as the letter that it draws with the same glyph. */
const tidy = (text: string) => tidySpace(text).replaceAll("ʼ", "’");

/** As the browser's own print command: nothing is set that a reader would not set. */
async function printed(page: Page, format: "A4" | "Letter" = "A4") {
  return (await read(await page.pdf({ format, tagged: true }))).pages;
}

test("from any slide the deck prints whole, slide after slide, without notes or answers", async ({
  page,
}) => {
  await openDeck(page, "council");
  const titles = await page.locator(".slides > section:not([hidden]) h2").allTextContents();
  expect(titles).toHaveLength(slideIds.length);
  for (const format of ["A4", "Letter"] as const) {
    const pages = await printed(page, format);
    expect(pages.flatMap(headings).slice(-titles.length).map(tidy)).toEqual(titles.map(tidy));
    expect(pages.length).toBeLessThan(slideIds.length);
    const text = pages.map((one) => one.text).join(" ");
    expect(text).not.toContain("Notes for this slide");
    expect(text).not.toMatch(/Say\. |Answer it yourself/);
  }
  await expect(page.locator("#council.present")).toBeVisible();
});

test("an answer that has been shown is printed, the others are not", async ({ page }) => {
  const [id = ""] = checkpointIds;
  await openDeck(page);
  await goTo(page, id);
  await page.keyboard.press("ArrowRight");
  await page.locator(`#${id} details[open]`).waitFor();
  const text = (await printed(page)).map((one) => one.text).join(" ");
  expect(text.match(/Answer it yourself/g)).toHaveLength(1);
});

test("the study page prints as a quiz: every question, its options, no answer, no button", async ({
  page,
}) => {
  await page.goto("study/");
  const pages = await printed(page);
  const titles = await page.locator("form.item h3").allTextContents();
  expect(titles).toHaveLength(itemIds.length);
  const shown = pages.flatMap(headings).map(tidy);
  for (const title of titles) expect(shown).toContain(tidy(title));
  const text = tidy(pages.map((one) => one.text).join(" "));
  expect(text).not.toMatch(/Why not the others|Evidence:|\bCheck\b(?! what)|Choose…/);
  const choices = await page.locator(".choices li").allTextContents();
  expect(choices.length).toBeGreaterThan(0);
  for (const choice of choices) expect(text).toContain(tidy(choice));
  await expect(page.locator(".choices").first()).toBeHidden();
});

test("on the printed quiz a question stands whole on one page, title, stem and every option", async ({
  page,
}) => {
  await page.goto("study/");
  const questions = await page.locator("form.item").evaluateAll((forms) =>
    forms.map((form) => ({
      title: form.querySelector("h3")?.textContent ?? "",
      parts: [
        ...form.querySelectorAll(".stem, .options label > span, .order li > span, .pairs b + span"),
      ].map((part) => part.textContent ?? ""),
    })),
  );
  expect(questions).toHaveLength(itemIds.length);
  const letters = (text: string) => tidy(text).replaceAll(" ", "");
  const pages = await printed(page);
  for (const { title, parts } of questions) {
    const on = pages.find((one) => headings(one).map(tidy).includes(tidy(title)));
    expect(parts.length, title).toBeGreaterThan(0);
    for (const part of parts) expect(letters(on?.text ?? ""), title).toContain(letters(part));
  }
});
