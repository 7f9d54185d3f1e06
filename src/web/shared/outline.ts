/** The slides' steps, and which of them the chosen route passes over, as their page says. */
import type { Outline } from "../../deck/walk.ts";

/** @param route minutes of the chosen route, "45"; null for the whole deck */
export function outlineOf(slides: readonly HTMLElement[], route: string | null): Outline {
  const skipped = slides.flatMap((slide, index) => {
    const routes = slide.dataset["routes"]?.split(" ") ?? [];
    const outside = route !== null && routes.length > 0 && !routes.includes(route);
    return slide.hidden || outside ? [index] : [];
  });
  const steps = slides.map((slide) => Number(slide.dataset["steps"] ?? 0));
  return { steps, skipped: new Set(skipped) };
}
