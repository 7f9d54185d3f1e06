/** Numbers what comes step by step on a slide: list entries, parts of a figure, an answer. */

/**
 * Puts the slide's own numbers in: `data-step="next"` is a step of its own, `"same"` comes with the
 * one before, and a figure's numbers are moved behind what comes before the figure.
 *
 * @example numberSteps('<li data-step="next"></li><svg><g data-step="1"></g></svg>')
 * // { html: '<li data-step="1"></li><svg><g data-step="2"></g></svg>', steps: 2 }
 */
export function numberSteps(html: string): { html: string; steps: number } {
  let steps = 0;
  let before = 0;
  const numbered = html.replace(/<svg\b|\bdata-step="(\w+)"/g, (match, step?: string) => {
    if (step === undefined) {
      before = steps;
      return match;
    }
    const number = step === "next" ? steps + 1 : step === "same" ? steps : before + Number(step);
    steps = Math.max(steps, number);
    return `data-step="${number}"`;
  });
  return { html: numbered, steps };
}
