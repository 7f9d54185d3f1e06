/** Marks that differ by shape: ✓ right, ◐ partly, ✗ wrong, ○ left out. */
import { svg } from "./h.ts";

const SHAPES = {
  right: "M3 8.5l3.5 3.5L13 4.5",
  partly: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 3v10M5.5 4v8",
  wrong: "M4 4l8 8M12 4l-8 8",
  open: "M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10",
  asked: "M8 3.5v5.5M8 12v.5",
} as const;

const SHAPE_OF: Readonly<Record<string, keyof typeof SHAPES>> = {
  ...{ right: "right", partly: "partly", wrong: "wrong" },
  ...{ missed: "open", keyed: "open", unanswered: "open", invalid: "asked" },
};

/** @param name an outcome or a verdict */
export function icon(name: string): SVGElement {
  const path = svg("path", { d: SHAPES[SHAPE_OF[name] ?? "asked"] });
  return svg("svg", { viewBox: "0 0 16 16", class: `icon ${name}`, "aria-hidden": "true" }, path);
}
