import { expect, type Locator, type Page, test } from "playwright/test";
import { itemIds, key } from "./lesson.ts";

/** Enters what the key says, through the controls that a learner uses. */
async function answerRightly(page: Page, id: string): Promise<void> {
  const form = page.locator(`form#${id}`);
  const type = await form.getAttribute("data-type");
  const correct = key.answers[id]?.correct;
  switch (type) {
    case "single":
    case "true-false":
    case "multiple":
      for (const option of [correct].flat()) {
        await form.locator(`input[value="${option}"]`).check();
      }
      break;
    case "matching":
      for (const [prompt, choice] of Object.entries(correct as Record<string, string>)) {
        await form.locator(`select[name="${prompt}"]`).selectOption(choice);
      }
      break;
    case "ordering":
      await order(form, correct as string[]);
      break;
    default:
      await form.getByRole("textbox").fill(String([correct].flat()[0]));
  }
}

/** Moves each entry up to its place, with the buttons. */
async function order(form: Locator, wanted: readonly string[]): Promise<void> {
  const now = () =>
    form
      .locator("[data-option]")
      .evaluateAll((list) => list.map((e) => e.getAttribute("data-option")));
  for (const [place, id] of wanted.entries()) {
    for (let at = (await now()).indexOf(id); at > place; at -= 1) {
      await form.locator(`[data-option="${id}"] [data-move="up"]`).click();
    }
  }
}

test("whoever answers as the key does gets every mark, whatever the item's type", async ({
  page,
}) => {
  await page.goto("study/");
  for (const id of itemIds) {
    await answerRightly(page, id);
    await page.locator(`form#${id}`).getByRole("button", { name: "Check" }).click();
    await expect(page.locator(`form#${id}`), id).toHaveAttribute("data-result", "right");
  }
  const total = page.getByRole("region", { name: "Your total" });
  await expect(total).toContainText(`${itemIds.length} of ${itemIds.length} marks (100 %)`);
  await expect(total).toContainText(
    `${itemIds.length} of ${itemIds.length} questions answered and checked`,
  );
});

test("a wrong choice is told, with the reason, the evidence and a link to the slide", async ({
  page,
}) => {
  await page.goto("study/");
  const id = "hard-entry";
  const form = page.locator(`form#${id}`);
  const wrong = ["a", "b", "c", "d"].find((option) => option !== key.answers[id]?.correct);
  await form.locator(`input[value="${wrong}"]`).check();
  await form.getByRole("button", { name: "Check" }).click();
  await expect(form).toHaveAttribute("data-result", "wrong");
  await expect(form.locator(`li:has(input[value="${wrong}"]) .part`)).toHaveText("not right");
  await expect(form.locator(`li:has(input[value="${key.answers[id]?.correct}"]) .part`)).toHaveText(
    "the right one",
  );
  await expect(form.getByText("Why not the others")).toBeVisible();
  await expect(form.locator(".evidence")).toContainText(/Rani 2016 ¶ .*2.*¶2: /);
  const link = form.locator(".evidence a");
  await link.click();
  await page.locator(".slides.awake").waitFor();
  expect(new URL(page.url()).hash).toBe(`#${key.answers[id]?.slide}`);
});

test("nothing chosen is not wrong: it says so and shows no answer", async ({ page }) => {
  await page.goto("study/");
  const form = page.locator("form#hard-entry");
  await form.getByRole("button", { name: "Check" }).click();
  await expect(form).toHaveAttribute("data-result", "unanswered");
  await expect(form.getByRole("status")).not.toBeEmpty();
  await expect(form.locator(".answer")).toBeHidden();
});

test("a number that cannot be read gets a hint, no mark and no answer", async ({ page }) => {
  await page.goto("study/");
  const form = page.locator("form#council-members");
  await form.getByRole("textbox").fill("11 or 12");
  await page.keyboard.press("Enter");
  await expect(form).toHaveAttribute("data-result", "invalid");
  await expect(form.getByRole("status")).toContainText(/one number/i);
  await expect(form.locator(".answer")).toBeHidden();
});

test("an order is set by keyboard alone: the focus stays and the place is told", async ({
  page,
}) => {
  await page.goto("study/");
  const form = page.locator("form#event-order");
  const first = form.locator("[data-option]").first();
  const name = (await first.locator("span").textContent()) ?? "";
  const down = first.getByRole("button", { name: /^Move down/ });
  await down.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(form.getByRole("status")).toHaveText(`${name}: place 3 of 5`);
  expect(await form.locator("[data-option]").nth(2).locator("span").textContent()).toBe(name);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-move"))).toBe("down");
});

test("a choice is made and checked by keyboard alone", async ({ page }) => {
  await page.goto("study/");
  const form = page.locator("form#hard-entry");
  await form.locator("input").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(form).toHaveAttribute("data-result", /right|wrong/);
});

test("an answer that is changed and checked again counts as it then stands", async ({ page }) => {
  await page.goto("study/");
  const id = "hard-entry";
  const form = page.locator(`form#${id}`);
  const total = page.locator("#study-total");
  const right = String(key.answers[id]?.correct);
  for (const [option, marks] of [
    [right === "a" ? "b" : "a", 0],
    [right, 1],
  ] as const) {
    await form.locator(`input[value="${option}"]`).check();
    await form.getByRole("button", { name: "Check" }).click();
    await expect(total).toContainText(`${marks} of ${itemIds.length} marks`);
  }
});

test("the results name the key that scored them", async ({ page }) => {
  await page.goto("study/");
  await page.locator("form#hard-entry input").first().check();
  await page.locator("form#hard-entry").getByRole("button", { name: "Check" }).click();
  await expect(page.locator(".fingerprint")).toHaveText(
    /^Scored by key ([0-9a-f]{4} ){3}[0-9a-f]{4}$/,
  );
});

test("on a phone every control is wide enough for a thumb and nothing leaves the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("study/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const small = await page
    .locator("form.item :is(button, select, input[type=text], .options label)")
    .evaluateAll((all) =>
      all
        .map(
          (element) =>
            [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height] as const,
        )
        .filter(([, height]) => height < 44),
    );
  expect(small).toEqual([]);
});
