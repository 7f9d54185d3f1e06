import { expect, test } from "playwright/test";
import { checkpointIds, goTo, openDeck, shownSlide, slideIds } from "./lesson.ts";

test("a presenter's keys turn the slides", async ({ page }) => {
  await openDeck(page);
  const steps = [
    ["ArrowRight", 1],
    ["Space", 2],
    ["PageDown", 3],
    ["ArrowLeft", 2],
    ["PageUp", 1],
    ["End", slideIds.length - 1],
    ["Home", 0],
  ] as const;
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    expect(await shownSlide(page), key).toBe(slideIds[place]);
  }
});

test("every slide can be reached with one key, again and again", async ({ page }) => {
  await openDeck(page);
  const seen = new Set([await shownSlide(page)]);
  for (let presses = 0; presses < 100 && seen.size < slideIds.length; presses += 1) {
    await page.keyboard.press("PageDown");
    seen.add(await shownSlide(page));
  }
  expect([...seen]).toEqual(slideIds);
});

test("the buttons turn the slides too", async ({ page }) => {
  await openDeck(page);
  await page.getByRole("button", { name: "Next" }).click();
  expect(await shownSlide(page)).toBe(slideIds[1]);
  await page.getByRole("button", { name: "Previous" }).click();
  expect(await shownSlide(page)).toBe(slideIds[0]);
});

test("the address names the slide, a link and a reload come back to it", async ({ page }) => {
  await openDeck(page, "council");
  expect(await shownSlide(page)).toBe("council");
  await page.keyboard.press("ArrowRight");
  expect(new URL(page.url()).hash).toBe("#held-back");
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  expect(await shownSlide(page)).toBe("held-back");
});

test("an address that names no slide shows the first", async ({ page }) => {
  await openDeck(page, "no-such-slide");
  expect(await shownSlide(page)).toBe(slideIds[0]);
});

test("a linked slide is shown before any script has come", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("./#council");
  expect(await shownSlide(page)).toBe("council");
});

test("a key pressed before the deck's script has come is kept and acted on", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/(deck|reveal)-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const keeper = page.waitForResponse(/early-keys/);
  await page.goto("./", { waitUntil: "commit" });
  await (await keeper).finished();
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  expect(await shownSlide(page)).toBe(slideIds[0]);
  release();
  await page.locator(".slides.awake").waitFor();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[2]);
});

test("a checkpoint asks first; the next key answers it, the one after goes on", async ({
  page,
}) => {
  for (const id of checkpointIds) {
    await openDeck(page);
    await goTo(page, id);
    const answer = page.locator(`#${id} .answer`);
    await expect(answer).not.toHaveAttribute("open");
    await page.keyboard.press("ArrowRight");
    await expect(answer).toHaveAttribute("open");
    await expect(page.locator(`#${id} .right`)).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(answer).not.toHaveAttribute("open");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await shownSlide(page)).toBe(slideIds[slideIds.indexOf(id) + 1]);
  }
});

test("Space on a focused control presses it and turns no slide", async ({ page }) => {
  await openDeck(page, checkpointIds[0]);
  const summary = page.locator(".present summary", { hasText: "Answer" });
  await summary.focus();
  await page.keyboard.press("Space");
  await expect(page.locator(".present .answer")).toHaveAttribute("open");
  expect(await shownSlide(page)).toBe(checkpointIds[0]);
});

test("contents: opened by key, searched, a slide chosen by Enter", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("hizb restored");
  await expect(dialog.getByRole("status")).toHaveText("1 slide");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  expect(await shownSlide(page)).toBe("allegiance");
});

test("keys in the contents stay in the contents", async ({ page }) => {
  await openDeck(page);
  await page.getByRole("button", { name: /Contents/ }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await shownSlide(page)).toBe(slideIds[0]);
});

test("single letters can be turned off, and stay off", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("c");
  await page.getByRole("checkbox", { name: /Single letters/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await page.keyboard.press("c");
  await page.keyboard.press("d");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("light and dark: the reader's choice is kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openDeck(page);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.keyboard.press("d");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto("study/");
  expect(await paper()).toBe(dark);
});

test("a narrow window turns the deck into a document, and back", async ({ page }) => {
  await openDeck(page);
  await page.setViewportSize({ width: 500, height: 800 });
  await expect(page.locator(".slides.awake")).toHaveCount(0);
  expect((await shownSlide(page)).split(" ")).toEqual(slideIds);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator(".slides.awake").waitFor();
  expect((await shownSlide(page)).split(" ")).toHaveLength(1);
  await page.keyboard.press("ArrowRight");
  expect((await shownSlide(page)).split(" ")).toHaveLength(1);
});
