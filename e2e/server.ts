/** Serves the built site for the tests, as `npm start` does: `node --import tsx e2e/server.ts PORT`. */
import { join } from "node:path";
import { home } from "../src/cli/lesson-root.ts";
import { serveFolder } from "../src/cli/serve.ts";
import { notFoundPage } from "../src/pages/not-found.ts";
import { loadEdition } from "../src/site/load-edition.ts";

const { edition } = await loadEdition(home);
await serveFolder(join(home, "dist"), Number(process.argv[2]), notFoundPage(edition));
