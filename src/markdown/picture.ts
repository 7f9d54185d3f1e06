/** Pictures: an image that stands alone in its paragraph. */
import type { Token, Tokens } from "marked";

export interface Picture {
  /** Beside the chapters, with its blanks: `figures/my map.svg`. */
  readonly path: string;
  /** What a photograph shows, for those who do not see it; a drawing (SVG) says that itself. */
  readonly alt: string;
  /** Shown below it, inline Markdown; may be empty. */
  readonly caption: string;
}

const PICTURE = /^figures\/[^/]+\.(svg|png|jpe?g|webp|avif)$/i;
/**
 * Whether a path names an SVG, which goes into the page itself.
 * @example isDrawing("figures/map.SVG") // true
 */
export const isDrawing = (path: string) => /\.svg$/i.test(path);

/**
 * The path that an address names, decoded; undefined where it names no picture of a lesson.
 * @example picturePath("figures/my%20map.svg") // "figures/my map.svg"
 */
export function picturePath(href: string): string | undefined {
  const path = decodeAddress(href);
  return PICTURE.test(path) && !path.includes("..") ? path : undefined;
}

/** @example decodeAddress("files/my%20table.csv") // "files/my table.csv" */
export function decodeAddress(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // a per cent sign that is one
  }
}

/**
 * The picture that a top-level token is, if it is one and nothing else.
 *
 * `![caption](figures/map.svg)` for a drawing; `![what it shows](figures/a.jpg "caption")` for a photograph.
 */
export function pictureOf(token: Token): Picture | undefined {
  if (token.type !== "paragraph" || token.tokens?.length !== 1) return undefined;
  const [image] = token.tokens;
  return image?.type === "image" ? readImage(image) : undefined;
}

/** The same of an image's token alone. */
export function readImage(image: Tokens.Image | Tokens.Generic): Picture | undefined {
  const path = picturePath(image["href"]);
  if (path === undefined) return undefined;
  const brackets: string =
    /^!\[((?:\\.|[^[\]\\]|\[[^\]]*\])*)\]/.exec(image.raw)?.[1] ?? image["text"];
  const caption: string = isDrawing(path) ? brackets : (image["title"] ?? "");
  return { path, alt: isDrawing(path) ? "" : image["text"], caption };
}

/** What is wrong with an image, in a sentence; undefined where it is a picture in its place. */
export function judgeImage(
  image: Tokens.Image | Tokens.Generic,
  shown: boolean,
): string | undefined {
  const path = picturePath(image["href"]);
  const was = `; found ${image.raw}`;
  if (path === undefined) {
    return `a picture is an SVG, PNG, JPEG, WebP or AVIF in figures/; found ${image["href"]}`;
  }
  if (!shown) {
    return `a picture stands alone in a paragraph of what is shown on a slide, in the guide or on a sheet${was}`;
  }
  const titled = typeof image["title"] === "string";
  if (isDrawing(path) && titled) {
    return `a drawing's caption stands in the brackets, ![caption](figures/map.svg)${was}`;
  }
  if (!isDrawing(path) && image["text"].trim() === "") {
    return `a photograph says what it shows, ![what it shows](figures/a.jpg "caption")${was}`;
  }
  return undefined;
}
