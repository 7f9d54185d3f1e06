/** Whether the slides stand one at a time or read as a document, and the reader's place in either. */
import type { Stage } from "./stage.ts";

/** CSS pixels; narrower, the slides are a document to scroll. */
const NARROWEST = 600;

/**
 * Follows the window's width. Not a media query: printing would answer it, and tear the deck down.
 * Opened from a disk the page has no other scripts and stays a document, unless it is a single file.
 */
export function followWidth(stage: Stage): void {
  let printing = false;
  let reading: HTMLElement | null = null;
  const scripted = location.protocol !== "file:" || "single" in document.documentElement.dataset;
  const fits = () => innerWidth >= NARROWEST && scripted;

  const change = () => {
    if (printing || fits() === stage.running()) return;
    const on = fits();
    stage.run(on);
    const place = reading === null ? -1 : stage.slides().indexOf(reading);
    if (!on) seek(stage);
    else if (place >= 0 && place !== stage.state().slide) {
      stage.move({ to: { slide: place, step: 0 } });
    } else stage.redraw();
  };
  addEventListener("beforeprint", () => {
    printing = true;
  });
  addEventListener("afterprint", () => {
    printing = false;
  });
  addEventListener("resize", change);
  addEventListener(
    "scroll",
    () => {
      if (stage.running()) return;
      const at = document.elementFromPoint(innerWidth / 2, 80);
      reading = at?.closest<HTMLElement>(".slides > section") ?? reading;
    },
    { passive: true },
  );
  if (fits()) stage.run(true);
  if (!scripted) document.documentElement.classList.add("from-disk");
}

/** Frames; what a scroll comes to is laid out within one or two, and may push on what follows. */
const SETTLES = 6;

/** Unseen slides stand at a guessed height and grow as a scroll comes to them: the place is sought until they have. */
function seek(stage: Stage, frames = SETTLES): void {
  if (stage.running()) return; // widened again meanwhile
  stage.slide()?.scrollIntoView();
  if (frames > 0) requestAnimationFrame(() => seek(stage, frames - 1));
}
