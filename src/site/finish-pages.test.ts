import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { finishPage } from "./finish-pages.ts";
import { policyTag, servedPolicy } from "./policy.ts";

const CSS = "a{src:url(./font.woff2)}";
const page = (head: string, charset = '<meta charset="utf-8">') => `<!doctype html>
<html lang="en">
${head}
${charset}
<title>A</title>
<link rel="stylesheet" crossorigin href="../assets/a.css">
<script type="module" crossorigin src="../assets/a.js"></script>
<link rel="modulepreload" crossorigin href="../assets/b.js">
</head>
<body><header><svg><title>B</title></svg></header></body>
</html>`;
const finish = (html: string, own?: string) =>
  finishPage(html, "study/index.html", { own, sheet: () => CSS });

test.each([
  [page("<head>")],
  [page("<head>", '<META CHARSET="UTF-8" />')],
  [page("<head>", "")],
  [page('<head data-x="1">')],
])("the policy comes before all else that a page holds", (html) => {
  const done = finish(html);
  expect(done.match(/Content-Security-Policy/g)).toHaveLength(1);
  const after = done.slice(done.indexOf("<head"));
  expect(after).toMatch(
    /^<head[^>]*>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
  );
});

test.each([
  ["<head> stands nowhere", page("").replace("</head>", "")],
  ["<head> has no end", page("<head>").replace("</head>", "")],
  ["<body> has no end", page("<head>").replace("</body>", "")],
  ["<head> stands twice", page("<head><head>")],
  ["no script is asked for", page("<head>").replace(/<script.*|<link rel="module.*/g, "")],
])("a page in which %s is not let out", (_, html) => {
  expect(() => finish(html)).toThrow(/^study\/index\.html has /);
});

test("the style sheet stands inside, vouched for, its fonts found from the page", () => {
  const done = finish(page("<head>"));
  const [, css = ""] = /<style>(.*)<\/style>/.exec(done) ?? [];
  expect(css).toBe("a{src:url(../assets/font.woff2)}");
  expect(done).toContain(`'sha256-${createHash("sha256").update(css).digest("base64")}'`);
  expect(done).not.toContain("stylesheet");
});

test("a script in the page is vouched for, and no other", () => {
  const done = finish(page("<head>"), "let a = 1;");
  expect(done).toContain("<script>let a = 1;</script>");
  const hash = createHash("sha256").update("let a = 1;").digest("base64");
  expect(done).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(finish(page("<head>"))).toContain("script-src 'self';");
});

test("scripts are asked for after the text", () => {
  const done = finish(page("<head>"));
  expect(done.indexOf("<script")).toBeGreaterThan(done.indexOf("</header>"));
  expect(done.match(/<script|modulepreload/g)).toHaveLength(2);
});

test.each(["script-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"])(
  "the policy holds: %s",
  (rule) => expect(policyTag([]).split(/[;"] ?/)).toContain(rule),
);

test("no policy allows what is inline or from elsewhere", () => {
  expect(policyTag(["a"])).not.toMatch(/unsafe|https?:|\*/);
});

test("a page without a policy has none to be served", () => {
  expect(servedPolicy("<head></head>")).toBeUndefined();
});
