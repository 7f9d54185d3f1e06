/** Measures the built site and the source, for `npm run budgets`. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";

/** A number, and the file that it is of where one stands out: " (src/…)". */
export type Figures = Record<string, { readonly value: number; readonly where: string }>;

const STATIC = /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g;
const ANY = /["'`](\.[^"'`]+\.js)["'`]/g;
/** A language's sentences: as long as there are sentences. */
const WORDS = /^src\/words\/[a-z]+(?:-[a-z]+)*(?:\/[a-z]+)?\.ts$/i;

/** @param dist the built site */
export function siteWeights(dist: string): Figures {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const first = html.slice(0, html.indexOf("</section>"));
  const kilobytes = (bytes: number) => ({ value: bytes / 1024, where: "" });
  const scripts = (page: string, pattern: RegExp) => kilobytes(weigh(dist, page, pattern));
  return {
    "KB before the first slide": kilobytes(gzipSync(first).length),
    "KB of script, deck, at once": scripts("index.html", STATIC),
    "KB of script, deck, with all that can be asked for": scripts("index.html", ANY),
    "KB of script, study": scripts("study/index.html", ANY),
    "KB of script, speaker view": scripts("speaker/index.html", ANY),
  };
}

/** The packed bytes of the scripts that a page names, and of those that these name. */
function weigh(dist: string, page: string, pattern: RegExp): number {
  const html = readFileSync(join(dist, page), "utf8");
  const named = [...html.matchAll(/<script[^>]* src="([^"]*)"/g)];
  const pending = named.map(([, src = ""]) => posix.join(posix.dirname(page), src));
  const seen = new Set<string>();
  let bytes = 0;
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const text = readFileSync(join(dist, name), "utf8");
    bytes += gzipSync(text).length;
    for (const [, other = ""] of text.matchAll(pattern)) {
      pending.push(posix.join(posix.dirname(name), other));
    }
  }
  return bytes;
}

/** @param home the repository */
export function longestFiles(home: string): Figures {
  const files = ["src", "e2e"].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|mjs)$/.test(name))
      .map((name) => posix.join(folder, ...name.split(/[\\/]/))),
  );
  const isTest = (file: string) => /\.(?:test|spec)\.ts$/.test(file);
  return {
    "lines, longest source": longest(
      home,
      files.filter((file) => !isTest(file) && !WORDS.test(file)),
    ),
    "lines, longest test": longest(home, files.filter(isTest)),
  };
}

function longest(home: string, files: readonly string[]) {
  const lines = files.map((file) => ({
    value: readFileSync(join(home, file), "utf8").trimEnd().split("\n").length,
    where: ` (${file})`,
  }));
  return lines.reduce((most, one) => (one.value > most.value ? one : most));
}
