import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, expect, type Page, test } from "playwright/test";
import { launchOptions, needBrowser } from "../src/cli/browser.ts";
import { serveFolder } from "../src/cli/serve.ts";
import { sampleLesson } from "../src/lesson/sample-lesson.ts";
import { buildSite } from "../src/site/build-site.ts";
import { type Served, serveLesson, writeLesson } from "./built-lesson.ts";

test.describe.configure({ mode: "default" }); // one site for all of them

let browser: Browser;
let site: Served;
let port: string;

test.beforeAll(async () => {
  site = await serveLesson("offline", sampleLesson());
  port = new URL(site.url).port;
  browser = await chromium.launch(launchOptions(needBrowser()));
});
test.afterAll(async () => {
  site.close();
  await browser.close();
});

/**
 * A visitor who has been on the site once, and whose browser has kept it. Browsers hold names that end
 * in `.localhost` safe; the lesson does not hold them for this computer.
 */
async function visitor(host: string): Promise<{ page: Page; url: string }> {
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  const url = `http://${host}:${port}/`;
  await page.goto(url);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  return { page, url };
}

test("after one visit the deck, the questions and the speaker view work without a network", async () => {
  const { page, url } = await visitor("localhost");
  site.close();
  await page.goto(`${url}#shown`);
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await expect(page.locator("#shown.present h2")).toBeVisible();
  await page.keyboard.press("c");
  await page.getByRole("dialog").waitFor();
  for (const path of ["study/", "study", "study/index.html", "speaker/"]) {
    await page.goto(`${url}${path}`);
    await expect(page.locator("h1")).toContainText(/\w/);
  }
  await page.goto(`${url}study/`);
  await expect.poll(() => page.evaluate(() => document.fonts.ready.then(() => true))).toBe(true);
  await expect(page.locator("form.item")).not.toHaveCount(0);
  site = { ...site, ...(await served()) };
  await page.context().close();
});

/** Width and height as a PNG says them at its start. */
function pngSize(bytes: Buffer): string {
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test("it can be installed: a name, a start, icons of the sizes that phones ask for", async ({
  request,
}) => {
  const answer = await request.get(`${site.url}site.webmanifest`);
  expect(answer.headers()["content-type"]).toBe("application/manifest+json");
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ name: "A sample", start_url: "./", display: "standalone" });
  const said: string[] = [];
  for (const { src, type, sizes, purpose } of manifest.icons) {
    const icon = await request.get(`${site.url}${src}`);
    expect(icon.headers()["content-type"], src).toBe(type);
    if (type === "image/png") expect(pngSize(await icon.body()), src).toBe(sizes);
    said.push(`${sizes} ${purpose}`);
  }
  expect(said).toEqual(["any any", "192x192 any", "512x512 any", "512x512 maskable"]);
  for (const page of ["", "study/"]) {
    const html = await (await request.get(`${site.url}${page}`)).text();
    const address = /<link rel="apple-touch-icon" href="([^"]*)"/.exec(html)?.[1] ?? "none";
    const icon = await request.get(new URL(address, `${site.url}${page}`).href);
    expect(pngSize(await icon.body()), page).toBe("180x180");
  }
});

test("a newer version is offered quietly, and comes whole when it is asked for", async () => {
  const { page, url } = await visitor("lesson.localhost");
  const other = await page.context().newPage();
  await other.goto(`${url}study/`);
  const older = await readFile(join(site.root, "dist/study/index.html"));
  const title = "title: A second edition";
  writeLesson("offline", sampleLesson("slides/01-start.md", "title: A sample", title));
  await buildSite(site.root);
  const newer = await readFile(join(site.root, "dist/study/index.html"));
  await writeFile(join(site.root, "dist/study/index.html"), older); // a host half-way through
  await page.goto(url);
  const note = page.getByRole("complementary").filter({ hasText: "A newer version" });
  await expect.poll(() => updated(page)).toBe("redundant");
  await expect(note).toHaveCount(0);
  await writeFile(join(site.root, "dist/study/index.html"), newer);
  await page.reload();
  await expect(note).toBeVisible();
  await expect(page).toHaveTitle("A sample");
  await note.getByRole("button", { name: "Later" }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(page).toHaveTitle("A sample");
  await note.getByRole("button", { name: "Load it" }).click();
  await expect(page).toHaveTitle("A second edition");
  await expect(other).toHaveTitle(/A second edition/);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await page.context().close();
});

/** Looks for a newer version: what has become of its worker, once that is known. */
function updated(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const worker = (await (await navigator.serviceWorker.ready).update()).installing;
    while (worker?.state === "installing") {
      await new Promise((resolve) => worker.addEventListener("statechange", resolve));
    }
    return worker?.state;
  });
}

/** The same site at the same address, after it was closed. */
async function served() {
  return serveFolder(join(site.root, "dist"), Number(port), "", ["127.0.0.1", "::1"]);
}
