/** Everything on one page: each question is checked where it stands. */
import { expect, type Locator, type Page, test } from "playwright/test";
import { fillIn } from "./fill-in.ts";
import { itemIds, key } from "./lesson.ts";
import { answerRightly, answerWrongly, check, itemsOfType, press } from "./study.ts";

const TYPES = [
  ...["single", "true-false", "multiple", "matching", "ordering", "numeric", "short-text"],
];

test.beforeEach(({ page }) => page.goto("study/#all"));

test("whoever answers as the key does gets every mark, whatever the item's type", async ({
  page,
}) => {
  for (const id of itemIds) {
    const form = page.locator(`form#${id}`);
    await answerRightly(form);
    await press(form);
    await expect(form, id).toHaveAttribute("data-result", "right");
  }
  const total = page.getByRole("region", { name: "Your total" });
  const n = itemIds.length;
  await expect(total).toContainText(
    `100 % of all marks: ${n} of ${n} questions answered are right`,
  );
  await expect(total).toContainText(`${n} of ${n} questions answered and checked`);
  await expect(total).toContainText(/Scored by key ([0-9a-f]{4} ){3}[0-9a-f]{4}/);
});

test("a wrong answer is told, explained, and gone once it is changed, whatever the type", async ({
  page,
}) => {
  for (const type of TYPES) {
    const [id = ""] = await itemsOfType(page, type);
    const form = page.locator(`form#${id}`);
    await answerWrongly(form);
    await check(form);
    await expect(form).toHaveAttribute("data-result", /wrong|partly/);
    await expect(form.locator(".result")).not.toBeEmpty();
    await expect(form.locator(".answer")).toBeVisible();
    await expect(form.locator(".evidence")).toContainText(/¶\d/);
    await answerRightly(form);
    await expect(form).not.toHaveAttribute("data-result", /./);
    await expect(form.locator(".part")).toHaveCount(0);
    await expect(form.locator(".answer")).toBeHidden();
    await expect(form.locator(".result")).toBeEmpty();
    await check(form);
    await expect(form).toHaveAttribute("data-result", "right");
  }
});

test("nothing entered is not wrong, and shows no answer, whatever the type", async ({ page }) => {
  for (const type of TYPES) {
    const [id = ""] = await itemsOfType(page, type);
    const form = page.locator(`form#${id}`);
    await check(form);
    await expect(form).toHaveAttribute("data-result", "unanswered");
    await expect(form.locator(".answer")).toBeHidden();
    await expect(page.locator("#study_total")).toBeHidden();
  }
});

test("in a single choice the right option is not missed: it is the right one, in forced colours told without colour", async ({
  page,
}) => {
  const [id = ""] = await itemsOfType(page, "single");
  const form = page.locator(`form#${id}`);
  await answerWrongly(form);
  await check(form);
  const right = form.locator(`li[data-option="${key.answers[id]?.correct}"]`);
  await expect(right).toHaveAttribute("data-part", "keyed");
  await expect(right.locator(".part")).toContainText("the right one");
  await page.emulateMedia({ forcedColors: "active" });
  const wrong = form.locator("li[data-part=wrong]");
  await expect(wrong).toHaveCSS("border-left-style", "double");
  await expect(right).toHaveCSS("border-left-style", "dashed");
  await expect(wrong.locator(".part")).toContainText("not right");
  for (const plain of await form.locator("li[data-option]:not([data-part])").all()) {
    await expect(plain).toHaveCSS("border-left-color", "rgb(255, 255, 255)");
  }
  const button = form.getByRole("button", { name: "Check" });
  expect(await longestStroke(page, button)).toBeLessThan(16);
  await button.hover();
  expect(await longestStroke(page, button)).toBeLessThan(16);
  await button.focus();
  expect(await longestStroke(page, button)).toBeLessThan(16);
});

/** Within a button's face: how many pixels beside each other have one colour that is not the face's own. A word has short ones, a box that hides it a long one. */
async function longestStroke(page: Page, button: Locator): Promise<number> {
  const png = (await button.screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (context === null) return Number.NaN;
    context.drawImage(bitmap, 0, 0);
    const inside = [12, 12, bitmap.width - 24, bitmap.height - 24] as const;
    const dots = new Uint32Array(context.getImageData(...inside).data.buffer);
    let longest = 0;
    let run = 0;
    for (let i = 1; i < dots.length; i += 1) {
      const goes = dots[i] === dots[i - 1] && dots[i] !== dots[0] && i % inside[2] !== 0;
      run = goes ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }, png);
}

test("partly right differs from wrong, and the mark stands directly behind its option", async ({
  page,
}) => {
  const [id = ""] = await itemsOfType(page, "matching");
  const form = page.locator(`form#${id}`);
  await answerRightly(form);
  await form.locator("select").first().selectOption({ index: 0 });
  await check(form);
  await expect(form).toHaveAttribute("data-result", "partly");
  await expect(form.locator(".result .icon.partly")).toBeVisible();
  const gap = await form
    .locator("li[data-part=right]")
    .first()
    .evaluate((row) => {
      const range = document.createRange();
      const text = row.querySelector("label > span")?.firstChild;
      if (text) range.selectNodeContents(text);
      const mark = row.querySelector(".part .icon")?.getBoundingClientRect();
      const last = [...range.getClientRects()].at(-1);
      return mark && last ? [mark.left - last.right, mark.top - last.top] : undefined;
    });
  const [across = 999, down = 999] = gap ?? [];
  expect(Math.min(Math.abs(across), Math.abs(down))).toBeLessThan(24);
});

