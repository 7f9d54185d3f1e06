/** A name for everything that shells are made of: where any of it changes, so does the name. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The pages' scripts, all that they may import, and what builds them. */
export const ROOMS = ["web", "pages", "words", "lesson", "deck", "quiz", "markdown", "site"];

/** @param home the repository */
export function sourceDigest(home: string): string {
  const paths = ROOMS.flatMap((room) =>
    readdirSync(join(home, "src", room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|css|html|json|svg|png)$/.test(name) && !name.endsWith(".test.ts"))
      .map((name) => ["src", room, ...name.split(sep)].join("/")),
  );
  const digest = createHash("sha256").update(process.version);
  for (const path of ["package-lock.json", ...paths.toSorted()]) {
    const bytes = readFileSync(join(home, path));
    digest.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest("hex").slice(0, 32);
}
