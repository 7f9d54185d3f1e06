/** What opens over the slides: help, contents, the code for phones; never two at once. */
import { expect, test } from "playwright/test";
import { openDeck, shownSlide, slideIds } from "./lesson.ts";

test("help lists every key, and each key that it lists does something", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("?");
  const rows = page.getByRole("dialog").locator("dl");
  await expect(rows.first()).toBeVisible();
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
  const keys = (await rows.locator("kbd").allTextContents()).map((key) => key.toLowerCase());
  for (const key of [
    "→",
    "space",
    "page down",
    "o",
    "esc",
    "s",
    "f",
    "b",
    ".",
    "g",
    "?",
    "v",
    "t",
    "1",
    "9",
  ]) {
    expect(keys).toContain(key);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("right to left the help shows the arrows as they work", async ({ page }) => {
  await openDeck(page);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await page.keyboard.press("?");
  const row = page.getByRole("dialog").locator("dl").first();
  await expect(row).toContainText("Next");
  await expect(row.locator("kbd").first()).toHaveText("←");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[1]);
});

test("contents: a search says why it matches, and is empty when opened again", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Contents" });
  const field = dialog.getByRole("searchbox");
  await expect(field).toBeFocused();
  await field.fill("catch-22");
  await expect(dialog.getByRole("status")).toHaveText(/^\d+ slides?$/);
  const found = await dialog.locator("li").count();
  expect(found).toBeLessThan(slideIds.length);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  const there = await shownSlide(page);
  await expect(page.locator(`#${there}`)).toContainText(/catch-22/i);
  await page.keyboard.press("c");
  await expect(field).toHaveValue("");
  await expect(dialog.locator("li")).toHaveCount(slideIds.length);
});

test("contents: no chapter is parted from its slides by a column's end", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog").locator("nav section li")).toHaveCount(slideIds.length);
  const parted = await page
    .getByRole("dialog")
    .locator("nav section")
    .evaluateAll(
      (chapters) =>
        chapters.filter((chapter) => {
          const [title, first] = [chapter.querySelector("h3"), chapter.querySelector("li")];
          return title?.getBoundingClientRect().left !== first?.getBoundingClientRect().left;
        }).length,
    );
  expect(parted).toBe(0);
});

test("keys in a dialog stay in the dialog, wherever the focus goes", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("m");
  await page.getByRole("dialog").waitFor();
  for (let i = 0; i < 20; i += 1) await page.keyboard.press("Tab");
  for (const key of ["ArrowRight", "PageDown", "b", "o"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[0]);
  await expect(page.locator(".overview")).toHaveCount(0);
});

for (const [slow, keys, first] of [
  ["overview", ["o", "c"], "html.overview-open"],
  ["contents", ["c", "o"], "dialog.contents"],
] as const) {
  test(`with the ${slow} slow to come, what is asked for after it does not open over it`, async ({
    page,
  }) => {
    await openDeck(page);
    await page.route(`**/${slow}-*.js`, async (route) => {
      await page.keyboard.press(keys[1]);
      await page.waitForTimeout(300);
      await route.continue();
    });
    await page.keyboard.press(keys[0]);
    const open = page.locator("html.overview-open, dialog[open]");
    await expect(page.locator(first)).toHaveCount(1);
    await expect(open).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(open).toHaveCount(0);
    await page.keyboard.press(keys[1]);
    await expect(open).toHaveCount(1);
  });
}

test("the code for phones says on this computer's own address that phones cannot reach it", async ({
  page,
}) => {
  await openDeck(page);
  await page.keyboard.press("q");
  await expect(page.getByRole("dialog")).toContainText("Phones cannot reach this address");
  await expect(page.getByRole("dialog").locator("svg")).toHaveCount(0);
});

test("from an address that phones reach, the code and the address lead to the questions", async ({
  page,
  baseURL,
}) => {
  await page.route("http://lesson.example/**", async (route) => {
    const url = route
      .request()
      .url()
      .replace("http://lesson.example/", baseURL ?? "");
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto("http://lesson.example/");
  await page.locator(".slides.awake").waitFor();
  await page.keyboard.press("q");
  await expect(page.getByRole("dialog").locator("svg")).toBeVisible();
  await expect(page.getByRole("dialog").locator(".address")).toHaveText("lesson.example/study/");
});
