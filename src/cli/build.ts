/** `npm run build`: the site, in `dist/` or the folder of `--out`; with `--no-key` without the answers, with `--single-file` as one file each for deck and study page. */
import { join } from "node:path";
import { build } from "./build-command.ts";
import { lessonRoot, shown } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { main } from "./stop.ts";

await main(async () => {
  const known = {
    out: { type: "string" },
    "no-key": { type: "boolean" },
    "single-file": { type: "boolean" },
  } as const;
  const values = readOptions(process.argv.slice(2), known).values;
  const { out, "no-key": keyless = false, "single-file": singleFile = false } = values;
  const { site } = await build(lessonRoot(), { out, keyless, singleFile });
  console.log(
    keyless
      ? "Neither answers nor notes are in this site. PDFs hold them: keep those elsewhere."
      : "A determined student can read the key in this site; for a graded quiz, build with  -- --no-key",
  );
  console.log(`Built: ${shown(join(site, "index.html"))}`);
});
