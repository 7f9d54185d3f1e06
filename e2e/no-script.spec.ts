import { expect, test } from "playwright/test";
import { itemIds, key, shownSlide, slideIds } from "./lesson.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript the slides read from top to bottom, checkpoints and notes among them", async ({
  page,
}) => {
  await page.goto("./");
  expect((await shownSlide(page)).split(" ")).toEqual(slideIds);
  const tops = await Promise.all(
    slideIds.map(async (id) => (await page.locator(`#${id}`).boundingBox())?.y ?? Number.NaN),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const answer = page.locator("#check-market details.answer");
  await answer.locator("summary").click();
  await expect(answer.locator(".evidence")).toBeVisible();
});

test("without JavaScript every question can be read, and its answer unfolded", async ({ page }) => {
  await page.goto("study/");
  expect(await page.locator("form.item").evaluateAll((forms) => forms.map(({ id }) => id))).toEqual(
    itemIds,
  );
  const first = page.locator("form.item").first();
  await expect(first.getByRole("button", { name: "Check" })).toBeHidden();
  await first.locator(".answer > summary").click();
  const answer = key.answers[itemIds[0] ?? ""];
  await expect(first.locator(".answer b").first()).toHaveText(String(answer?.correct));
});
