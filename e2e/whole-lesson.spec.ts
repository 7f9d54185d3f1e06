import { expect, type Page, test } from "playwright/test";
import { checkpointIds, openDeck, shownSlide, slideIds } from "./lesson.ts";

/** The present slide with all that shows its step. */
function present(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector(".slides > .present")?.outerHTML ?? "");
}

/** Presses until the present slide is another, at most so often; returns how often it was. */
async function walkOn(page: Page, press: () => Promise<void>): Promise<number> {
  const from = await shownSlide(page);
  for (let presses = 1; presses <= 40; presses += 1) {
    const before = await present(page);
    await press();
    await expect.poll(() => present(page), { intervals: [10, 20, 50, 100] }).not.toBe(before);
    if ((await shownSlide(page)) !== from) return presses;
  }
  throw new Error(`The deck does not leave ${from}.`);
}

test("from first slide to last with a clicker alone: every checkpoint counted, counted again and revealed, each window loaded again on the way, nothing lost", async ({
  page,
}) => {
  await openDeck(page);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.locator(".where strong").waitFor();
  const seen = [await shownSlide(page)];
  const voted: string[] = [];
  const panel = speaker.getByRole("region", { name: "Votes" });
  for (let slide = 1; slide < slideIds.length; slide += 1) {
    if (slide === 12) {
      const [last = ""] = seen.slice(-1);
      await expect.poll(() => page.evaluate(() => location.hash)).toContain(`#${last}`);
      await page.reload();
      await page.locator(".slides.awake").waitFor();
    }
    if (slide === 20) {
      await speaker.reload();
      await speaker.locator(".where strong").waitFor();
    }
    await walkOn(page, () => page.keyboard.press("PageDown"));
    const id = await shownSlide(page);
    seen.push(id);
    await expect(speaker.locator(".where strong")).toHaveText(`${slide + 1} / ${slideIds.length}`);
    if (!checkpointIds.includes(id) || (await page.locator(`#${id} .right`).count()) === 0)
      continue;
    voted.push(id);
    const more = panel.getByRole("button", { name: /^One more hand/ });
    await expect(panel.locator("td").first()).toHaveText("0");
    await more.nth(0).click();
    await more.nth(1).click();
    await panel.getByRole("button", { name: "Show or hide" }).click();
    await expect(page.locator(`#${id} .round .count`).first()).toHaveText("1");
    await panel.getByRole("button", { name: "Vote again" }).click();
    await expect(panel.getByRole("heading")).toHaveText("Second vote");
    await more.nth(1).click();
    await panel.getByRole("button", { name: "Show or hide" }).click();
    await expect(page.locator(`#${id} .round`).first()).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(page.locator(`#${id} .answer`)).toHaveAttribute("open");
  }
  expect(seen).toEqual(slideIds);
  expect(voted.length).toBeGreaterThan(3);
  await walkOn(page, () => page.keyboard.press("PageDown"));
  await expect.poll(() => shownSlide(page)).toBe("class-results");
  const rows = page.locator("#class-results tbody tr");
  await expect(rows).toHaveCount(voted.length);
  for (const row of await rows.all()) {
    await expect(row.locator("td").nth(0)).toHaveText(/^\d+ % of 2$/);
    await expect(row.locator("td").nth(1)).toHaveText(/^\d+ % of 1$/);
    await expect(row.locator("td").nth(2)).toHaveText(/points?$/);
  }
  for (const key of [".", "PageDown"]) await page.keyboard.press(key);
  await expect.poll(() => shownSlide(page)).toBe("class-results");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test("from first slide to last by swipes; a fling turns one slide, a tap counts a hand, a swipe back stays in the lesson", async ({
    page,
  }) => {
    await page.goto("study/");
    await openDeck(page);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: x === undefined ? [] : [{ x, y: 300 }],
        });
      await touch("touchStart", from);
      await touch("touchMove", (from + to) / 2);
      await touch("touchMove", to);
      await touch("touchEnd");
    };
    const seen = [await shownSlide(page)];
    for (let slide = 1; slide < slideIds.length; slide += 1) {
      await walkOn(page, () => swipe(1000, 20));
      const id = await shownSlide(page);
      seen.push(id);
      const option = page.locator(`#${id} .question:has(.right) .options > li`).first();
      if ((await option.count()) === 0) continue;
      await option.tap();
      await expect(page.locator(`#${id} .hint`)).toHaveText("1 hand");
      await option.tap();
      await expect(page.locator(`#${id} .hint`)).toHaveText("2 hands");
      await expect.poll(() => shownSlide(page)).toBe(id);
    }
    expect(seen).toEqual(slideIds);
    await swipe(2, 900);
    await swipe(2, 900);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorX),
    ).toBe("none");
  });
});

test("from first slide to last by keyboard: at each step a screen reader finds this slide alone, its heading, its figure whole", async ({
  page,
}) => {
  await openDeck(page);
  const titles = await page
    .locator(".slides > section h2")
    .evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, " ").trim() ?? ""));
  const end = page.getByRole("button", { name: "Next" });
  for (let steps = 0; steps < 400; steps += 1) {
    const id = await shownSlide(page);
    const headings = page.locator("main").getByRole("heading", { level: 2 });
    await expect(headings).toHaveCount(1);
    expect((await headings.textContent())?.replace(/\s+/g, " ").trim()).toBe(
      titles[slideIds.indexOf(id)],
    );
    const tree = await page.locator("main").ariaSnapshot();
    const figures = await page.locator(`#${id} .drawing svg`).count();
    expect(tree.match(/\bimg "/g)?.length ?? 0, id).toBeGreaterThanOrEqual(figures);
    expect(tree, id).not.toContain("Watch.");
    if ((await end.getAttribute("aria-disabled")) === "true") break;
    await page.keyboard.press("ArrowRight");
  }
  await expect.poll(() => shownSlide(page)).toBe(slideIds.at(-1));
});
