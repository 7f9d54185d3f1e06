/** `npm run build`: the site, in `dist/`. */
import { relative } from "node:path";
import { buildSite } from "./build-site.ts";
import { lessonRoot } from "./lesson-root.ts";
import { main } from "./stop.ts";

await main(async () => {
  await buildSite();
  console.log(`Built: ${relative(process.cwd(), `${lessonRoot}/dist`) || "dist"}/index.html`);
});
