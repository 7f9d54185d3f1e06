/** What `npm run build` and `npm start` have in common: the site's folder is looked at first. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Edition } from "../pages/edition.ts";
import { type BuildOptions, buildSite } from "../site/build-site.ts";
import { standing } from "./standing.ts";
import { Stop, stopOn } from "./stop.ts";

type Chosen = Pick<BuildOptions, "keyless" | "singleFile"> & { readonly out?: string | undefined };

/**
 * @param out a folder that a build may replace, as the user has written it
 * @returns the site's folder, and the lesson in it
 * @throws Stop (2) where that folder holds what no build has made: it would be lost.
 */
export async function build(
  root: string,
  { out, ...options }: Chosen = {},
): Promise<{ site: string; edition: Edition }> {
  const site = out === undefined ? join(root, "dist") : resolve(out);
  if (out !== undefined) refuseForeign(site);
  const { edition, diagnostics } = await buildSite(root, { ...options, out: site });
  stopOn(diagnostics);
  return { site, edition };
}

function refuseForeign(site: string): void {
  const found = standing(site);
  if (found === undefined) return;
  if (!found.isDirectory()) throw new Stop(2, `--out takes a folder; ${site} is none.`);
  const names = readdirSync(site);
  if (names.length === 0 || names.includes("index.html")) return;
  throw new Stop(2, `--out takes an empty folder or that of an earlier site; ${site} is neither.`);
}
