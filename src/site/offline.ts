/** What lets a site be kept and installed: the worker with the list of its files, and the manifest. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Edition } from "../pages/edition.ts";
import type { Files } from "./shell/shell.ts";

/** Where pages find the manifest, from the site's folder. */
export const MANIFEST = "site.webmanifest";

/** As PNG, for phones that take no SVG: `npm run icons`. */
const ICONS = [
  { file: "icon-192.png", sizes: "192x192", purpose: "any" },
  { file: "icon-512.png", sizes: "512x512", purpose: "any" },
  { file: "icon-maskable.png", sizes: "512x512", purpose: "maskable" },
];
/** Where an iPhone finds its icon, from the site's folder; it reads no manifest for it. */
export const TOUCH_ICON = "assets/icon-apple-touch.png";

/** The icons' bytes, by their path in the site. */
export async function iconFiles(): Promise<Map<string, Uint8Array>> {
  const paths = [...ICONS.map(({ file }) => `assets/${file}`), TOUCH_ICON];
  const read = (path: string) =>
    readFile(new URL(`../web/icons/${path.slice("assets/".length)}`, import.meta.url));
  return new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
}

/**
 * The worker and the manifest, by their names. The worker holds the name and the hash of every other
 * file; the same files make the same worker, and any other file a newer version.
 *
 * @param site all its other files
 * @param script the worker without that list
 */
export function offlineFiles(edition: Edition, site: Files, script: string): Map<string, string> {
  const manifest = manifestOf(edition, [...site.keys()]);
  const files = [[MANIFEST, manifest] as const, ...site].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hashes = Object.fromEntries(
    files.map(([name, source]) => [name, createHash("sha256").update(source).digest("base64")]),
  );
  const list = JSON.stringify(hashes);
  const version = createHash("sha256").update(list).digest("hex").slice(0, 16);
  const known = `const LESSON_FILES=${list},LESSON_VERSION="${version}";`;
  return new Map([
    [MANIFEST, manifest],
    ["worker.js", `${known}\n${script}\n`],
  ]);
}

/** @throws Error where the build has no icon. */
function manifestOf({ deck }: Edition, names: readonly string[]): string {
  const icon = names.find((name) => /\bicon-[^/]*\.svg$/.test(name));
  if (icon === undefined) throw new Error("The build has no icon.");
  return JSON.stringify({
    ...{ name: deck.title, short_name: deck.title, description: deck.description },
    ...{ lang: deck.lang, dir: deck.dir },
    ...{ id: "./", start_url: "./", scope: "./", display: "standalone" },
    icons: [
      { src: icon, type: "image/svg+xml", sizes: "any", purpose: "any" },
      ...ICONS.map(({ file, sizes, purpose }) => ({
        ...{ src: `assets/${file}`, type: "image/png", sizes, purpose },
      })),
    ],
  });
}
