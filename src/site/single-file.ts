/** Makes a page one file: style sheets, scripts, fonts, pictures and downloads stand in it. */
import { posix } from "node:path";
import { lookup } from "mrmime";
import { decodeAddress } from "../markdown/picture.ts";
import { DECK, insert, putInHead, SCRIPT, SHEET, textOf } from "./finish-pages.ts";
import { policyTag } from "./policy.ts";
import type { Files } from "./shell/shell.ts";

/**
 * @param first the script that stands in the deck's page itself
 * @throws Error where the page asks for what is not there.
 */
export function singlePage(files: Files, fileName: string, first: string): string {
  const html = textOf(files, fileName);
  const folder = posix.dirname(fileName);
  const css = [...html.matchAll(SHEET)]
    .map(([, href = ""]) => textOf(files, posix.join(folder, href)))
    .join("");
  const code = [...html.matchAll(/<script type="module"[^>]* src="([^"]*)"/g)].map(([, src = ""]) =>
    textOf(files, posix.join(folder, src)).trim().replaceAll("</script", "<\\/script"),
  );
  const own = fileName === DECK ? first : undefined;
  const bare = html
    .replace(SHEET, "")
    .replace(SCRIPT, "")
    .replace("<html", "<html data-single")
    .replace(
      /(<(?:img|a|link|source)\b[^>]*? (?:src|href)=")([^"#?]+)"/g,
      (whole, tag, address) => {
        const name = posix.join(folder, decodeAddress(address));
        const file = name === fileName ? undefined : files.get(name);
        return file === undefined ? whole : `${tag}${dataUrl(name, file)}"`;
      },
    );
  const styled = putInHead(bare, css, own, fileName);
  const scripts = code.map((text) => `<script type="module">${text}</script>\n`).join("");
  const scripted = insert(styled, /(?=<\/body>)/, scripts, fileName);
  const policy = policyTag([css], [...(own === undefined ? [] : [own]), ...code], true);
  return insert(scripted, /<head(?:\s[^>]*)?>/, `\n${policy}`, fileName);
}

function dataUrl(name: string, source: string | Uint8Array): string {
  const type = lookup(name) ?? "application/octet-stream";
  return `data:${type};base64,${Buffer.from(source).toString("base64")}`;
}
