/** The theme's style sheets as the printed documents wear them, fonts inside. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { spellDeckView } from "../pages/deck-view.ts";

const THEME = new URL("../web/theme/", import.meta.url);

/**
 * The site's fonts vary their weight, which PDF can't: the browser would draw each letter as a
 * picture. These are the same faces at fixed weights, and are embedded as fonts.
 */
const FACES = [
  ["Source Sans 3", "source-sans-3", 400, "normal"],
  ["Source Sans 3", "source-sans-3", 400, "italic"],
  ["Source Sans 3", "source-sans-3", 600, "normal"],
  ["Source Sans 3", "source-sans-3", 600, "italic"],
  ["Source Serif 4", "source-serif-4", 400, "normal"],
  ["Source Serif 4", "source-serif-4", 400, "italic"],
  ["Source Serif 4", "source-serif-4", 600, "normal"],
] as const;

/** @param sheets names in `theme/`, in their order, without the tokens, which always come first */
export async function loadStyles(sheets: readonly string[]): Promise<string> {
  const names = ["tokens", ...sheets];
  const texts = await Promise.all(
    names.map((name) => readFile(new URL(`${name}.css`, THEME), "utf8")),
  );
  const faces = await Promise.all(FACES.map(face));
  const [tokens = "", ...rest] = texts;
  return [
    ...faces,
    tokens.replaceAll(/@font-face \{[^}]*\}/g, ""),
    // On paper slides always look like a deck.
    ...rest.map((text) => spellDeckView(text, "print")),
  ].join("\n");
}

async function face([family, name, weight, style]: (typeof FACES)[number]): Promise<string> {
  const file = `@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`;
  const bytes = await readFile(createRequire(import.meta.url).resolve(file));
  const source = `url("data:font/woff2;base64,${bytes.toString("base64")}") format("woff2")`;
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: ${source}; }`;
}
