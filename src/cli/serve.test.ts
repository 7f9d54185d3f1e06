import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFree, needFree } from "./port.ts";
import { type Serving, serveFolder } from "./serve.ts";

const POLICY = "default-src 'none'; style-src 'self'";
const PAGE = `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head>`;
let site: Serving;
let folder: string;

beforeAll(async () => {
  const above = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(above, "secret.txt"), "secret");
  mkdirSync(join(above, "site-private"));
  writeFileSync(join(above, "site-private/secret.txt"), "secret");
  folder = join(above, "site");
  mkdirSync(join(folder, "study"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  const files = {
    "index.html": `${PAGE}deck`,
    "study/index.html": `${PAGE}study`,
    "a.js": "1",
    "a b.svg": "<svg/>",
    "فوٹو.webp": "x",
    "a.webmanifest": "{}",
    ".hidden": "secret",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  site = await serveFolder(folder, 0, "<h1>Lost</h1>");
});
afterAll(() => site.close());

/** Asks with exactly this path, which `fetch` would tidy up first. */
function ask(path: string, method = "GET", headers = {}, port = site.port) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const options = { host: "127.0.0.1", port, path, method, headers };
      const asked = request(options, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part) => {
          body += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asked.on("error", reject);
      asked.end();
    },
  );
}

test.each([
  ["/", "text/html;charset=utf-8", "deck"],
  ["/?preview=1", "text/html;charset=utf-8", "deck"],
  ["/study/", "text/html;charset=utf-8", "study"],
  ["/study/index.html", "text/html;charset=utf-8", "study"],
  ["/a.js", "text/javascript", "1"],
  ["/a%20b.svg", "image/svg+xml", "<svg/>"],
  [`/${encodeURIComponent("فوٹو")}.webp`, "image/webp", "x"],
  ["/a.webmanifest", "application/manifest+json", "{}"],
])("%s is served as %s", async (path, type, text) => {
  const { status, headers, body } = await ask(path);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe(type);
  expect(body).toContain(text);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
});

test("a folder without its slash leads to the folder, by a path of this site alone", async () => {
  for (const [path, to] of [
    ["/study", "/study/"],
    ["/study?x=1", "/study/"],
    ["//study", "/study/"],
    ["/\\study", "/study/"],
  ]) {
    const { status, headers } = await ask(path ?? "");
    expect([status, headers["location"]], path).toEqual([308, to]);
  }
});

test.each([
  "/nothing",
  "/study/nothing",
  "/index",
  "/study/index",
  "/a.js/",
  "/empty/",
  "/.hidden",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/../site-private/secret.txt",
  "/study/../../secret.txt",
  "/%252e%252e/secret.txt",
  "http://example.org/../secret.txt",
  "/a.js%20",
  `/${"a/".repeat(4000)}`,
])("%s is not there, and a page says so", async (path) => {
  const { status, headers, body } = await ask(path);
  expect([status, body]).toEqual([404, "<h1>Lost</h1>"]);
  expect(headers["content-type"]).toBe("text/html;charset=utf-8");
});

test.each(["/%00", "/%", "/%ff"])("%s is no address", async (path) => {
  expect((await ask(path)).status).toBe(400);
});

test("a page's own policy is sent as a header, with what only a header can say", async () => {
  for (const path of ["/", "/study/"]) {
    const { headers } = await ask(path);
    expect(headers["content-security-policy"]).toBe(`${POLICY}; frame-ancestors 'self'`);
  }
});

test.each([
  [undefined, 200],
  ["localhost", 200],
  ["LOCALHOST:80", 200],
  ["127.0.0.1:4173", 200],
  ["[::1]:4173", 200],
  ["example.org", 421],
  ["localhost.example.org", 421],
  ["localhost@example.org", 421],
  ["127.0.0.1.example.org:4173", 421],
  ["192.168.0.7:4173", 421],
])(
  "whoever asks for the host %j gets %i: a stranger's name that leads here is not ours",
  async (host, expected) => {
    const { status, body, headers } = await ask("/", "GET", host === undefined ? {} : { host });
    expect(status).toBe(expected);
    expect(body.includes("deck")).toBe(expected === 200);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  },
);

test("an address of one's own is asked for by any name", async () => {
  const open = await serveFolder(folder, 0, "", ["127.0.0.1"]);
  const { status } = await ask("/", "GET", { host: "class.example.org" }, open.port);
  open.close();
  expect(status).toBe(200);
});

test("nothing is written, and no odd request ends the server", async () => {
  expect((await ask("/", "POST")).status).toBe(405);
  expect((await ask("/", "DELETE")).status).toBe(405);
  expect((await ask("/", "HEAD")).body).toBe("");
  for (const range of ["bytes=5-2", "bytes=x", "bytes=-1", "bytes=9999999-"]) {
    expect((await ask("/a.js", "GET", { range })).body, range).toBe("1");
  }
  expect((await ask("/")).status).toBe(200);
});

test("a port that somebody listens on is busy, and the next one is taken", async () => {
  expect(await isFree(site.port)).toBe(false);
  await expect(needFree(site.port, 1)).rejects.toThrow(`Port ${site.port} is busy`);
  expect(await needFree(undefined, site.port)).toBeGreaterThan(site.port);
});
