/**
 * Opens the speaker view, on a second screen where there is one. Comes with the deck: a browser that
 * blocks pop-ups lets through only what opens at once after the key, with nothing fetched between.
 */
import { lessonName } from "../shared/storage.ts";
import { placeBeside } from "./second-screen.ts";

const PAGE = "speaker/index.html";

/** Tells in a dialog where the browser refuses the window, or the page is a single file. */
export async function openSpeaker(): Promise<void> {
  if ("single" in document.documentElement.dataset) {
    (await import("./no-speaker.ts")).tellAbsent();
    return;
  }
  // A window that is open already is brought forward, not loaded again.
  const open = window.open("", lessonName("speaker"), await placeBeside());
  if (open === null) {
    (await import("./no-speaker.ts")).tellBlocked(PAGE);
    return;
  }
  if (open.location.href === "about:blank") open.location.href = new URL(PAGE, location.href).href;
  open.focus();
}
