/** `npm run dev`: the lesson while it is being written; a saved file reloads the page. */
import { join } from "node:path";
import { createServer } from "vite";
import { siteConfig } from "../site/config.ts";
import { lessonRoot } from "./lesson-root.ts";
import { portOf, readOptions } from "./options.ts";
import { needFree } from "./port.ts";
import { main } from "./stop.ts";

await main(async () => {
  const root = lessonRoot();
  const { values } = readOptions(process.argv.slice(2), { port: { type: "string" } });
  const port = await needFree(portOf(values.port), 5173);
  const server = await createServer({
    ...siteConfig(root, join(root, "dist")),
    server: { port, strictPort: true },
  });
  await server.listen();
  server.printUrls();
});
