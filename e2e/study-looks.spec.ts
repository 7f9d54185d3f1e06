/** Every screen of the study page: for whoever reads it large, dark, with a keyboard or by ear. */
import { expect, type Page, test } from "playwright/test";
import { faults, THEMES, wear } from "./axe.ts";
import { alone, answerRightly, answerWrongly, check, passCard, sitThrough } from "./study.ts";

/** Comes to each screen in turn, in the order in which a learner does. */
async function visit(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await page.goto("study/");
  await page.getByText("Settings and saved progress").click();
  await page.getByRole("checkbox", { name: "Ask how sure I am" }).check();
  await look("start");
  await page.getByRole("link", { name: /^Practise/ }).click();
  await page.locator(".card").waitFor();
  await look("card");
  await passCard(page);
  await look("question");
  await answerWrongly(alone(page));
  await check(alone(page));
  await look("one more try");
  await answerWrongly(alone(page));
  await check(alone(page));
  await look("answer");
  await check(alone(page));
  await sitThrough(page, () => true);
  await look("end");
  await page.goto("study/#review");
  await look("review");
  await page.goto("study/#test");
  await look("choice of a test");
  await page.getByRole("button", { name: "Begin" }).click();
  await alone(page).waitFor();
  await look("test");
  await answerRightly(alone(page));
  const numbers = page.getByRole("list", { name: "Questions of this test" });
  await numbers.getByRole("button").last().click();
  await check(alone(page));
  await look("before handing in");
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("heading", { name: "Your result" }).waitFor();
  await look("result");
}

for (const theme of THEMES) {
  test(`axe finds nothing on any screen (${theme})`, async ({ page }) => {
    await wear(page, theme);
    await visit(page, async (screen) => {
      expect(await faults(page, "html", theme), screen).toEqual([]);
    });
  });
}

for (const [what, width, height] of [
  ["a phone", 390, 844],
  ["a window at 400 % zoom", 320, 256],
] as const) {
  test(`nothing leaves the screen, and every control is large enough: ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, async (screen) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBe(width);
      const small = await page
        .locator(
          ":is(button, select, input[type=text], summary, a.way, a.topic, .options label, .certainty label):visible",
        )
        .evaluateAll((all) =>
          all
            .map((one) => [one.outerHTML.slice(0, 70), one.getBoundingClientRect().height] as const)
            .filter(([, size]) => size < 43.5),
        );
      expect(small, screen).toEqual([]);
    });
  });
}

test("text at 200 % stays on the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      document.documentElement.style.fontSize = "200%";
    });
  });
  await visit(page, async (screen) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBe(390);
  });
});
