/** Shows as much of a slide as has been said: every part knows the step that it comes with. */

/** Marks each part as `later`, `now` or `before`; an answer is open once its step is taken. */
export function drawSteps(slide: HTMLElement, step: number): void {
  for (const part of slide.querySelectorAll<HTMLElement | SVGElement>("[data-step]")) {
    const own = Number(part.dataset["step"]);
    part.dataset["at"] = own > step ? "later" : own === step ? "now" : "before";
    if (part instanceof HTMLDetailsElement) part.open = own <= step;
  }
}
