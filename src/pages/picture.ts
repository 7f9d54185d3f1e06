/** Puts pictures into the page: drawings whole, photographs by their address. */
import type { Asset, Deck } from "../deck/slide.ts";
import { blockHtml, escapeHtml, inlineHtml, lex } from "../markdown/marked.ts";
import { isDrawing, type Picture, pictureOf } from "../markdown/picture.ts";
import { bakeFigure } from "./figure.ts";

/** What is baked otherwise on paper. */
export interface PictureParts {
  readonly figure: typeof bakeFigure;
  /** Where a photograph is, as its page asks for it. */
  readonly address: (path: string, asset: Asset) => string;
}

/** @example addressOf("figures/my lab.jpg") // "figures/my%20lab.jpg" */
export function addressOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** On the deck's page, beside which photographs and files stand. */
export const ON_SCREEN: PictureParts = { figure: bakeFigure, address: addressOf };

/** `key` makes the ids of one page's copies of a drawing distinct. */
export function bakePicture(
  { path, alt, caption }: Picture,
  key: string,
  { figures, assets }: Pick<Deck, "figures" | "assets">,
  parts: PictureParts,
): string {
  if (isDrawing(path)) {
    const svg = figures.get(path);
    return svg === undefined ? "" : parts.figure(svg, caption, key);
  }
  const asset = assets.get(path);
  if (asset?.size === undefined) return "";
  const { width, height } = asset.size;
  const said = caption === "" ? "" : `<figcaption><span>${inlineHtml(caption)}</span></figcaption>`;
  const src = escapeHtml(parts.address(path, asset));
  // A group, since in a PDF the image alone is the figure that its text describes.
  return `<figure class="drawing photograph" role="group"><img src="${src}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" decoding="async">${said}</figure>`;
}

/**
 * A text whose pictures stand where they are written: a section of the guide, a student sheet.
 *
 * @param key distinct for each text on one page
 */
export function bakeText(
  text: string,
  key: string,
  deck: Pick<Deck, "figures" | "assets">,
  parts: PictureParts,
): string {
  if (!text.includes("![")) return blockHtml(text);
  let pending = "";
  let html = "";
  for (const [index, token] of lex(text).entries()) {
    const picture = pictureOf(token);
    if (picture === undefined) {
      pending += token.raw;
      continue;
    }
    html += blockHtml(pending) + bakePicture(picture, `${key}_${index}`, deck, parts);
    pending = "";
  }
  return html + blockHtml(pending);
}
