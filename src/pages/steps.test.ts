import { describe, expect, test } from "vitest";
import { numberSteps } from "./steps.ts";

/** `n` next, `s` same, `[` and `]` a figure's ends, a digit one of its groups. */
function written(short: string): string {
  return [...short]
    .map((sign) => {
      if (sign === "[") return "<svg>";
      if (sign === "]") return "</svg>";
      const step = sign === "n" ? "next" : sign === "s" ? "same" : sign;
      return `<g data-step="${step}"></g>`;
    })
    .join("");
}

describe("a slide's steps are numbered in the order in which they come", () => {
  test.each([
    ["", []],
    ["nnn", [1, 2, 3]],
    ["nsn", [1, 1, 2]],
    ["[123]", [1, 2, 3]],
    ["[2113]", [2, 1, 1, 3]],
    ["nn[12]", [1, 2, 3, 4]],
    ["n[12]n", [1, 2, 3, 4]],
    ["[12][11]", [1, 2, 3, 3]],
  ])("%s: %j", (short, numbers) => {
    const { html, steps } = numberSteps(written(short));
    expect([...html.matchAll(/data-step="(\d+)"/g)].map(([, n]) => Number(n))).toEqual(numbers);
    expect(steps).toBe(Math.max(0, ...numbers));
  });
});

test("all else on the slide stays as it is", () => {
  const html = '<p>data-step is a word; 2 &lt; 3</p><svg viewBox="0 0 1 1"></svg>';
  expect(numberSteps(html)).toEqual({ html, steps: 0 });
});
