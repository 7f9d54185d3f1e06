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
  { name: "brace-expansion", mended: "1.1.12", advisory: "CVE-2025-5889" },
  { name: "brace-expansion", from: "2.0.0", mended: "2.0.2", advisory: "CVE-2025-5889" },
  { name: "braces", mended: "3.0.3", advisory: "CVE-2024-4068" },
  { name: "cross-spawn", from: "7.0.0", mended: "7.0.5", advisory: "CVE-2024-21538" },
  { name: "debug", from: "4.4.2", mended: "4.4.3", advisory: "CVE-2025-59144" },
  { name: "esbuild", mended: "0.25.0", advisory: "GHSA-67mh-4wv8-2f99" },
  { name: "image-size", mended: "1.2.1", advisory: "GHSA-m5qc-5hw7-8vg7" },
  { name: "image-size", from: "2.0.0", mended: "2.0.2", advisory: "GHSA-m5qc-5hw7-8vg7" },
  { name: "js-yaml", from: "4.0.0", mended: "4.1.1", advisory: "CVE-2025-64718" },
  { name: "marked", mended: "4.0.10", advisory: "CVE-2022-21680" },
  { name: "micromatch", mended: "4.0.8", advisory: "CVE-2024-4067" },
  { name: "nanoid", mended: "3.3.8", advisory: "CVE-2024-55565" },
  { name: "pdfjs-dist", mended: "4.2.67", advisory: "CVE-2024-4367" },
  { name: "playwright", mended: "1.55.1", advisory: "CVE-2025-59288" },
  { name: "postcss", mended: "8.4.31", advisory: "CVE-2023-44270" },
  { name: "vite", mended: "6.2.3", advisory: "CVE-2025-30208" },
  { name: "ws", from: "8.0.0", mended: "8.17.1", advisory: "CVE-2024-37890" },
  { name: "yaml", from: "2.0.0", mended: "2.2.2", advisory: "CVE-2023-2251" },
];

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/**
 * @param lock a `package-lock.json`; what others have brought along is in it too
 * @example refusedIn({ packages: { "node_modules/ws": { version: "8.1.0" } } }) // ["ws 8.1.0: CVE-2024-37890, mended in 8.17.1"]
 */
export function refusedIn({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { version }]) =>
    REFUSED.filter(
      ({ name, from = "0", mended }) =>
        path.endsWith(`node_modules/${name}`) &&
        version !== undefined &&
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
