/** `npm run dev`: the lesson while it is being written; a saved file reloads the page. */
import { join } from "node:path";
import { createServer } from "vite";
import { home } from "./lesson-root.ts";
import { main } from "./stop.ts";

await main(async () => {
  const server = await createServer({ configFile: join(home, "vite.config.ts") });
  await server.listen();
  server.printUrls();
});
