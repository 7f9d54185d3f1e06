/** Makes a built page one file: style sheets, scripts, fonts, pictures and downloads stand in it. */
import { posix } from "node:path";
import { lookup } from "mrmime";
import type { Rolldown } from "vite";
import { decodeAddress } from "../markdown/picture.ts";
import { insert, OWN, SCRIPT, SHEET } from "./finish-pages.ts";
import { policyTag } from "./policy.ts";

type Bundle = Rolldown.OutputBundle;

/** Leaves nothing in the bundle but the page. @throws Error where it asks for what the build has not made. */
export function makeSingle(bundle: Bundle): void {
  const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(".html"));
  const [page] = pages;
  if (page?.type !== "asset" || pages.length > 1) throw new Error("A single file is one page.");
  page.source = singlePage(String(page.source), page.fileName, bundle);
  for (const name of Object.keys(bundle)) if (name !== page.fileName) delete bundle[name];
}

function singlePage(html: string, fileName: string, bundle: Bundle): string {
  const folder = posix.dirname(fileName);
  const css = [...html.matchAll(SHEET)]
    .map(([, href = ""]) => textOf(bundle, posix.join(folder, href)))
    .join("");
  const code = [...html.matchAll(/<script type="module"[^>]* src="([^"]*)"/g)].map(([, src = ""]) =>
    textOf(bundle, posix.join(folder, src)).trim().replaceAll("</script", "<\\/script"),
  );
  const own = [...html.matchAll(OWN)].map(([, text = ""]) => text);
  const bare = html
    .replace(SHEET, "")
    .replace(SCRIPT, "")
    .replace("<html", "<html data-single")
    .replace(
      /(<(?:img|a|link|source)\b[^>]*? (?:src|href)=")([^"#?]+)"/g,
      (whole, tag, address) => {
        const file = bundle[posix.join(folder, decodeAddress(address))];
        return file?.type === "asset" && file !== bundle[fileName]
          ? `${tag}${dataUrl(file.fileName, file.source)}"`
          : whole;
      },
    );
  const styled = insert(bare, /(?=<\/head>)/, `<style>${css}</style>\n`, fileName);
  const scripts = code.map((text) => `<script type="module">${text}</script>\n`).join("");
  const scripted = insert(styled, /(?=<\/body>)/, scripts, fileName);
  const policy = policyTag([css], [...own, ...code], true);
  return insert(scripted, /<head(?:\s[^>]*)?>/, `\n${policy}`, fileName);
}

function textOf(bundle: Bundle, name: string): string {
  const file = bundle[name];
  if (file === undefined) throw new Error(`The page asks for ${name}, which was not built.`);
  return file.type === "chunk" ? file.code : String(file.source);
}

function dataUrl(name: string, source: string | Uint8Array): string {
  const type = lookup(name) ?? "application/octet-stream";
  return `data:${type};base64,${Buffer.from(source).toString("base64")}`;
}
