/** Puts a figure into the page, so that its colours follow the theme and its text stays text. */
import { describeFigure } from "../deck/figure.ts";
import { escapeHtml } from "../markdown/marked.ts";

/** `key` makes the ids of one page's copies of a figure distinct. */
export function bakeFigure(svg: string, caption: string, key: string): string {
  const { title } = describeFigure(svg);
  const labelled = svg
    .replace(/<svg\b/, `<svg role="img" aria-labelledby="${key}-t" aria-describedby="${key}-d"`)
    .replace("<title>", `<title id="${key}-t">`)
    .replace("<desc>", `<desc id="${key}-d">`)
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  const said = caption !== "" && caption !== title;
  const text = said ? `<figcaption>${escapeHtml(caption)}</figcaption>` : "";
  return `<figure class="drawing">${labelled}${text}</figure>`;
}
