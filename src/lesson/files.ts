/** Which of a lesson's files are read as what, and which are read by nobody. */
import { type Diagnostic, warning } from "../markdown/diagnostic.ts";

const READ = {
  chapter: /^slides\/[^/]+\.md$/i,
  drawing: /^slides\/figures\/[^/]+\.svg$/i,
  photograph: /^slides\/figures\/[^/]+\.(png|jpe?g|webp|avif)$/i,
  download: /^slides\/files\/.+$/,
  guide: /^slides\/guide\/[^/]+\.md$/i,
  sheet: /^slides\/sheets\/[^/]+\.md$/i,
  questions: /^quiz\/[^/]+\.md$/i,
  record: /^quiz\/(key|source)\.json$/,
} as const;

/**
 * What a system or an editor leaves behind: `._01.md`, `.DS_Store`.
 * @example isHidden("figures/._map.svg") // true
 */
export function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

/** Files of one kind, in the order of their names. */
export function filesOf<T>(files: ReadonlyMap<string, T>, kind: keyof typeof READ): [string, T][] {
  return [...files]
    .filter(([path]) => READ[kind].test(path) && !isHidden(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Warns of each file that no page shows and no check reads. */
export function unreadFiles(paths: readonly string[]): Diagnostic[] {
  const patterns = Object.values(READ);
  return paths
    .filter((path) => !isHidden(path) && !patterns.some((pattern) => pattern.test(path)))
    .map((file) => {
      const rule =
        "nobody reads this file; chapters stand in slides/, the rest in slides/figures/, files/, guide/ and sheets/, questions in quiz/";
      return warning({ file, line: 1 }, "unread-file", rule);
    });
}
