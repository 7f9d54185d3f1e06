/** A swipe turns one slide, however far it flings. */
import type { Stage } from "./stage.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels that a finger goes before it means to turn. */
const FAR = 40;

/**
 * @example swipe({ x: 300, y: 100 }, { x: 120, y: 110 }, false) // "next"
 * @example swipe({ x: 300, y: 100 }, { x: 280, y: 300 }, false) // undefined: it scrolls
 */
export function swipe(from: Point, to: Point, rtl: boolean): "next" | "previous" | undefined {
  const x = to.x - from.x;
  if (Math.abs(x) < FAR || Math.abs(x) < 2 * Math.abs(to.y - from.y)) return undefined;
  return x < 0 !== rtl ? "next" : "previous";
}

/** Leaves alone what is zoomed, drawn on, or in a dialog. */
export function listenToSwipes(stage: Stage): void {
  let from: Point | undefined;
  const rtl = () => document.documentElement.dir === "rtl";
  addEventListener(
    "touchstart",
    (event) => {
      const [touch, second] = event.touches;
      const alone = touch !== undefined && second === undefined;
      const taken =
        event.target instanceof Element && event.target.closest("dialog, .pen, .zoomed");
      const usable = alone && !taken && stage.running() && (visualViewport?.scale ?? 1) === 1;
      from = usable ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    { passive: true },
  );
  addEventListener(
    "touchend",
    (event) => {
      const touch = event.changedTouches[0];
      if (from === undefined || touch === undefined) return;
      const move = swipe(from, { x: touch.clientX, y: touch.clientY }, rtl());
      from = undefined;
      if (move === undefined) return;
      event.preventDefault(); // a swipe that ends on a button does not press it
      stage.move(move);
    },
    { passive: false },
  );
}
