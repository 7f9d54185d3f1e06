/** The last touch to the filled pages: the policy first, styles inside, scripts last. */
import { posix } from "node:path";
import { MANIFEST, TOUCH_ICON } from "./offline.ts";
import { policyTag } from "./policy.ts";
import type { Files, Shell } from "./shell/shell.ts";

/** A link to a style sheet, with its address. */
export const SHEET = /\s*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/g;
/** A module's tag, or the hint that fetches one early. */
export const SCRIPT =
  /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/** The page in which a script stands itself. */
export const DECK = "index.html";
/** The pages that people open; the speaker view is opened by the deck. */
const KEEPING = [DECK, "study/index.html"];

/** What goes into a page, or is asked for by it, beside what its template names. */
interface Parts {
  /** The script that stands in the page itself. */
  readonly own?: string | undefined;
  /** The script that has the site kept, where the page asks for that. */
  readonly offline?: string | undefined;
  /** The text of a style sheet of the site, by its path. */
  readonly sheet: (name: string) => string;
}

/** @throws Error where a page has not the shape that this relies on: none goes out without its policy. */
export function finishPages(files: Files, { first, offline }: Shell): void {
  if (offline === undefined) throw new Error("Nothing in the shell has the site kept.");
  const inlined = new Set<string>();
  const sheet = (name: string) => {
    inlined.add(name);
    return textOf(files, name).trim();
  };
  for (const [name, page] of files) {
    if (!name.endsWith(".html")) continue;
    const own = name === DECK ? first : undefined;
    const keeping = KEEPING.includes(name) ? offline : undefined;
    files.set(name, finishPage(String(page), name, { own, offline: keeping, sheet }));
  }
  for (const name of inlined) files.delete(name);
}

/**
 * The style sheets go into the page, so that the first slide waits for one request alone; scripts are
 * asked for once the page's own text is there, so that they never stand in its way.
 */
export function finishPage(page: string, fileName: string, parts: Parts): string {
  const folder = posix.dirname(fileName);
  // A sheet names its fonts from its own folder; inside the page they are named from there.
  const up = posix.relative(folder, "assets");
  const css = [...page.matchAll(SHEET)]
    .map(([, href = ""]) => parts.sheet(posix.join(folder, href)))
    .join("")
    .replaceAll("url(./", `url(${up}/`);
  const scripts = (page.match(SCRIPT) ?? []).map((tag) => tag.trim());
  if (scripts.length === 0) throw new Error(`${fileName} has no script of its own.`);
  const root = posix.relative(folder, ".") || ".";
  let installs = "";
  if (parts.offline !== undefined) {
    scripts.push(`<script type="module" src="${root}/${parts.offline}"></script>`);
    installs = `\n<link rel="manifest" href="${root}/${MANIFEST}">\n<link rel="apple-touch-icon" href="${root}/${TOUCH_ICON}">`;
  }
  const bare = page.replace(SHEET, "").replace(SCRIPT, "");
  const styled = putInHead(bare, css, parts.own, fileName);
  const scripted = insert(styled, /(?=<\/body>)/, `${scripts.join("\n")}\n`, fileName);
  const own = parts.own === undefined ? [] : [parts.own];
  return insert(scripted, /<head(?:\s[^>]*)?>/, `\n${policyTag([css], own)}${installs}`, fileName);
}

/**
 * A page with its style, and its own script where it has one, at the end of its head.
 *
 * @throws Error where the page has no head
 */
export function putInHead(html: string, css: string, own: string | undefined, fileName: string) {
  const script = own === undefined ? "" : `<script>${own}</script>\n`;
  return insert(html, /(?=<\/head>)/, `${script}<style>${css}</style>\n`, fileName);
}

/** @throws Error where a page asks for what is not there */
export function textOf(files: ReadonlyMap<string, string | Uint8Array>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`A page asks for ${name}, which was not built.`);
  return typeof text === "string" ? text : Buffer.from(text).toString();
}

/** Behind the one place that matches. @throws Error where there is none, or more. */
export function insert(html: string, place: RegExp, text: string, fileName: string): string {
  const found = html.match(new RegExp(place, "gi"))?.length ?? 0;
  if (found !== 1) throw new Error(`${fileName} has ${found} places that match ${place}, not one.`);
  return html.replace(place, (match) => match + text);
}
