import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { SAMPLE_URDU } from "../src/lesson/sample-urdu.ts";
import { askedFingerprint } from "../src/quiz/responses/asked-fingerprint.ts";
import { readResponseFile } from "../src/quiz/responses/read-response-file.ts";
import { loadEdition } from "../src/site/load-edition.ts";
import { type Served, serveLesson } from "./built-lesson.ts";

test.describe.configure({ mode: "default" }); // one site for all of them

let site: Served;
test.beforeAll(async () => {
  site = await serveLesson("keyless", SAMPLE_URDU, { keyless: true });
});
test.afterAll(() => site.close());

test("answers of every type are handed in as a file, by name, and blanks are left out", async ({
  page,
}) => {
  await page.goto(`${site.url}study/`);
  await page.locator("#single").getByRole("radio").nth(1).check();
  await page.locator("#many").getByRole("checkbox").nth(0).check();
  await page.locator("#many").getByRole("checkbox").nth(2).check();
  await page.locator("#pairs").getByRole("combobox").first().selectOption({ index: 2 });
  await page.locator("#order [data-move=down]").first().click();
  await page.locator("#count").getByRole("textbox").fill("=4+1");
  await page.getByRole("button", { name: "Save my answers" }).click();
  await expect(page.locator("#respond-hand-in .result")).toHaveText(/^Write your name first/);
  await page.getByRole("textbox", { name: "Your name" }).fill("Zoë / 7b");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save my answers" }).click();
  const saved = await downloading;
  expect(saved.suggestedFilename()).toBe("Zoë-7b.json");
  await expect(page.locator("#respond-hand-in .result")).toContainText("5 of 7 questions");
  const { edition } = await loadEdition(site.root);
  const questions = askedFingerprint(edition.questions.map(({ item }) => item));
  expect(readResponseFile(readFileSync(await saved.path(), "utf8"), questions)).toEqual({
    file: {
      format: "lesson-responses",
      version: 1,
      questions,
      student: "Zoë / 7b",
      responses: {
        single: "b",
        many: ["a", "c"],
        pairs: { a: "2" },
        order: ["b", "a", "c"],
        count: "=4+1",
      },
    },
  });
});

test("a window that is closed loses nothing", async ({ page }) => {
  await page.goto(`${site.url}study/`);
  await page.locator("#single").getByRole("radio").nth(2).check();
  await page.locator("#name").getByRole("textbox").fill("سردی");
  await page.locator("#order [data-move=down]").first().click();
  await page.reload();
  await expect(page.locator("#single").getByRole("radio").nth(2)).toBeChecked();
  await expect(page.locator("#name").getByRole("textbox")).toHaveValue("سردی");
  await expect(page.locator("#order li").first()).toHaveAttribute("data-option", "b");
});

test("a checkpoint asks on its slide, and nothing there answers it", async ({ page }) => {
  await page.goto(`${site.url}#ask`);
  await page.locator("#ask.present").waitFor();
  await expect(page.locator("#ask .question")).toBeVisible();
  await expect(page.locator("#ask .body details, #ask .right")).toHaveCount(0);
});
