/** The last touch to the built pages: the policy, the keeper of early keys first, styles inside, scripts last. */
import { posix } from "node:path";
import type { Rolldown } from "vite";
import { policyTag } from "./policy.ts";

type Bundle = Rolldown.OutputBundle;

const SHEET = /\s*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/g;
const SCRIPT = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/** @throws Error where a page has not the shape that this relies on: none goes out without its policy. */
export function finishPages(bundle: Bundle): void {
  const inlined = new Set<string>();
  for (const page of Object.values(bundle)) {
    if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
    const { fileName } = page;
    const first = fileName === "index.html" ? earlyKeys(bundle) : "";
    page.source = finishPage(String(page.source), fileName, first, (name) => {
      inlined.add(name);
      const sheet = bundle[name];
      if (sheet?.type !== "asset") throw new Error(`${fileName} asks for ${name}, which is not.`);
      return String(sheet.source).trim();
    });
  }
  for (const name of inlined) delete bundle[name];
}

/**
 * The style sheets go into the page, so that the first slide waits for one request alone; scripts are
 * asked for once the page's own text is there, so that they never stand in its way.
 *
 * @param first a tag that comes before all else
 * @param sheet the text of a style sheet of the site, by its path
 */
export function finishPage(
  page: string,
  fileName: string,
  first: string,
  sheet: (name: string) => string,
): string {
  const folder = posix.dirname(fileName);
  // A sheet names its fonts from its own folder; inside the page they are named from there.
  const up = posix.relative(folder, "assets");
  const css = [...page.matchAll(SHEET)]
    .map(([, href = ""]) => sheet(posix.join(folder, href)))
    .join("")
    .replaceAll("url(./", `url(${up}/`);
  const scripts = (page.match(SCRIPT) ?? []).map((tag) => tag.trim());
  if (scripts.length === 0) throw new Error(`${fileName} has no script of its own.`);
  const bare = page.replace(SHEET, "").replace(SCRIPT, "");
  const styled = insert(bare, /(?=<\/head>)/, `<style>${css}</style>\n`, fileName);
  const scripted = insert(styled, /(?=<\/body>)/, `${scripts.join("\n")}\n`, fileName);
  return insert(scripted, /<head(?:\s[^>]*)?>/, `\n${policyTag([css])}${first}`, fileName);
}

/** Its own tiny file, asked for before all else, so that a key pressed while the rest loads is kept. */
function earlyKeys(bundle: Bundle): string {
  const script = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.name === "early-keys",
  );
  if (script === undefined) throw new Error("The build has no early-keys script.");
  return `\n<script type="module" async src="./${script.fileName}"></script>`;
}

/** Behind the one place that matches. @throws Error where there is none, or more. */
function insert(html: string, place: RegExp, text: string, fileName: string): string {
  const found = html.match(new RegExp(place, "gi"))?.length ?? 0;
  if (found !== 1) throw new Error(`${fileName} has ${found} places that match ${place}, not one.`);
  return html.replace(place, (match) => match + text);
}
