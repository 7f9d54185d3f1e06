/** The reader's own zoom: a slide fills its window whatever the zoom, so it has to be told of it. */

export interface Window {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly outerWidth: number;
  readonly outerHeight: number;
}

/** Bars and panels of the browser take less than this of either side. */
const SURELY = 1.45;

/**
 * How many times larger than usual a reader has set pages; 1 unless both sides of the window say so,
 * since a browser's own bars and panels make one of them smaller.
 *
 * @example zoomOf({ innerWidth: 640, innerHeight: 310, outerWidth: 1280, outerHeight: 720 }) // 2
 * @example zoomOf({ innerWidth: 900, innerHeight: 640, outerWidth: 1280, outerHeight: 720 }) // 1
 */
export function zoomOf(size: Window): number {
  const wide = size.outerWidth / size.innerWidth;
  const high = size.outerHeight / size.innerHeight;
  return Number.isFinite(wide) && Math.min(wide, high) >= SURELY ? Math.round(wide * 20) / 20 : 1;
}

/** Keeps `--zoom` on the page; the deck's style sheet grows its letters by it. Not for a page in a frame. */
export function followZoom(): void {
  const follow = () => document.documentElement.style.setProperty("--zoom", String(zoomOf(window)));
  addEventListener("resize", follow);
  follow();
}
