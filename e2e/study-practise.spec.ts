/** Practice: one question at a time, with the reason after each. */
import { expect, test } from "playwright/test";
import { key } from "./lesson.ts";
import { alone, answerRightly, answerWrongly, check, idOf, passCard, sitThrough } from "./study.ts";

test("the first screen offers what to do in plain words, and each topic with its bar", async ({
  page,
}) => {
  await page.goto("study/");
  const ways = page.getByRole("navigation", { name: "What would you like to do?" });
  await expect(ways.getByRole("link")).toHaveText([
    /^Practise5 minutes, 8 questions/,
    /^Review/,
    /^A test/,
    /^Everything on one page/,
  ]);
  const topics = page.getByRole("region", { name: "By topic" });
  await expect(topics.getByRole("link").first()).toContainText(/\d+ questions, not started$/);
});

test("a topic begins with its card: what it is about, and a figure; then its questions", async ({
  page,
}) => {
  await page.goto("study/");
  await page.getByRole("link", { name: /^Practise/ }).click();
  await expect(page.locator(".card h2")).toBeFocused();
  await expect(page.locator(".card .told")).not.toBeEmpty();
  await page.getByRole("button", { name: "To the questions" }).click();
  await expect(alone(page)).toHaveCount(1);
  await expect(page.getByText("Question 1 of 8")).toBeVisible();
});

test("right: the reason, and on", async ({ page }) => {
  await page.goto("study/#practise");
  await passCard(page);
  await answerRightly(alone(page));
  await check(alone(page));
  await expect(alone(page)).toHaveAttribute("data-result", "right");
  await expect(alone(page).locator(".answer")).toBeVisible();
  await expect(alone(page).locator("fieldset")).toHaveAttribute("disabled");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByText("Question 2 of 8")).toBeVisible();
});

test("wrong: a hint and one more try; then the answer, with the reason against my choice on top", async ({
  page,
}) => {
  const id = Object.keys(key.answers).find((one) =>
    /^[a-d]$/.test(String(key.answers[one]?.correct)),
  );
  await page.goto(`study/#${id}`);
  await passCard(page);
  const form = alone(page);
  await answerWrongly(form);
  await check(form);
  await expect(page.getByText("Not right yet. Try once more.").first()).toBeVisible();
  await expect(form.locator(".hint")).toContainText(/Look in ¶\d/);
  await expect(form.locator(".answer")).toBeHidden();
  await expect(form.locator("[data-part=keyed]")).toHaveCount(0);
  await answerWrongly(form);
  await check(form);
  await expect(form.locator(".answer > div > :first-child")).toContainText("Your choice");
  await expect(form.locator("[data-part=keyed]")).toHaveCount(1);
  await expect(form.getByText("Why not the others")).toBeVisible();
  await expect(form.locator(".others")).not.toHaveAttribute("open");
  await expect(form.locator(".result")).toBeInViewport();
});

test("what was wrong comes back after three others, and once more at the end", async ({ page }) => {
  await page.goto("study/#practise");
  let wrong: string | undefined;
  const asked = await sitThrough(page, (id) => {
    wrong ??= id;
    return id !== wrong;
  });
  const places = asked.flatMap((id, at) => (id === wrong ? [at] : []));
  expect(places).toEqual([0, 4, asked.length - 1]);
  await expect(page.getByText("7 of 8 right at the first try")).toBeVisible();
  const must = page.locator(".must");
  await expect(must.getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "What comes next" })).toBeVisible();
  await expect(page.getByText(/questions? comes? back tomorrow/)).toBeVisible();
  await page.getByRole("button", { name: "To the start" }).click();
  await expect(page.getByRole("link", { name: /^My mistakes: 1/ })).toBeVisible();
});

test("a right second try does not undo the first: it counts as missed, now right", async ({
  page,
}) => {
  await page.goto("study/#practise");
  const seen = new Set<string>();
  await sitThrough(page, (id) => {
    const again = seen.has(id);
    seen.add(id);
    return again || seen.size > 2;
  });
  await expect(page.getByText(/^6 of 8 right at the first try/)).toBeVisible();
  await expect(page.getByText("now 8 of 8")).toBeVisible();
});

test("a slide opens over the question and closes back to it", async ({ page }) => {
  await page.goto("study/#practise");
  await passCard(page);
  const id = await idOf(alone(page));
  await page.getByRole("button", { name: "Hint" }).click();
  await alone(page).locator(".hint a").click();
  const slide = page.getByRole("dialog");
  await expect(slide.locator(`#${key.answers[id]?.slide}`)).toBeVisible();
  await expect(slide.locator("h2")).not.toBeEmpty();
  await expect(slide.locator(".notes")).toHaveCount(0);
  await slide.getByRole("button", { name: "Back to the question" }).click();
  await expect(slide).toHaveCount(0);
  await expect(alone(page)).toHaveAttribute("id", id);
  await expect(alone(page).locator(".hint a")).toBeFocused();
});

