import { expect, type Page, test } from "playwright/test";
import { goTo, onEverySlide, openDeck, slideIds } from "./lesson.ts";

/** The size of a figure's smallest label as it is seen, in px, by slide. */
function smallestLabels(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const sizes: Record<string, number> = {};
    for (const svg of document.querySelectorAll<SVGSVGElement>(".drawing svg")) {
      const scale = svg.getScreenCTM()?.a ?? 0;
      const labels = [...svg.querySelectorAll("text")].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      const id = svg.closest("section")?.id ?? "";
      if (labels.length > 0 && scale > 0) sizes[id] = Math.round(Math.min(...labels) * 10) / 10;
    }
    return sizes;
  });
}

/** The size of an element's letters, in CSS px. */
function letters(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

test("a figure's labels are 24 px and more on a 1280×720 screen", async ({ page }) => {
  await openDeck(page);
  const sizes = await onEverySlide(page, () =>
    [...document.querySelectorAll<SVGSVGElement>(".present .drawing svg")].flatMap((svg) => {
      const scale = svg.getScreenCTM()?.a ?? 0;
      return [...svg.querySelectorAll("text")].map((text) =>
        (Number.parseFloat(getComputedStyle(text).fontSize) * scale).toFixed(1),
      );
    }),
  );
  expect(new Set(sizes.map((size) => size.split(": ")[0])).size).toBeGreaterThanOrEqual(5);
  expect(sizes.filter((size) => Number(size.split(": ")[1]) < 24)).toEqual([]);
});

test("on a phone labels are 12 px and more, and a figure begins where the text does", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  const sizes = Object.entries(await smallestLabels(page));
  expect(sizes.length).toBeGreaterThanOrEqual(5);
  expect(sizes.filter(([, size]) => size < 12)).toEqual([]);
  const aside = await page.evaluate(() =>
    [...document.querySelectorAll(".drawing svg")].flatMap((svg) => {
      const slide = svg.closest("section");
      const from = slide?.querySelector("h2")?.getBoundingClientRect().left ?? Number.NaN;
      return Math.abs(svg.getBoundingClientRect().left - from) > 1 ? [slide?.id] : [];
    }),
  );
  expect(aside).toEqual([]);
});

test("in a small window buttons have 24 px, letters 12", async ({ page }) => {
  await openDeck(page);
  for (const [width, height] of [
    [667, 375],
    [844, 390],
    [900, 420],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const button of await page.locator(".controls button:visible").all()) {
      const box = await button.boundingBox();
      expect(
        Math.min(box?.width ?? 0, box?.height ?? 0),
        `${width}×${height}`,
      ).toBeGreaterThanOrEqual(24);
    }
    for (const part of [".present .chapter", ".present .source", ".present .number"]) {
      expect(await letters(page, part), `${part} in ${width}×${height}`).toBeGreaterThanOrEqual(12);
    }
  }
});

for (const [zoom, width, height] of [
  [2, 640, 360],
  [2, 960, 540],
  [3, 640, 360],
] as const) {
  test(`a zoom of ${zoom * 100} % to ${width}×${height} makes letters ${zoom} times as large, and all can be reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: width * zoom, height: height * zoom });
    await openDeck(page);
    const usual = await letters(page, ".present h2");
    // To the page, zoom is a smaller window in a browser that has kept its size.
    await page.addInitScript(
      ([outerWidth, outerHeight]) => {
        Object.defineProperties(window, {
          outerWidth: { value: outerWidth },
          outerHeight: { value: outerHeight },
        });
      },
      [width * zoom, height * zoom] as const,
    );
    await page.setViewportSize({ width, height });
    await page.reload();
    await page.locator(".slides.awake").waitFor();
    await expect.poll(() => letters(page, ".present h2")).toBeCloseTo(usual, 0);
    for (const id of slideIds.slice(0, 8)) {
      await goTo(page, id);
      await page.locator(".present .number").scrollIntoViewIfNeeded();
      await expect(page.locator(".present .number")).toBeInViewport();
    }
  });
}

test("with the text spacing that a reader may set, nothing is cut and nothing overlaps", async ({
  page,
}) => {
  await openDeck(page);
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [spaced];
  });
  const faults = await onEverySlide(page, () => {
    const slide = document.querySelector(".present");
    const footer = slide?.querySelector("footer")?.getBoundingClientRect();
    return [...(slide?.querySelectorAll(".body :is(p, li, td, th)") ?? [])]
      .filter((part) => part.getClientRects().length > 0)
      .filter((part) => {
        const box = part.getBoundingClientRect();
        const cut = part.scrollWidth > part.clientWidth + 1 || box.right > innerWidth + 1;
        return cut || (footer !== undefined && box.bottom > footer.top + 1);
      })
      .map((part) => (part.textContent ?? "").slice(0, 30));
  });
  expect(faults).toEqual([]);
});
