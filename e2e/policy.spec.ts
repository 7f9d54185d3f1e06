import { expect, type Page, test } from "playwright/test";
import { THEMES, wear } from "./axe.ts";
import { tell } from "./figures.ts";
import { onEverySlide, openDeck, slideIds } from "./lesson.ts";

const STUDY = ["practise", "test", "review", "all"];

/** Tells of everything that the page's own policy, or its server's, has stopped. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction("tellViolation", (text: string) => found.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const tell: unknown = Reflect.get(window, "tellViolation");
      if (typeof tell === "function") tell(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return found;
}

test("the policy has nothing to stop: every slide, in every theme, on screen, phone and paper", async ({
  page,
}) => {
  const found = await violations(page);
  await openDeck(page);
  for (const theme of THEMES) {
    await wear(page, theme);
    await onEverySlide(page, () => []);
    await page.emulateMedia({ media: "print" });
    await page.pdf();
    await page.emulateMedia({ media: null });
  }
  for (const key of ["c", "?", "s"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
    await page.keyboard.press("Escape");
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.waitForLoadState("networkidle");
  expect(found).toEqual([]);
  const states = slideIds.length * THEMES.length;
  tell("slides × themes held against the policy, violations: 0", states);
});

test("the policy has nothing to stop on the study page and in the speaker view", async ({
  page,
}) => {
  const found = await violations(page);
  for (const view of STUDY) {
    await page.goto(`study/#${view}`);
    await page.waitForLoadState("networkidle");
    for (const theme of THEMES) await wear(page, theme);
  }
  await page.goto("speaker/");
  await page.waitForLoadState("networkidle");
  expect(found).toEqual([]);
});

test("a violation would be found out", async ({ page }) => {
  const found = await violations(page);
  await openDeck(page);
  await page.evaluate(() => {
    const image = new Image();
    image.src = "https://example.org/x.png";
    document.body.append(image);
  });
  await expect.poll(() => found.length).toBeGreaterThan(0);
});
