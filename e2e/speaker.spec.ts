import { expect, test } from "playwright/test";
import { openDeck, shownSlide, slideIds } from "./lesson.ts";

test("the speaker view shows notes and next slide, follows the deck and moves it", async ({
  page,
}) => {
  await openDeck(page, "council");
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await expect(speaker.getByRole("heading", { level: 1 })).toContainText(/^17 \/ 36 /);
  await expect(speaker.locator(".notes")).toContainText("Say.");
  await expect(speaker.locator(".later")).toContainText("Next: Local leaders were not enough");
  const frames = speaker.frames().slice(1);
  await expect
    .poll(() => frames.map((frame) => new URL(frame.url()).hash))
    .toEqual(["#council", "#held-back"]);

  await page.keyboard.press("ArrowRight");
  await expect(speaker.getByRole("heading", { level: 1 })).toContainText("Local leaders");
  await speaker.keyboard.press("ArrowRight");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[slideIds.indexOf("held-back") + 1]);
  await page.keyboard.press("End");
  await expect(speaker.locator(".later")).toHaveText("End of the deck");
});

test("the time planned so far is the sum of the slides' minutes", async ({ page }) => {
  await openDeck(page);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await page.keyboard.press("End");
  await expect(speaker.locator(".time")).toContainText("Planned to here 48:00");
});
