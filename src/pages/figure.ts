/** Puts a figure into the page, so that its colours follow the theme and its text stays text. */
import { describeFigure } from "../deck/figure.ts";
import { inlineHtml } from "../markdown/marked.ts";

/** `key` makes the ids of one page's copies of a figure distinct. */
export function bakeFigure(svg: string, caption: string, key: string): string {
  const { title } = describeFigure(svg);
  const labelled = ownIds(svg, key)
    .replace(
      /<svg\b/,
      `<svg role="img" aria-labelledby="${key}_title" aria-describedby="${key}_desc"`,
    )
    .replace("<title>", `<title id="${key}_title">`)
    .replace("<desc>", `<desc id="${key}_desc">`)
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  const said = caption !== "" && caption !== title;
  const text = said ? `<figcaption><span>${inlineHtml(caption)}</span></figcaption>` : "";
  // Where there is less room than its labels need, it is moved: with a finger, or with the arrow keys.
  const pan = `<div class="pan" tabindex="0">${labelled}</div>`;
  return `<figure class="drawing">${pan}${text}</figure>`;
}

/** A copy's arrowheads and gradients are its own: those of another may be on a slide that is not shown. */
function ownIds(svg: string, key: string): string {
  return svg
    .replaceAll(/\sid="([^"]*)"/g, ` id="${key}_$1"`)
    .replaceAll(/url\(#([^)]*)\)/g, `url(#${key}_$1)`);
}
