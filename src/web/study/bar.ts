/** A bar of parts. Its numbers always stand beside it in words, so it is a picture only. */
import { svg } from "./h.ts";

export interface BarPart {
  readonly kind: string;
  readonly size: number;
}

/**
 * Parts from the inline start, each as wide as its share of the sum. Screen readers pass it over.
 */
export function bar(parts: readonly BarPart[]): SVGElement {
  const whole = parts.reduce((sum, { size }) => sum + size, 0);
  let x = 0;
  const rects = parts.map(({ kind, size }) => {
    const width = whole === 0 ? 0 : (100 * size) / whole;
    const rect = svg("rect", {
      ...{ class: kind, x: x.toFixed(2), y: "0", width: width.toFixed(2), height: "8" },
    });
    x += width;
    return rect;
  });
  return svg(
    "svg",
    { viewBox: "0 0 100 8", preserveAspectRatio: "none", class: "bar", "aria-hidden": "true" },
    ...rects,
  );
}
