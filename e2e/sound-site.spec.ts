import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import sirv from "sirv";
import { consoleOf, openDeck, slideIds } from "./lesson.ts";

const dist = new URL("../dist/", import.meta.url).pathname;
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const pages = files.filter((name) => name.endsWith(".html") && !name.startsWith("print"));
const scripts = files.filter((name) => name.endsWith(".js"));

test("no request leaves the site's own origin, and the console stays silent", async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = [];
  const said = consoleOf(page);
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "none")) strangers.push(request.url());
  });
  await openDeck(page);
  await page.keyboard.press("End");
  await page.keyboard.press("c");
  await page.getByRole("dialog").waitFor();
  await page.goto("study/#all");
  await page.locator("form.item input").first().check();
  await page.locator("form.item").first().getByRole("button", { name: "Check" }).click();
  await page.goto("speaker/");
  await page.locator("iframe").first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  expect(strangers).toEqual([]);
  expect(said).toEqual([]);
});

const escaped = (text: string) => text.replace(/[+/=]/g, "\\$&");

test("no part of the Markdown compiler reaches a browser", () => {
  expect(scripts.length).toBeGreaterThan(0);
  const compiled = scripts.filter((name) =>
    /blockTokens|lheading|inlineText|LineCounter|isoDate/.test(
      readFileSync(join(dist, name), "utf8"),
    ),
  );
  expect(compiled).toEqual([]);
});

test("no page holds an inline script or style that its policy does not vouch for", async ({
  page,
}) => {
  expect(pages).toHaveLength(3);
  for (const name of pages) {
    const html = readFileSync(join(dist, name), "utf8");
    expect(html, name).not.toMatch(/\son\w+=|\sstyle=/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    for (const [tag, kind, text = ""] of html.matchAll(
      /<(script|style)\b(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/\1>/g,
    )) {
      const hash = createHash("sha256").update(text).digest("base64");
      expect(policy, tag.slice(0, 60)).toMatch(
        new RegExp(`${kind}-src [^;]*'sha256-${escaped(hash)}'`),
      );
    }
    expect(html, name).not.toMatch(/unsafe-|https?:\/\/(?!www\.w3\.org)[^"]*\.(js|css|woff2)/);
    expect(html, name).toContain("default-src 'none'");
  }
  await openDeck(page);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'inline'";
    document.head.append(script);
    return document.title;
  });
  expect(ran).not.toBe("inline");
});

test("every address inside the site is relative, so that any folder of any host will do", () => {
  for (const name of pages) {
    const html = readFileSync(join(dist, name), "utf8");
    expect(html, name).not.toMatch(/\b(href|src)="\//);
  }
});

/** A page of somebody else's, and the site on a host that sends no headers of its own. */
async function strangers(): Promise<{ stranger: string; plain: string; close: () => void }> {
  const page = '<!doctype html><iframe width="1280" height="720"></iframe>';
  const servers = [
    createServer((_, response) => response.setHeader("content-type", "text/html").end(page)),
    createServer(sirv(dist, { dev: true })),
  ];
  const [stranger = "", plain = ""] = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
      const address = server.address();
      return `http://localhost:${typeof address === "object" ? address?.port : ""}/`;
    }),
  );
  const close = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
  return { stranger, plain, close };
}

test("a page that embeds the deck learns nothing from it, whatever the address asks for", async ({
  page,
}) => {
  const { stranger, plain, close } = await strangers();
  await page.goto(stranger);
  await page.evaluate((url) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener("message", ({ data }) => heard.push(String(data)));
    const frame = document.querySelector("iframe");
    if (frame !== null) frame.src = `${url}?postMessage=true&postMessageEvents=true`;
  }, plain);
  const deck = page.frameLocator("iframe");
  await deck.locator(".slides.awake").waitFor();
  await deck.locator("section.present").click();
  await page.keyboard.press("o"); // from now on the framework listens
  await deck.locator(".reveal.overview").waitFor();
  await page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    for (const method of ["getSlideNotes", "getState", "next", "toggleOverview"]) {
      frame?.postMessage(JSON.stringify({ method, args: [] }), "*");
    }
  });
  await page.waitForTimeout(300);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "heard"))).toEqual([]);
  await expect(deck.locator(".reveal.overview")).toBeVisible();
  await expect(deck.locator("section.present")).toHaveAttribute("id", slideIds[0] ?? "");
  close();
});

test("where the policy is sent as a header, no other site can put a page into a frame", async ({
  page,
  baseURL,
}) => {
  const { stranger, close } = await strangers();
  await page.goto(stranger);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  for (const path of ["", "study/", "speaker/", "nothing"]) {
    await page.evaluate(
      (url) => document.querySelector("iframe")?.setAttribute("src", url),
      `${baseURL}${path}`,
    );
    await expect.poll(() => said.filter((text) => text.includes("frame-ancestors")).length).toBe(1);
    said.length = 0;
  }
  close();
});

test("extras are fetched only when they are asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openDeck(page);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /contents|speaker/.test(url))).toEqual([]);
  await page.keyboard.press("c");
  await page.getByRole("dialog").waitFor();
  expect(asked.filter((url) => /contents/.test(url)).length).toBeGreaterThan(0);
});

test("the deck's framework is fetched for the overview alone, on a phone never", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./", { waitUntil: "networkidle" });
  expect(asked.filter((url) => /overview/.test(url))).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page);
  await page.keyboard.press("End");
  expect(asked.filter((url) => /overview/.test(url))).toEqual([]);
  await page.keyboard.press("o");
  await page.locator(".overview").waitFor();
  expect(asked.filter((url) => /overview/.test(url)).length).toBeGreaterThan(0);
});
