import { expect, type Page, test } from "playwright/test";
import { faults, THEMES, wear } from "./axe.ts";
import { goTo, openDeck, showWhole, slideIds } from "./lesson.ts";

/** The types of item that the page holds. */
async function itemTypes(page: Page): Promise<(string | null)[]> {
  const all = await page
    .locator("form.item")
    .evaluateAll((forms) => forms.map((form) => form.getAttribute("data-type")));
  return [...new Set(all)];
}

test("axe finds nothing on any slide, in any theme", async ({ page }) => {
  await openDeck(page);
  for (const theme of THEMES) {
    await wear(page, theme);
    expect(await faults(page, "html", theme)).toEqual([]);
  }
  for (const id of slideIds) {
    await goTo(page, id);
    await showWhole(page);
    for (const theme of THEMES) {
      await wear(page, theme);
      expect(await faults(page, `#${id}`, theme), `${id}, ${theme}`).toEqual([]);
    }
  }
});

test("axe finds nothing on the study page, checked or not, in any theme", async ({ page }) => {
  await page.goto("study/#all");
  for (const type of await itemTypes(page)) {
    const form = page.locator(`form[data-type="${type}"]`).first();
    const options = form.getByRole("radio").or(form.getByRole("checkbox"));
    if ((await options.count()) > 0) await options.first().check();
    await form.getByRole("button", { name: "Check" }).click();
  }
  // Of each type one that is checked and one that is not: the others are made of the same parts.
  await page.locator("form.item").evaluateAll((forms) => {
    const met = new Map<string | null, number>();
    for (const form of forms) {
      const type = form.getAttribute("data-type");
      const nth = (met.get(type) ?? 0) + 1;
      met.set(type, nth);
      if (nth > 2) form.remove();
    }
  });
  for (const theme of THEMES) {
    await wear(page, theme);
    expect(await faults(page, "html", theme), theme).toEqual([]);
  }
});

test("axe finds nothing in the contents and in the speaker view", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("c");
  await page.getByRole("dialog").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.goto("speaker/");
  expect(await faults(page)).toEqual([]);
});

test("the slides read as a document on a phone, axe finds nothing there", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  // What is not near the screen is not laid out yet; axe would measure it against its neighbours.
  await page.evaluate(() => {
    const whole = new CSSStyleSheet();
    whole.replaceSync(".slides > section { content-visibility: visible !important }");
    document.adoptedStyleSheets = [whole];
  });
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a screen reader keeps its reading mode, and hears place and heading of a new slide", async ({
  page,
}) => {
  await openDeck(page);
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status")).toHaveText(/^2 \/ \d+: Before we begin$/);
  await expect(page.locator("[aria-live]")).toHaveCount(0);
});

test("every figure has a name and a description", async ({ page }) => {
  await page.goto("./");
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll(".drawing svg")]
      .filter((svg) =>
        ["aria-labelledby", "aria-describedby"].some((name) => {
          const id = svg.getAttribute(name) ?? "";
          return (document.getElementById(id)?.textContent ?? "").trim() === "";
        }),
      )
      .map((svg) => svg.closest("section")?.id),
  );
  expect(bare).toEqual([]);
  expect(await page.locator(".drawing svg").count()).toBeGreaterThanOrEqual(7);
});
