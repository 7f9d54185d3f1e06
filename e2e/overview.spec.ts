import { expect, type Page, test } from "playwright/test";
import { openDeck, shownSlide, slideIds } from "./lesson.ts";

/** The deck's own part of the page, as it stands. */
function standing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.querySelector("#deck")?.cloneNode(true);
    const parts = copy instanceof HTMLElement ? copy : document.createElement("p");
    for (const part of parts.querySelectorAll("[data-at]")) part.removeAttribute("data-at");
    for (const part of parts.querySelectorAll("[class='']")) part.removeAttribute("class");
    const body = document.body;
    return [parts.outerHTML, body.className, body.getAttribute("style") ?? ""]
      .join("\n")
      .replaceAll(' style=""', "")
      .replaceAll(" left-out", "");
  });
}

test("the overview shows every slide as a picture, whole; Esc and O close it where one was", async ({
  page,
}) => {
  await openDeck(page, slideIds[7]);
  for (const key of ["o", "Escape"]) {
    const before = await standing(page);
    await page.keyboard.press(key);
    await page.locator(".overview").waitFor();
    const pictures = await page.locator(".slides > section:visible").evaluateAll((slides) =>
      slides.map((slide) => {
        const { width, height } = slide.getBoundingClientRect();
        return { id: slide.id, shape: Math.round((width / height) * 100) / 100, width };
      }),
    );
    expect(pictures.map(({ id }) => id)).toEqual(slideIds);
    for (const { id, shape, width } of pictures) {
      expect(shape, id).toBe(1.78);
      expect(width, id).toBeLessThan(330);
    }
    await page.keyboard.press(key);
    await expect(page.locator(".overview")).toHaveCount(0);
    await expect.poll(() => shownSlide(page)).toBe(slideIds[7]);
    await expect.poll(() => standing(page)).toBe(before);
  }
});

test("a slide is chosen in the overview by arrows and Enter, or by a click", async ({ page }) => {
  await openDeck(page, slideIds[0]);
  await page.keyboard.press("o");
  await page.locator(".overview").waitFor();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press("Enter");
  await expect(page.locator(".overview")).toHaveCount(0);
  await expect.poll(() => shownSlide(page)).toBe(slideIds[6]);
  await page.keyboard.press("o");
  await page.locator(".overview").waitFor();
  await page.locator(`#${slideIds[11]}`).click();
  await expect(page.locator(".overview")).toHaveCount(0);
  await expect.poll(() => shownSlide(page)).toBe(slideIds[11]);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[10]);
  // A click on a slide is the slide's again.
  await page.locator(`#${slideIds[10]} h2`).click();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[10]);
});

test("the overview stays where the present slide is seen; Esc closes it even before it is there", async ({
  page,
}) => {
  await page.clock.install();
  await openDeck(page, slideIds.at(-1));
  await page.keyboard.press("o");
  await page.keyboard.press("Escape");
  await expect(page.locator(".overview, .overview-open")).toHaveCount(0);
  await page.keyboard.press("o");
  await page.locator(".overview").waitFor();
  // reveal looks once a second whether its wrapper was scrolled, and takes it back.
  await page.clock.runFor(3000);
  await expect(page.locator(".slides > .present")).toBeInViewport({ ratio: 0.95 });
});
