/** Versions with a known hole, that no lockfile of ours may hold: a test holds `package-lock.json` to this list. */

interface Refused {
  readonly name: string;
  /** The first version with the hole; by default the first of all. */
  readonly from?: string;
  /** The version that mends it. */
  readonly mended: string;
  readonly advisory: string;
}

/** Add a line with every advisory on what the lockfile names, then move the version. */
const REFUSED: readonly Refused[] = [
  { name: "brace-expansion", mended: "1.1.17", advisory: "GHSA-mh99-v99m-4gvg" },
  { name: "brace-expansion", from: "2.0.0", mended: "2.1.4", advisory: "GHSA-rgw5-rvv9-x895" },
  { name: "brace-expansion", from: "3.0.0", mended: "3.0.5", advisory: "GHSA-mh99-v99m-4gvg" },
  { name: "brace-expansion", from: "4.0.0", mended: "5.0.9", advisory: "GHSA-rgw5-rvv9-x895" },
  { name: "cross-spawn", mended: "6.0.6", advisory: "GHSA-3xgq-45jj-v275" },
  { name: "cross-spawn", from: "7.0.0", mended: "7.0.5", advisory: "GHSA-3xgq-45jj-v275" },
  { name: "debug", from: "4.4.2", mended: "4.4.3", advisory: "debug-js/debug#1005" },
  { name: "esbuild", mended: "0.25.0", advisory: "GHSA-67mh-4wv8-2f99" },
  { name: "fast-uri", mended: "3.1.6", advisory: "GHSA-5jgf-p345-68v8" },
  { name: "image-size", mended: "2.0.3", advisory: "GHSA-w3rx-r6r6-pgpr" },
  { name: "js-yaml", mended: "3.15.2", advisory: "GHSA-2883-xcg3-v3hh" },
  { name: "js-yaml", from: "4.0.0", mended: "4.3.2", advisory: "GHSA-2883-xcg3-v3hh" },
  { name: "marked", mended: "4.0.10", advisory: "GHSA-rrrm-qjm4-v8hf" },
  { name: "marked", from: "18.0.0", mended: "18.0.2", advisory: "CVE-2026-41680" },
  { name: "nanoid", mended: "3.3.18", advisory: "GHSA-2v37-7h3g-55p8" },
  { name: "nanoid", from: "4.0.0", mended: "5.1.6", advisory: "GHSA-2v37-7h3g-55p8" },
  { name: "pdfjs-dist", mended: "6.2.108", advisory: "GHSA-hq66-cqwq-w95j" },
  { name: "playwright", mended: "1.55.1", advisory: "GHSA-7mvr-c777-76hp" },
  { name: "postcss", mended: "8.5.18", advisory: "CVE-2026-73646" },
  { name: "qs", mended: "6.16.0", advisory: "GHSA-4mjr-xmp4-gh2g" },
  { name: "quill", mended: "2.0.0", advisory: "GHSA-4943-9vgg-gr5r" },
  { name: "vite", mended: "6.4.3", advisory: "GHSA-fx2h-pf6j-xcff" },
  { name: "vite", from: "7.0.0", mended: "7.3.5", advisory: "GHSA-fx2h-pf6j-xcff" },
  { name: "vite", from: "8.0.0", mended: "8.0.16", advisory: "GHSA-fx2h-pf6j-xcff" },
  { name: "vue", from: "2.0.0", mended: "3.0.0", advisory: "GHSA-5j4c-8p2g-v4jx" },
  { name: "yaml", mended: "1.10.3", advisory: "GHSA-48c2-rrv3-qjmp" },
  { name: "yaml", from: "2.0.0", mended: "2.8.3", advisory: "GHSA-48c2-rrv3-qjmp" },
];

/** Holes that are in the lockfile all the same, and why nothing of ours reaches them. None is in a site. */
export const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ["pdfjs-dist 5.6.205", "the mended one refuses Node 20; ours reads our own PDFs alone, in tests"],
  ["qs 6.15.1", "named exactly by what Stryker talks to its dashboard with, which we never do"],
  ["quill 1.3.7", "comes with a player for a test, which shows it our own questions alone"],
  ["vue 2.7.16", "comes with the same player"],
]);

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/**
 * @param lock a `package-lock.json`; what others have brought along is in it too
 * @param accepted names and versions that are let through
 * @example refusedIn({ packages: { "node_modules/yaml": { version: "2.2.1" } } }) // ["yaml 2.2.1: GHSA-48c2-rrv3-qjmp, mended in 2.8.3"]
 */
export function refusedIn({ packages }: Lock, accepted = ACCEPTED): string[] {
  return Object.entries(packages).flatMap(([path, { version }]) =>
    REFUSED.filter(
      ({ name, from = "0", mended }) =>
        path.endsWith(`node_modules/${name}`) &&
        version !== undefined &&
        !accepted.has(`${name} ${version}`) &&
        compare(version, from) >= 0 &&
        compare(version, mended) < 0,
    ).map(({ name, mended, advisory }) => `${name} ${version}: ${advisory}, mended in ${mended}`),
  );
}

/** By their three numbers; a version before a release counts as the release. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
