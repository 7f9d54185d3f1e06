/** Holds a figure to what makes it readable in light, dark and print, and by a screen reader. */
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /<(script|style|foreignObject|image|use)\b/,
    "holds no <script>, <style>, <foreignObject>, <image> or <use>",
  ],
  [
    /\s(style|on[a-z]+|href|xlink:href|font-family)=/,
    "has no style, event, link or font of its own",
  ],
  [
    /\s(fill|stroke|color|stop-color)="(?!none"|url\(#)[^"]*"/,
    "takes its colours from the theme's classes",
  ],
  [/<[^<>]*\s[\w:-]+\s*='[^<>]*>/, "writes its attributes in double quotation marks"],
  [/<!--|<!DOCTYPE|<\?/, "holds no comment and no declaration"],
];

/** @example checkFigure("<svg>…</svg>", "slides/figures/map.svg") // [ …: the figure has no <title> ] */
export function checkFigure(svg: string, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (at: number, message: string) => {
    const line = svg.slice(0, Math.max(0, at)).split("\n").length;
    found.push(mistake({ file, line }, "figure", `the figure ${message}`));
  };
  if (!/^\s*<svg\b[^>]*\sviewBox="/.test(svg)) say(0, "is one <svg> with a viewBox");
  for (const part of ["title", "desc"]) {
    if (!new RegExp(`<${part}>[^<]+</${part}>`).test(svg)) say(0, `has no <${part}>`);
  }
  for (const [pattern, rule] of REFUSED) {
    const match = pattern.exec(svg);
    if (match !== null) say(match.index, `${rule}; found ${match[0].trim()}`);
  }
  const name = file.replace(/^.*\//, "").replace(/\.svg$/, "");
  for (const match of svg.matchAll(/\sid="([^"]*)"/g)) {
    const id = match[1] ?? "";
    if (!id.startsWith(`${name}-`))
      say(match.index, `begins its ids with "${name}-"; found "${id}"`);
  }
  for (const { at, message } of strangeSteps(svg)) say(at, message);
  return found;
}

const STEP = /\sdata-step="([^"]*)"/g;

/** Steps count from 1 without a gap, and stand on groups. */
function strangeSteps(svg: string): { at: number; message: string }[] {
  const steps = [...svg.matchAll(STEP)];
  const written = new Set(steps.map(([, step]) => step));
  const wrong = steps.find(
    ([, step = ""]) =>
      !/^[1-9]\d?$/.test(step) || (step !== "1" && !written.has(String(Number(step) - 1))),
  );
  const stray = steps.find(({ index }) => !/<g(\s[^<>]*)?$/.test(svg.slice(0, index)));
  return [
    ...(wrong === undefined
      ? []
      : [
          {
            at: wrong.index,
            message: `counts its steps from 1 without a gap; found "${wrong[1]}"`,
          },
        ]),
    ...(stray === undefined
      ? []
      : [{ at: stray.index, message: 'has data-step on groups, <g data-step="1">, alone' }]),
  ];
}

/**
 * Title and description, as a screen reader and a PDF tell them.
 * @example describeFigure("<svg><title>A map</title></svg>") // { title: "A map", description: "" }
 */
export function describeFigure(svg: string): { title: string; description: string } {
  return {
    title: /<title>([^<]*)<\/title>/.exec(svg)?.[1]?.trim() ?? "",
    description: /<desc>([^<]*)<\/desc>/.exec(svg)?.[1]?.trim() ?? "",
  };
}
