/** `npm run dev`: the lesson while it is being written; a saved file reloads the page. */
import { createServer } from "vite";
import { devConfig } from "../site/dev.ts";
import { lessonRoot } from "./lesson-root.ts";
import { portOf, readOptions } from "./options.ts";
import { needFree } from "./port.ts";
import { main } from "./stop.ts";

await main(async () => {
  const root = lessonRoot();
  const { values } = readOptions(process.argv.slice(2), { port: { type: "string" } });
  const port = await needFree(portOf(values.port), 5173);
  const server = await createServer({ ...devConfig(root), server: { port, strictPort: true } });
  await server.listen();
  server.printUrls();
});
