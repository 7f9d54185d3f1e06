/** `npm start`: builds, serves, prints the addresses. */
import { notFoundPage } from "../pages/not-found.ts";
import { build } from "./build-command.ts";
import { lessonRoot } from "./lesson-root.ts";
import { portOf, readOptions } from "./options.ts";
import { needFree } from "./port.ts";
import { serveFolder } from "./serve.ts";
import { main, Stop } from "./stop.ts";

await main(async () => {
  const known = { port: { type: "string" }, host: { type: "string" } } as const;
  const { values } = readOptions(process.argv.slice(2), known);
  const asked = portOf(values.port);
  if (asked !== undefined) await needFree(asked, asked);
  console.log("Building the lesson …");
  const { site, edition } = await build(lessonRoot());
  const port = await needFree(asked, 4173);
  const hosts = values.host === undefined ? undefined : [values.host];
  await serveFolder(site, port, notFoundPage(edition), hosts).catch((error: Error) => {
    throw new Stop(1, `The site cannot be served: ${error.message}.`);
  });
  const at = `http://${values.host ?? "localhost"}:${port}/`;
  const study = edition.questions.length === 0 ? "" : `\n  Self-study   ${at}study/`;
  console.log(`\n  Slides       ${at}${study}\n\n  Ctrl+C stops it.`);
}, 0);
