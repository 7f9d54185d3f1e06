/** The last touch to the built pages: styles inside, the policy, and the keeper of early keys first. */
import { posix } from "node:path";
import type { Rolldown } from "vite";
import { securePage } from "./policy.ts";

type Bundle = Rolldown.OutputBundle;

export function finishPages(bundle: Bundle): void {
  const inlined = new Set<string>();
  for (const page of Object.values(bundle)) {
    if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
    const folder = posix.dirname(page.fileName);
    const html = String(page.source);
    const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]*)"/g)].map((match) =>
      posix.join(folder, match[1] ?? ""),
    );
    for (const name of sheets) inlined.add(name);
    const css = sheets.map((name) => styles(bundle, name)).join("");
    // A sheet names its fonts from its own folder; inside the page they are named from there.
    const up = posix.relative(folder, "assets");
    page.source = securePage(html, css.replaceAll("url(./", `url(${up}/`));
    page.source = scriptsLast(page.source);
    if (page.fileName === "index.html") page.source = addEarlyKeys(page.source, bundle);
  }
  for (const name of inlined) delete bundle[name];
}

function styles(bundle: Bundle, name: string): string {
  const sheet = bundle[name];
  return sheet?.type === "asset" ? String(sheet.source).trim() : "";
}

/** Scripts are asked for once the page's own text is there: they never stand in the first slide's way. */
function scriptsLast(html: string): string {
  const tags: string[] = [];
  const without = html.replace(
    /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g,
    (tag) => {
      tags.push(tag.trim());
      return "";
    },
  );
  return without.replace("</body>", `${tags.join("\n")}\n</body>`);
}

/** Its own tiny file, asked for before all else, so that a key pressed while the rest loads is kept. */
function addEarlyKeys(html: string, bundle: Bundle): string {
  const script = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.name === "early-keys",
  );
  if (script === undefined) throw new Error("The build has no early-keys script.");
  const tag = `<script type="module" async src="./${script.fileName}"></script>`;
  return html.replace("<title>", `${tag}\n<title>`);
}