test("an ordering that nobody touched is unanswered; agreeing to it as it stands is an answer", async ({
  page,
}) => {
  const [id = ""] = await itemsOfType(page, "ordering");
  const form = page.locator(`form#${id}`);
  await check(form);
  await expect(form).toHaveAttribute("data-result", "unanswered");
  await form.getByRole("button", { name: "It is right as it stands" }).click();
  await check(form);
  await expect(form).toHaveAttribute("data-result", /wrong|partly|right/);
});

test("moving an entry takes the verdict away, and says where it now stands", async ({ page }) => {
  const [id = ""] = await itemsOfType(page, "ordering");
  const form = page.locator(`form#${id}`);
  const wrongWay = [key.answers[id]?.correct].flat().map(String).toReversed();
  await fillIn(form, wrongWay);
  await check(form);
  await expect(form.locator(".result")).not.toBeEmpty();
  const first = form.locator("li[data-option]").first();
  const name = (await first.locator(".text").textContent())?.replace(/ .?(not )?right$/, "") ?? "";
  await first.locator("[data-move=down]").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(form.locator(".result")).toBeEmpty();
  await expect(page.getByRole("status")).toContainText(": place 3 of");
  await expect
    .poll(() => form.locator("li[data-option]").nth(2).locator(".text").textContent())
    .toBe(name);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-move")))
    .toBe("down");
});

test("an entry is moved by its handle", async ({ page }) => {
  const [id = ""] = await itemsOfType(page, "ordering");
  const form = page.locator(`form#${id}`);
  await form.scrollIntoViewIfNeeded();
  const entry = form.locator("li[data-option]").first();
  const option = await entry.getAttribute("data-option");
  const from = await entry.locator(".handle").boundingBox();
  const to = await form.locator("li[data-option]").nth(2).boundingBox();
  if (from === null || to === null) throw new Error("The entries are not on the screen.");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height - 4, { steps: 8 });
  await page.mouse.up();
  await expect(form.locator("li[data-option]").nth(2)).toHaveAttribute("data-option", option ?? "");
});

test("parts of an order are marked by the item's own rule: all are right that it pays for", async ({
  page,
}) => {
  for (const id of await itemsOfType(page, "ordering")) {
    const form = page.locator(`form#${id}`);
    const correct = key.answers[id]?.correct as string[];
    // All one place on, and the last first: neighbours still follow one another.
    await fillIn(form, [...correct.slice(-1), ...correct.slice(0, -1)]);
    await check(form);
    const marks = await form.locator("li[data-part=right]").count();
    const paid = (await form.getAttribute("data-result")) === "partly";
    expect(marks > 0, id).toBe(paid);
  }
});

test("a number that cannot be read gets a hint beside its field, no mark and no answer", async ({
  page,
}) => {
  const [id = ""] = await itemsOfType(page, "numeric");
  const form = page.locator(`form#${id}`);
  await form.getByRole("textbox").fill("11 or 12");
  await page.keyboard.press("Enter");
  await expect(form).toHaveAttribute("data-result", "invalid");
  await expect(form.getByRole("textbox")).toHaveAccessibleDescription(/one number/i);
  await expect(form.locator(".answer")).toBeHidden();
});

test("what is typed stays on a phone's screen, however long it is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const [number = "", name = ""] = [
    ...(await itemsOfType(page, "numeric")),
    ...(await itemsOfType(page, "short-text")),
  ];
  for (const [id, text] of [
    [number, "9".repeat(200)],
    [name, "x".repeat(200)],
  ] as const) {
    await page.locator(`form#${id}`).getByRole("textbox").fill(text);
    await check(page.locator(`form#${id}`));
    await expect(page.locator(`form#${id}`)).toHaveAttribute("data-result", "wrong");
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});

test("the first try is kept apart from the latest", async ({ page }) => {
  const [id = ""] = await itemsOfType(page, "single");
  const form = page.locator(`form#${id}`);
  await answerWrongly(form);
  await check(form);
  await answerRightly(form);
  await check(form);
  await expect(page.locator("#study_total")).toContainText("First try 0 of 1, now 1");
});

test("what was answered and what was begun is there again after a reload", async ({ page }) => {
  const [first = "", second = ""] = await itemsOfType(page, "single");
  await answerWrongly(page.locator(`form#${first}`));
  await check(page.locator(`form#${first}`));
  await page.locator(`form#${second} input`).nth(1).check();
  await page.reload();
  await expect(page.locator(`form#${first}`)).toHaveAttribute("data-result", "wrong");
  await expect(page.locator(`form#${second} input`).nth(1)).toBeChecked();
  await expect(page.locator(`form#${second}`)).not.toHaveAttribute("data-result", /./);
});

test("on a phone every control is wide enough for a thumb and nothing leaves the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const small = await page
    .locator("form.item :is(button, select, input[type=text], .options label):visible")
    .evaluateAll((all) =>
      all
        .map((one) => [one.outerHTML.slice(0, 60), one.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 44),
    );
  expect(small).toEqual([]);
});