test("without a mouse: figures choose, Enter checks, Enter goes on", async ({ page }) => {
  await page.goto("study/#practise");
  await page.getByRole("button", { name: "To the questions" }).press("Enter");
  for (let turn = 0; turn < 3; turn++) {
    const form = alone(page);
    const title = await form.locator("h3").textContent();
    const type = await form.getAttribute("data-type");
    await page.keyboard.press("1");
    if (type === "ordering") await form.locator("[data-keep]").press("Enter");
    if (type === "numeric" || type === "short-text") await form.getByRole("textbox").fill("7");
    await page.keyboard.press("Enter");
    await expect(form).toHaveAttribute("data-result", /right|wrong|partly/);
    if ((await form.locator("button[type=submit]").textContent()) === "Check again") {
      await page.keyboard.press("Enter");
    }
    await expect(form.locator("button[type=submit]")).toBeFocused();
    await expect(form.locator("button[type=submit]")).toHaveText("Next");
    await page.keyboard.press("Enter");
    await expect(alone(page).locator("h3")).not.toHaveText(title ?? "");
  }
});

test("a double tap, or Enter held down, checks once", async ({ page }) => {
  await page.goto("study/#practise");
  await passCard(page);
  await answerWrongly(alone(page));
  const button = alone(page).locator("button[type=submit]");
  await button.dblclick();
  await expect(button).toHaveText("Check again");
  await answerWrongly(alone(page));
  await button.focus();
  for (let times = 0; times < 20; times++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(button).toHaveText("Next");
  await expect(page.getByText("Question 1 of 8")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a whole sitting by touch: nothing leaves the screen, the button stays in reach", async ({
    page,
  }) => {
    await page.goto("study/");
    await page.getByRole("link", { name: /^Practise/ }).tap();
    await passCard(page);
    const places = new Set<number>();
    for (let turn = 0; turn < 4; turn++) {
      await passCard(page);
      const form = alone(page);
      const button = form.locator("button[type=submit]");
      places.add(Math.round((await button.boundingBox())?.y ?? 0));
      await answerRightly(form);
      await button.tap();
      await expect(button).toHaveText("Next");
      places.add(Math.round((await button.boundingBox())?.y ?? 0));
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await form.locator(".result").tap(); // two taps on the button would be a double tap
      await button.tap();
    }
    expect([...places]).toHaveLength(1);
  });

  test("pairs are made by tapping", async ({ page }) => {
    const id = Object.keys(key.answers).find((one) => {
      const { correct } = key.answers[one] ?? {};
      return typeof correct === "object" && !Array.isArray(correct);
    });
    await page.goto(`study/#${id}`);
    await passCard(page);
    const form = alone(page);
    const correct = key.answers[id ?? ""]?.correct as Record<string, string>;
    for (const [prompt, choice] of Object.entries(correct)) {
      await form.locator(`li[data-option="${prompt}"] label b`).tap();
      await form.locator(`[data-choice="${choice}"]`).tap();
    }
    await form.locator("button[type=submit]").tap();
    await expect(form).toHaveAttribute("data-result", "right");
  });
});

test("a link from the deck practises its question", async ({ page }) => {
  const [id = ""] = Object.keys(key.answers);
  await page.goto(`study/#${id}`);
  await passCard(page);
  await expect(alone(page)).toHaveAttribute("id", id);
});

test("nothing moves by itself while a question is answered", async ({ page }) => {
  await page.goto("study/#practise");
  await passCard(page);
  await page.evaluate(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, "hadRecentInput") === true) continue;
        Object.assign(window, {
          shifts: Reflect.get(window, "shifts") + Reflect.get(entry, "value"),
        });
      }
    }).observe({ type: "layout-shift", buffered: false });
  });
  await answerRightly(alone(page));
  await check(alone(page));
  await page.waitForTimeout(700);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "shifts"))).toBeLessThan(0.02);
});

test("typing is met kindly: what is nearly an answer is asked back, and taken with one tap", async ({
  page,
}) => {
  const names = Object.entries(key.answers).filter(
    ([, { correct }]) => Array.isArray(correct) && /^[A-Za-z]{6,}$/.test(String(correct[0])),
  );
  const [id = "", { correct } = { correct: [] }] = names[0] ?? [];
  const name = String([correct].flat()[0]);
  await page.goto(`study/#${id}`);
  await passCard(page);
  const form = alone(page);
  await form.getByRole("textbox").fill(`about ${name}`);
  await page.keyboard.press("Enter");
  await expect(form).not.toHaveAttribute("data-result", /./);
  await form.getByRole("button", { name, exact: true }).click();
  await expect(form).toHaveAttribute("data-result", "right");
});

test("what is asked back can be meant as it stands", async ({ page }) => {
  const [id = ""] =
    Object.entries(key.answers).find(
      ([, { correct }]) => Array.isArray(correct) && /^[A-Za-z]{6,}$/.test(String(correct[0])),
    ) ?? [];
  await page.goto(`study/#${id}`);
  await passCard(page);
  const form = alone(page);
  await form.getByRole("textbox").fill(`about ${String([key.answers[id]?.correct].flat()[0])}`);
  await page.keyboard.press("Enter");
  await form.getByRole("button", { name: "No, check what I wrote" }).click();
  await expect(form).toHaveAttribute("data-result", /wrong|partly/);
});
