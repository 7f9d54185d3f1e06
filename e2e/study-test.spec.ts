/** A test: a fair paper, no word about an answer until it is handed in. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "playwright/test";
import { alone, answerRightly, answerWrongly, check, idOf } from "./study.ts";

async function begin(page: Page, size = "8 questions"): Promise<void> {
  await page.goto("study/#test");
  await page.getByText(size, { exact: true }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await alone(page).waitFor();
}

/** Ids, in the order in which they are asked. */
async function paper(page: Page): Promise<string[]> {
  const ids: string[] = [];
  const numbers = page.getByRole("list", { name: "Questions of this test" }).getByRole("button");
  for (const number of await numbers.all()) {
    await number.click();
    ids.push(await idOf(alone(page)));
  }
  return ids;
}

test("no verdict before it is handed in; open questions are pointed out; then everything", async ({
  page,
}) => {
  await begin(page);
  const ids: string[] = [];
  for (let at = 0; at < 8; at++) {
    const form = alone(page);
    ids.push(await idOf(form));
    if (at === 1) await answerWrongly(form);
    else if (at !== 4) await answerRightly(form);
    await check(form);
    await expect(page.locator("form[data-result]")).toHaveCount(0);
    await expect(page.locator(".answer:visible")).toHaveCount(0);
  }
  await expect(page.getByText("1 question is still open:")).toBeVisible();
  await page.getByRole("button", { name: "Question 5, open" }).click();
  await expect(alone(page)).toHaveAttribute("id", ids[4] ?? "");
  await page
    .getByRole("list", { name: "Questions of this test" })
    .getByRole("button")
    .last()
    .click();
  await check(alone(page));
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Your result" })).toBeFocused();
  await expect(page.getByText("6 right, 1 wrong, 1 not answered")).toBeVisible();
  await expect(page.getByText("75 %", { exact: true })).toBeVisible();
  const results = await page
    .locator("#study_stage form.item")
    .evaluateAll((forms) => forms.map((form) => form.getAttribute("data-result")));
  expect(results).toEqual([
    ...["right", "wrong", "right", "right", "unanswered", "right", "right", "right"],
  ]);
});

test("whoever enters the same code gets the same paper", async ({ page, browser }) => {
  await begin(page, "12 questions");
  const code = new URL(page.url()).hash.replace("#test/", "");
  const mine = await paper(page);
  expect(new Set(mine).size).toBe(12);
  const friend = await (await browser.newContext()).newPage();
  await friend.goto(new URL("#test", page.url()).href);
  await friend.getByRole("textbox", { name: "I have a code" }).fill(` ${code.toLowerCase()} `);
  await friend.getByRole("button", { name: "Open it" }).click();
  await alone(friend).waitFor();
  await expect.poll(() => paper(friend)).toEqual(mine);
  await friend.context().close();
});

for (const wrong of ["ABC", "801-Z0Y", "<b>", "%"]) {
  test(`what is no code is told beside its field: ${wrong}`, async ({ page }) => {
    await page.goto(`study/#test/${encodeURIComponent(wrong)}`);
    const field = page.getByRole("textbox", { name: "I have a code" });
    await expect(field).toHaveValue(wrong);
    await expect(field).toHaveAccessibleDescription(/is not a code of a test/);
  });
}

test("a test goes on after a reload at each question, on the first that is open", async ({
  page,
}) => {
  await begin(page);
  for (let at = 0; at < 8; at++) {
    await expect(page.getByText(`Question ${at + 1} of 8`)).toBeVisible();
    await answerRightly(alone(page));
    await page.reload();
  }
  await expect(page.getByText("Every question is answered.")).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("100 %", { exact: true })).toBeVisible();
});

test("the time that is left counts down while the page is open, and can be extended", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto("study/#test");
  await page.getByText("5 minutes", { exact: true }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.locator(".time")).toContainText("5:00 left");
  for (let at = 0; at < 301; at++) await page.clock.runFor(1_000);
  await expect(page.locator(".time")).toContainText("The time is up");
  await page.getByRole("button", { name: "5 minutes more" }).click();
  await expect(page.locator(".time")).toContainText(/^[45]:\d\d left/);
});

test("results are handed over as a table and as a file with the key's fingerprint", async ({
  page,
}) => {
  await begin(page);
  await answerRightly(alone(page));
  for (let at = 0; at < 8; at++) await check(alone(page));
  await page.getByRole("button", { name: "Hand in" }).click();
  const saved = async (name: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFileSync(await (await download).path(), "utf8");
  };
  const fingerprint = /Scored by key ((?:[0-9a-f]{4} ?){4})/.exec(
    await page.locator(".fingerprint").innerText(),
  )?.[1];
  const table = (await saved("Results as a table (CSV)")).trim().split("\r\n");
  expect(table).toHaveLength(9);
  expect(table[0]).toBe(
    "item,title,objective,paragraphs,response,outcome,marks,of,certainty,paper,date,key",
  );
  expect(table[1]).toContain(`,right,1,1,,`);
  expect(table[1]).toContain(fingerprint);
  const file = JSON.parse(await saved("Results as a file (JSON)"));
  expect(file).toMatchObject({ format: "lesson-responses", version: 1, key: fingerprint });
  expect(file.responses).toHaveLength(8);
  expect(file.responses[0]).toMatchObject({ outcome: "right", marks: { n: 1, d: 1 } });
});

test("certainty, where it is wanted, is asked and told: marks, and how well one knows oneself", async ({
  page,
}) => {
  await page.goto("study/");
  await page.getByText("Settings and saved progress").click();
  await page.getByRole("checkbox", { name: "Ask how sure I am" }).check();
  await begin(page);
  for (let at = 0; at < 8; at++) {
    const form = alone(page);
    await (at < 6 ? answerRightly(form) : answerWrongly(form));
    await form.getByRole("radio", { name: "Very", exact: true }).check();
    await check(form);
  }
  await page.getByRole("button", { name: "Hand in" }).click();
  // Six right at 3, two wrong at −6, as Gardner-Medwin has it.
  await expect(page.getByText("6 of 24 certainty-based marks")).toBeVisible();
  await expect(page.getByText(/right in 75 % of 8 questions/)).toBeVisible();
});
