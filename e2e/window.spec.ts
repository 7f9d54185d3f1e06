/** What befalls the window, not the lesson: narrowed, widened, turned, printed. The reader's place stays. */
import { expect, type Page, test } from "playwright/test";
import { checkpointIds, goTo, openDeck, shownSlide, slideIds } from "./lesson.ts";

test("a narrow window turns the deck into a document, and back, at the reader's place", async ({
  page,
}) => {
  const id = slideIds[12] ?? "";
  await openDeck(page, id);
  await page.setViewportSize({ width: 500, height: 800 });
  await expect(page.locator(".slides.awake")).toHaveCount(0);
  expect((await shownSlide(page)).split(" ")).toEqual(slideIds);
  await expect(page.locator(`#${id} h2`)).toBeInViewport();
  const later = slideIds[20] ?? "";
  await page.locator(`#${later}`).evaluate((slide) => slide.scrollIntoView());
  await page.waitForTimeout(200);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator(".slides.awake").waitFor();
  await expect.poll(() => shownSlide(page)).toBe(later);
  await page.keyboard.press("ArrowRight");
  expect((await shownSlide(page)).split(" ")).toHaveLength(1);
  const [checkpoint = ""] = checkpointIds;
  await goTo(page, checkpoint);
  await page.keyboard.press("ArrowRight");
  await page.setViewportSize({ width: 500, height: 800 });
  await expect(page.locator(".slides.awake")).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator(".slides.awake").waitFor();
  await expect.poll(() => shownSlide(page)).toBe(checkpoint);
  await expect(page.locator(`#${checkpoint} .answer`)).toHaveAttribute("open");
});

const open = "html.overview-open, dialog[open]";

async function openPanel(page: Page, key: string): Promise<void> {
  await openDeck(page, slideIds[7]);
  await page.keyboard.press(key);
  await expect(page.locator(open)).toHaveCount(1);
}

/** The deck is where it was, its keys move it, and nothing that speaks stands there twice. */
async function stillTurns(page: Page): Promise<void> {
  await expect(page.locator(open)).toHaveCount(0);
  await expect.poll(() => shownSlide(page)).toBe(slideIds[7]);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[6]);
  await expect(page.getByRole("status")).toHaveCount(1);
}

for (const [panel, key, stays] of [
  ["contents", "c", true],
  ["help", "?", true],
  ["overview", "o", false], // a document has none
] as const) {
  test(`printing leaves the deck, its place and its keys as they were, with the ${panel} open`, async ({
    page,
  }) => {
    await openPanel(page, key);
    await page.pdf();
    await page.keyboard.press("Escape");
    await stillTurns(page);
  });

  test(`a window that narrows and widens again keeps place and keys, with the ${panel} open`, async ({
    page,
  }) => {
    await openPanel(page, key);
    await page.setViewportSize({ width: 500, height: 800 });
    await expect(page.locator(".slides.awake")).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator(".slides.awake").waitFor();
    await expect(page.locator(open)).toHaveCount(stays ? 1 : 0);
    if (stays) await page.keyboard.press("Escape");
    await stillTurns(page);
  });
}

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  for (const [device, width, height] of [
    ["tablet", 1180, 820],
    ["phone", 844, 390],
    ["large phone", 932, 430],
  ] as const) {
    test(`a ${device} that is turned upright and back keeps its place`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const id = slideIds[9] ?? "";
      await openDeck(page, id);
      await expect(page.locator(`#${id} h2`)).toBeInViewport();
      await page.setViewportSize({ width: height, height: width });
      await expect(page.locator(`#${id} h2`)).toBeInViewport();
      await page.setViewportSize({ width, height });
      await expect(page.locator(`#${id} h2`)).toBeInViewport();
    });
  }
});
