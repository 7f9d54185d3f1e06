/** Review: what is due by the learner's own clock. */
import { expect, test } from "playwright/test";
import { alone, answerRightly, check, sitThrough } from "./study.ts";

const DAY = 86_400_000;

test("what was missed is due tomorrow, with a forecast; it is reviewed, and due no more", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-03-02T20:00:00") });
  await page.goto("study/#review");
  await expect(page.getByText("Nothing to review yet")).toBeVisible();
  await page.goto("study/#practise");
  await sitThrough(page, () => false);
  await page.goto("study/#review");
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
  await expect(page.getByText("tomorrow: 8 questions")).toBeVisible();
  await page.clock.setFixedTime(new Date("2026-03-03T07:00:00"));
  await page.goto("study/");
  await page.goto("study/#");
  await page.getByRole("link", { name: /^Due today: 8/ }).click();
  await expect(page.getByText("8 questions due today")).toBeVisible();
  const why = page.getByRole("heading", { name: "Which, and why today" }).locator("xpath=..");
  await expect(why.getByRole("listitem")).toHaveCount(8);
  await expect(why.getByText(/^You missed it yesterday; .+\.$/)).toHaveCount(8);
  await page.getByRole("button", { name: "Begin" }).click();
  await answerRightly(alone(page));
  await check(alone(page));
  await expect(page.locator(".reason")).toHaveText(/^You missed it yesterday; .+\.$/);
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(alone(page)).toHaveAttribute("data-result", "right");
  await expect(page.locator(".reason")).toHaveText(/^You missed it yesterday; .+\.$/);
  await sitThrough(page, () => true);
  await expect(page.getByText("8 of 8 right at the first try")).toBeVisible();
  await page.goto("study/#review");
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
});

test("a clock that jumps ahead and back leaves what was learnt, and what is due, in order", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-03-02T20:00:00") });
  await page.goto("study/#practise");
  await page.clock.setFixedTime(new Date(Date.parse("2026-03-02T20:00:00") + 4_000 * DAY));
  await sitThrough(page, () => true);
  await page.clock.setFixedTime(new Date("2026-03-02T21:00:00"));
  await page.goto("study/#practise");
  await alone(page).waitFor();
  await answerRightly(alone(page));
  await check(alone(page));
  await expect(alone(page)).toHaveAttribute("data-result", "right");
  await page.goto("study/#review");
  await page.reload();
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
});

test("a review goes on after a reload", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-03-02T20:00:00") });
  await page.goto("study/#practise");
  await sitThrough(page, () => true);
  await page.clock.setFixedTime(new Date("2026-06-02T20:00:00"));
  await page.goto("study/#review");
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).click();
  await answerRightly(alone(page));
  await check(alone(page));
  const id = await alone(page).getAttribute("id");
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(alone(page)).toHaveAttribute("id", id ?? "");
});

test("ten years of history: an answer is told within two frames", async ({ page }) => {
  await page.goto("study/#practise");
  await sitThrough(page, () => true);
  await page.evaluate(() => {
    const all = Object.entries(localStorage).filter(([, text]) =>
      text.includes('"kind":"answered"'),
    );
    const prefix = (all[0]?.[0] ?? "").replace(/event .*/, "event ");
    for (let n = 0; n < 8_000; n++) {
      const [, text = ""] = all[n % all.length] ?? [];
      const event = JSON.parse(text);
      const id = `h${n}`;
      const at = event.at - (8_000 - n) * 40_000_000;
      const sitting = `old${Math.floor(n / 8)}`;
      localStorage.setItem(
        `${prefix}${id}`,
        JSON.stringify({ ...event, id, at: Math.max(at, 0), sitting, n: 0 }),
      );
    }
  });
  await page.goto("study/#all");
  await page.reload();
  const form = page.locator("form.item[data-type=single]").first();
  await answerRightly(form);
  const frames = await form.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        let frames = 0;
        const look = () => {
          if (element.getAttribute("data-result") === "right") resolve(frames);
          else {
            frames += 1;
            requestAnimationFrame(look);
          }
        };
        (element as HTMLFormElement).requestSubmit();
        look();
      }),
  );
  expect(frames).toBeLessThanOrEqual(2);
});
