import { expect, type Page, test } from "playwright/test";
import { openDeck, place, shownSlide, slideIds } from "./lesson.ts";

/** A slide with a figure that builds up. */
async function openFigure(page: Page): Promise<{ id: string; steps: number }> {
  await openDeck(page);
  const slide = page.locator(".slides > section:has(svg [data-step])").first();
  const [id = "", steps] = await slide.evaluate((one) => [one.id, one.dataset["steps"] ?? ""]);
  await openDeck(page, id);
  return { id, steps: Number(steps) };
}

test("a figure builds up part by part: each key adds one, steps have addresses, Back takes one away", async ({
  page,
}) => {
  const { id, steps } = await openFigure(page);
  const later = page.locator(`#${id} svg [data-at="later"]`);
  const hidden = () =>
    later.evaluateAll((parts) => parts.every((p) => getComputedStyle(p).visibility === "hidden"));
  let before = await later.count();
  expect(before).toBeGreaterThan(0);
  for (let step = 1; step <= steps; step += 1) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => later.count()).toBeLessThan(before);
    await expect.poll(hidden).toBe(true);
    before = await later.count();
    await expect.poll(() => place(page)).toBe(`${id}/${step}`);
  }
  expect(before).toBe(0);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => later.count()).toBeGreaterThan(0);
  await expect.poll(() => shownSlide(page)).toBe(id);
});

test("on paper, on the phone and for a screen reader a figure is whole from the first", async ({
  page,
}) => {
  const { id } = await openFigure(page);
  const seen = () =>
    page.locator(`#${id} svg [data-step]`).evaluateAll((parts) =>
      parts.every((part) => {
        const style = getComputedStyle(part);
        return style.visibility === "visible" && style.opacity === "1";
      }),
    );
  await expect.poll(() => seen()).toBe(false);
  await expect(page.locator(`#${id} .drawing svg`)).toHaveRole("img");
  await expect(page.locator(`#${id} .drawing svg`)).toHaveAccessibleDescription(/.{40}/);
  await page.emulateMedia({ media: "print" });
  await expect.poll(seen).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(seen).toBe(true);
});

test("a part comes with a short motion, and with none where the reader asked for less", async ({
  page,
}) => {
  const { id } = await openFigure(page);
  const motion = () =>
    page
      .locator(`#${id} svg [data-step]`)
      .first()
      .evaluate((part) => Number.parseFloat(getComputedStyle(part).transitionDuration));
  await expect.poll(() => motion()).toBeGreaterThan(0);
  await expect.poll(() => motion()).toBeLessThanOrEqual(0.4);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(motion).toBe(0);
});

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

test("the pen draws on its slide, is wiped by one key, and never prints", async ({ page }) => {
  await openDeck(page, slideIds[1]);
  await page.keyboard.press("p");
  await expect(page.locator(".pen-note")).toBeVisible();
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(500, 360, { steps: 8 });
  await page.mouse.up();
  const ink = page.locator(`#${slideIds[1]} .strokes path`);
  await expect(ink).toHaveCount(1);
  await expect.poll(async () => (await ink.boundingBox())?.width).toBeGreaterThan(150);
  await page.keyboard.press("p");
  await page.keyboard.press("ArrowRight");
  await expect(ink).toBeHidden();
  await page.keyboard.press("ArrowLeft");
  await expect(ink).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(ink).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("x");
  await expect(ink).toHaveCount(0);
});

test("the pen has three colours, each told apart from the slide in every theme", async ({
  page,
}) => {
  await openDeck(page, slideIds[1]);
  await page.keyboard.press("p");
  const colours = page.locator(".pen-note").getByRole("button");
  await expect(colours).toHaveCount(3);
  for (const [index, colour] of (await colours.all()).entries()) {
    await colour.click();
    await expect(colour).toHaveAttribute("aria-pressed", "true");
    await page.mouse.move(300, 300 + 60 * index);
    await page.mouse.down();
    await page.mouse.move(500, 320 + 60 * index, { steps: 8 });
    await page.mouse.up();
  }
  const strokes = page.locator(`#${slideIds[1]} .strokes path`);
  await expect(strokes).toHaveCount(3);
  for (let theme = 0; theme < 3; theme += 1) {
    const seen = await strokes.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(new Set([...seen, paper]).size).toBe(4);
    for (const fill of seen) expect(contrast(fill, paper)).toBeGreaterThanOrEqual(4.5);
    await page.keyboard.press("d");
  }
  await page.keyboard.press("Space");
  await expect.poll(() => shownSlide(page)).not.toBe(slideIds[1]);
});

/** WCAG's contrast of two colours as `rgb(r, g, b)`. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const c = Number(part) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

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

test("a figure fills the screen and comes nearer at a click; Esc and the next slide end it", async ({
  page,
}) => {
  const { id } = await openFigure(page);
  const figure = page.locator(`#${id} .drawing`);
  await page.keyboard.press("z");
  await expect.poll(() => figure.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  await expect
    .poll(async () => (await figure.locator("svg").boundingBox())?.height)
    .toBeGreaterThan(680);
  const wide = async () => (await figure.locator("svg").boundingBox())?.width ?? 0;
  const before = await wide();
  await figure.click({ position: { x: 640, y: 300 } });
  await expect.poll(wide).toBeGreaterThan(before * 1.8);
  await page.keyboard.press("Escape");
  await expect(page.locator(".zoomed, .overview")).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(page.locator(".zoomed")).toHaveCount(1);
  await page.keyboard.press("End");
  await expect(page.locator(".zoomed")).toHaveCount(0);
});

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
