/** Reads a lesson's files from disk: all that stands in `slides/` and `quiz/`. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { imageSize } from "image-size";
import type { Asset } from "../deck/slide.ts";
import { isHidden } from "../lesson/files.ts";
import type { LessonAssets, LessonFiles } from "../lesson/lesson.ts";
import { mistake } from "../markdown/diagnostic.ts";
import { ContentError } from "./content-error.ts";

const FOLDERS = ["slides", "quiz"];
const TEXT = /\.(md|svg|json)$/i;
const PICTURE = /^slides\/figures\/.*\.(png|jpe?g|webp|avif)$/i;
/** Copied as it is, whatever it holds. */
const DOWNLOAD = /^slides\/files\//;

/** @throws ContentError where `root` has no chapter */
export async function readLesson(root: string): Promise<LessonFiles> {
  const paths = (await list(root)).filter((path) => TEXT.test(path) && !DOWNLOAD.test(path));
  if (!paths.some((path) => /^slides\/[^/]+\.md$/i.test(path))) {
    const place = { file: join(root, "slides"), line: 1 };
    throw new ContentError([
      mistake(place, "no-slides", "there is no lesson: no chapter, *.md, stands here"),
    ]);
  }
  return read(paths, (path) => readFile(join(root, path), "utf8"));
}

/** All other files: photographs with their size, files to download, and whatever nobody reads. */
export async function readAssets(root: string): Promise<LessonAssets> {
  const paths = (await list(root)).filter((path) => DOWNLOAD.test(path) || !TEXT.test(path));
  return read(paths, async (path): Promise<Asset> => {
    const bytes = await readFile(join(root, path));
    return { bytes, size: PICTURE.test(path) ? sizeOf(bytes) : undefined };
  });
}

async function read<T>(paths: readonly string[], one: (path: string) => Promise<T>) {
  return new Map(await Promise.all(paths.map(async (path) => [path, await one(path)] as const)));
}

/** As it is shown: a photograph taken upright may be stored lying. */
function sizeOf(bytes: Uint8Array): Asset["size"] {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

/** Paths below a lesson's folders. A folder that isn't there holds nothing: what must be there, the compiler says. */
async function list(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of FOLDERS) {
    const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    for (const name of names) {
      const path = [folder, ...name.split(sep)].join("/");
      if (!isHidden(path) && (await stat(join(root, path))).isFile()) found.push(path);
    }
  }
  return found.toSorted();
}
