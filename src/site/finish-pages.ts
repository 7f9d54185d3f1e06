/** The last touch to the built pages: the policy first, styles inside, scripts last. */
import { posix } from "node:path";
import type { Rolldown } from "vite";
import { MANIFEST, TOUCH_ICON } from "./offline.ts";
import { policyTag } from "./policy.ts";

type Bundle = Rolldown.OutputBundle;

/** A link to a style sheet, with its address. */
export const SHEET = /\s*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/g;
/** A module's tag, or the hint that fetches one early. */
export const SCRIPT =
  /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/** The pages that people open; the speaker view is opened by the deck. */
const KEEPING = ["index.html", "study/index.html"];
/** A script that stands in the page itself. */
export const OWN = /<script>([\s\S]*?)<\/script>/g;

/** @throws Error where a page has not the shape that this relies on: none goes out without its policy. */
export function finishPages(bundle: Bundle): void {
  const inlined = new Set<string>();
  const offline = chunkNamed(bundle, "offline");
  for (const page of Object.values(bundle)) {
    if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
    const { fileName } = page;
    const keeping = KEEPING.includes(fileName) ? offline : undefined;
    page.source = finishPage(String(page.source), fileName, keeping, (name) => {
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
 * @param offline the script that has the site kept, where the page asks for that
 * @param sheet the text of a style sheet of the site, by its path
 */
export function finishPage(
  page: string,
  fileName: string,
  offline: string | undefined,
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
  const root = posix.relative(folder, ".") === "" ? "." : posix.relative(folder, ".");
  if (offline !== undefined)
    scripts.push(`<script type="module" src="${root}/${offline}"></script>`);
  const installs =
    offline === undefined
      ? ""
      : `\n<link rel="manifest" href="${root}/${MANIFEST}">\n<link rel="apple-touch-icon" href="${root}/${TOUCH_ICON}">`;
  const own = [...page.matchAll(OWN)].map(([, text = ""]) => text);
  const bare = page.replace(SHEET, "").replace(SCRIPT, "");
  const styled = insert(bare, /(?=<\/head>)/, `<style>${css}</style>\n`, fileName);
  const scripted = insert(styled, /(?=<\/body>)/, `${scripts.join("\n")}\n`, fileName);
  return insert(scripted, /<head(?:\s[^>]*)?>/, `\n${policyTag([css], own)}${installs}`, fileName);
}

function chunkNamed(bundle: Bundle, name: string): string {
  const found = Object.values(bundle).find((file) => file.type === "chunk" && file.name === name);
  if (found === undefined) throw new Error(`The build has no script "${name}".`);
  return found.fileName;
}

/** Behind the one place that matches. @throws Error where there is none, or more. */
export function insert(html: string, place: RegExp, text: string, fileName: string): string {
  const found = html.match(new RegExp(place, "gi"))?.length ?? 0;
  if (found !== 1) throw new Error(`${fileName} has ${found} places that match ${place}, not one.`);
  return html.replace(place, (match) => match + text);
}
