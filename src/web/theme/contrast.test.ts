/** Every pair of colours that stand on each other, computed for every theme (WCAG 2.2: 1.4.3, 1.4.11). */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const here = new URL(".", import.meta.url);
const css = readFileSync(new URL("tokens.css", here), "utf8");
const sheets = readdirSync(here)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(new URL(name, here), "utf8"));
const THEMES = ["light", "dark", "contrast"] as const;
type Theme = (typeof THEMES)[number];

/** The colour of a token in a theme, as three numbers from 0 to 255. */
function colour(token: string, theme: Theme): readonly number[] {
  const block = (selector: string) => css.split(`\n${selector} {`)[1]?.split("}")[0] ?? "";
  const own = new RegExp(`--${token}: (#\\w+);`).exec(block(':root[data-theme="contrast"]'))?.[1];
  const pair = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(block(":root"));
  const hex = theme === "contrast" ? own : theme === "light" ? pair?.[1] : pair?.[2];
  if (hex === undefined) throw new Error(`--${token} has no colour in the ${theme} theme.`);
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d) : hex.match(/\w\w/g);
  return (digits ?? []).map((d) => Number.parseInt(d, 16));
}

/** WCAG's relative luminance, by its definition. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What is `share` of the first colour and the rest of the second: as `color-mix` in sRGB does it. */
function mix(a: readonly number[], b: readonly number[], share: number): number[] {
  return a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share));
}

const TEXT: readonly (readonly [string, string])[] = [
  ...["ink", "muted", "accent", "warn"].flatMap((text) =>
    ["paper", "panel"].map((ground) => [text, ground] as const),
  ),
  ["ink", "wash"],
  ["ink", "ground"],
  ["on-accent", "accent"],
  ["paper", "ink"],
  ["on-deep", "deep"],
  ["deep-soft", "deep"],
  ["deep-warn", "deep"],
  ["deep", "deep-soft"],
];
const MARKS: readonly (readonly [string, string])[] = [
  ...["line", "accent", "warn", "ink"].flatMap((mark) =>
    ["paper", "panel"].map((ground) => [mark, ground] as const),
  ),
  ["deep-soft", "deep"],
  ["accent", "ground"],
];

test("the measure is WCAG's own: black on white is 21, #767676 on white just passes for text", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
  expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeLessThan(4.5);
});

for (const theme of THEMES) {
  test.each(TEXT)(`text: ${theme} has 4.5:1 for %s on %s`, (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)(`marks: ${theme} has 3:1 for %s on %s`, (mark, ground) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  test(`text: ${theme} has 4.5:1 for ink and rust on a figure's tint`, () => {
    const tint = mix(colour("accent", theme), colour("paper", theme), 0.16);
    expect(contrast(colour("ink", theme), tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("warn", theme), tint)).toBeGreaterThanOrEqual(4.5);
  });

  test(`marks: every hatch in the style sheets is drawn in ${theme} with a colour of 3:1 on paper`, () => {
    const stripes = sheets.flatMap((text) =>
      [...text.matchAll(/repeating-linear-gradient\(\s*-?\d+deg,\s*var\(--([\w-]+)\)/g)].map(
        ([, token = ""]) => token,
      ),
    );
    expect(stripes.length).toBeGreaterThan(0);
    for (const token of stripes) {
      expect(contrast(colour(token, theme), colour("paper", theme))).toBeGreaterThanOrEqual(3);
    }
  });
}

test("a theme for a washed-out projector has 7:1 for all text", () => {
  for (const [text, ground] of TEXT) {
    const ratio = contrast(colour(text, "contrast"), colour(ground, "contrast"));
    expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
  }
});
