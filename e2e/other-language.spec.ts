import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "playwright/test";
import { SAMPLE_URDU } from "../src/lesson/sample-urdu.ts";
import { type Served, serveLesson } from "./built-lesson.ts";

const words = fileURLToPath(new URL("../src/words/sample-urdu.ts", import.meta.url));
let site: Served;

test.describe.configure({ mode: "default" }); // one site for all of them

test.beforeAll(async () => {
  site = await serveLesson("urdu", SAMPLE_URDU, { words });
});
test.afterAll(() => site.close());

/** Every word in Latin letters that the page shows, hides until later, or says to a screen reader. */
function latinWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement?.closest("script, style") === null)
        said.push((node.textContent ?? "").replace(/<[^>]*>/g, " ")); // inside noscript, tags are text
    }
    const names = ["title", "alt", "placeholder", "aria-label", "aria-description", "data-paper"];
    for (const element of document.querySelectorAll("*")) {
      // The framework's own buttons are never shown: ours stand in their place.
      if (element.closest("aside.controls") && !element.checkVisibility()) continue;
      for (const name of [...names, "aria-valuetext", "aria-roledescription"]) {
        said.push(element.getAttribute(name) ?? "");
      }
      for (const part of ["::before", "::after", "::marker"]) {
        const { content } = getComputedStyle(element, part);
        if (content !== "none" && content !== "normal")
          said.push(content.replace(/counters?\([^)]*\)/g, ""));
      }
    }
    said.push(document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "");
    const found = said.join(" ").match(/[A-Za-z]{3,}/g) ?? [];
    // The key's code is written in figures and the letters a to f.
    return found.filter((word) => !/^[0-9a-f]{3,4}$/.test(word));
  });
}

async function expectUrdu(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "ur");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect.poll(() => latinWords(page)).toEqual([]);
}

test("the deck in Urdu shows no English word, on no slide and in no panel", async ({ page }) => {
  await page.goto(site.url);
  await page.locator(".slides.awake").waitFor();
  await expectUrdu(page);
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("Space");
    await expect.poll(() => latinWords(page)).toEqual([]);
  }
  await page.keyboard.press("c");
  await page.getByRole("dialog").waitFor();
  await expect.poll(() => latinWords(page)).toEqual([]);
});

test("the deck in Urdu is turned from right to left", async ({ page }) => {
  await page.goto(site.url);
  await page.locator(".slides.awake").waitFor();
  const first = await page.locator("section.present").getAttribute("id");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("section.present")).not.toHaveAttribute("id", first ?? "");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("section.present")).toHaveAttribute("id", first ?? "");
});

test("the study page in Urdu shows no English word, before and after checking", async ({
  page,
}) => {
  await page.goto(`${site.url}study/#all`);
  await page.locator("form.item").first().waitFor();
  await expectUrdu(page);
  const forms = page.locator("form.item");
  for (let at = 0; at < (await forms.count()); at += 1) {
    const form = forms.nth(at);
    await form.evaluate((element) =>
      element.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden"),
    );
    await form
      .locator("input[type=radio], input[type=checkbox]")
      .last()
      .check({ timeout: 500 })
      .catch(() => undefined);
    for (const select of await form.locator("select").all())
      await select.selectOption({ index: 2 });
    await form
      .locator("input[type=text]")
      .first()
      .fill("سات", { timeout: 500 })
      .catch(() => undefined);
    await form.locator("button[type=submit]").first().click();
  }
  await expect.poll(() => latinWords(page)).toEqual([]);
});

test("on the study page in Urdu the box to tick stands to the right of its option", async ({
  page,
}) => {
  await page.goto(`${site.url}study/#all`);
  const option = page.locator("form.item .options label").first();
  const box = await option.locator("input").boundingBox();
  const text = await option.locator("span").last().boundingBox();
  expect(box?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
});

test("the speaker view and the page for a lost address speak Urdu too", async ({
  page,
  context,
}) => {
  await page.goto(site.url);
  await page.locator(".slides.awake").waitFor();
  const opening = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opening;
  await speaker.locator("iframe").first().waitFor({ state: "attached" });
  await page.keyboard.press("Space");
  await expectUrdu(speaker);
  await page.goto(`${site.url}nothing`);
  await expectUrdu(page);
});
