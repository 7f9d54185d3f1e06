/** A presenter's comforts. */
import { expect, test } from "playwright/test";
import { openDeck } from "./lesson.ts";

test("single letters can be turned off, and stay off", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /Single letters/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await page.keyboard.press("c");
  await page.keyboard.press("d");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("one key goes through light, dark and high contrast; the choice is kept on every page", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openDeck(page);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const seen = [await paper()];
  for (let i = 0; i < 2; i += 1) {
    await page.keyboard.press("d");
    seen.push(await paper());
  }
  expect(new Set(seen).size).toBe(3);
  await page.goto("study/");
  await expect.poll(() => paper()).toBe(seen[2]);
});

test("the first open says in one line how to teach from it, gone after the first step", async ({
  page,
}) => {
  await openDeck(page);
  await expect(page.getByText("To teach from this")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("To teach from this")).toHaveCount(0);
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await expect(page.getByText("To teach from this")).toHaveCount(0);
});

test("the screen is kept awake from the first step on", async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, "wakeLock", {
      value: { request: async (kind: string) => asked.push(kind) },
    });
  });
  await openDeck(page);
  const asked = () => page.evaluate(() => Reflect.get(window, "asked"));
  await expect.poll(() => asked()).toEqual([]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(asked).toEqual(["screen"]);
});
