/** Drawing on a slide. */
import { expect, test } from "playwright/test";
import { openDeck, shownSlide, slideIds } from "./lesson.ts";

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
