/** What of a slide has no room on its page: measured on the pages as they are about to be printed. */
import type { Page } from "playwright";

export interface Cut {
  /** The slide's id in the document. */
  readonly id: string;
  /** How far its content reaches beyond its room, in pixels of a 1280 × 720 slide. */
  readonly pixels: number;
}

/** @param page shows a document of slides, one `<section>` each */
export async function measureCuts(page: Page): Promise<Cut[]> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: "print" });
  return page.evaluate(IN_PAGE);
}

/** Runs in the page, so it is no code of this program. Less than 5 px is the room below a letter. */
const IN_PAGE = `[...document.querySelectorAll(".slides > section")].flatMap((slide) => {
  const room = slide.getBoundingClientRect();
  const foot = slide.querySelector("footer")?.getBoundingClientRect().top ?? room.bottom;
  const beyond = [...slide.querySelectorAll("header *, .body *")].flatMap((part) => {
    if (part.closest("svg svg, math * *, .hidden-text") !== null) return [];
    const box = part.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    const lowest = part.closest(".drawing") === null ? foot : room.bottom;
    return [box.bottom - lowest, box.right - room.right, room.left - box.left];
  });
  const pixels = Math.ceil(beyond.reduce((most, one) => Math.max(most, one), 0));
  return pixels < 5 ? [] : [{ id: slide.id, pixels }];
})`;
