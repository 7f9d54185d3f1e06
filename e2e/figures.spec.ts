/** Figures in front of a class: part by part, whole, and near. */
import { expect, type Page, test } from "playwright/test";
import { openDeck, place, shownSlide } from "./lesson.ts";

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
