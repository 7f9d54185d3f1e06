/** `npm run build`: the site, in `dist/` or the folder of `-- --out`. */
import { join } from "node:path";
import { build } from "./build-command.ts";
import { lessonRoot, shown } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { main } from "./stop.ts";

await main(async () => {
  const { out } = readOptions(process.argv.slice(2), { out: { type: "string" } }).values;
  const { site } = await build(lessonRoot(), out);
  console.log(`Built: ${shown(join(site, "index.html"))}`);
});
