import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "playwright/test";
import { sampleLesson } from "../src/lesson/sample-lesson.ts";
import { buildSite } from "../src/site/build-site.ts";
import { writeLesson } from "./built-lesson.ts";

test.describe.configure({ mode: "default" }); // one build for all of them

let root: string;
test.beforeAll(async () => {
  root = writeLesson("single # file", sampleLesson());
  await buildSite(root, { singleFile: true });
});

/** Opened by double click, and alone: nothing lies beside it. Tells what the console said. */
async function openAlone(page: Page, name: string): Promise<string[]> {
  const stick = join(root, "stick", name.replace(/\W/g, "-"));
  mkdirSync(stick, { recursive: true });
  copyFileSync(join(root, "dist", name), join(stick, "page.html"));
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => {
    if (!/page\.html|^data:|^blob:/.test(request.url())) said.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(stick, "page.html")).href);
  return said;
}

test("the build is two files, and no other", () => {
  const names = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" });
  expect(names.toSorted()).toEqual(["index.html", "study", "study/index.html"]);
});

test("the deck opens from a disk: keys, panels and checkpoints work, with nothing beside it", async ({
  page,
}) => {
  const said = await openAlone(page, "index.html");
  await page.locator(".slides.awake").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#shown.present")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#check.present")).toBeVisible();
  await expect(page.locator("#check details")).not.toHaveAttribute("open");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#check details")).toHaveAttribute("open");
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(
    await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size)),
  ).toBeGreaterThan(0);
  expect(said).toEqual([]);
});

test("that the speaker view is not in it, the deck says itself", async ({ page }) => {
  await openAlone(page, "index.html");
  await page.locator(".slides.awake").waitFor();
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog")).toContainText("not in this single file");
});

test("the study page opens from a disk and scores an answer, with nothing beside it", async ({
  page,
}) => {
  const said = await openAlone(page, "study/index.html");
  await page.goto(`${page.url()}#all`);
  const form = page.locator("form.item").first();
  await form.getByRole("radio").nth(1).check();
  await form.getByRole("button", { name: "Check" }).click();
  await expect(form.locator(".result")).toContainText("Right");
  expect(said).toEqual([]);
});
