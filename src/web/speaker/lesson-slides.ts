/** The deck's slides, read from its page: their notes, steps and minutes. */

/**
 * Elements of no page: nothing in them runs or loads.
 * @throws TypeError where the deck cannot be fetched
 */
export async function fetchSlides(): Promise<HTMLElement[]> {
  const html = await (await fetch("../index.html")).text();
  // The deck's style sheet and script are not this page's, and this page's policy would say so aloud.
  const text = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "");
  const page = new DOMParser().parseFromString(text, "text/html");
  return [...page.querySelectorAll<HTMLElement>(".slides > section")];
}

/** The slide's heading as text, or "". */
export const titleOf = (slide: Element | undefined): string =>
  slide?.querySelector("h2")?.textContent?.trim() ?? "";
