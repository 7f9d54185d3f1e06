/** `npm start`: builds, serves, prints the addresses. */
import { parseArgs } from "node:util";
import { buildSite } from "./build-site.ts";
import { freePort, isFree, serveSite } from "./serve.ts";
import { main, Stop } from "./stop.ts";

await main(async () => {
  const asked = readPort();
  if (asked !== undefined && !(await isFree(asked))) {
    throw new Stop(1, `Port ${asked} is busy; choose another.`);
  }
  console.log("Building the lesson …");
  await buildSite();
  const port = asked ?? (await freePort(4173));
  await serveSite(port);
  console.log(`
  Slides       http://localhost:${port}/
  Self-study   http://localhost:${port}/study/

  Ctrl+C stops it.`);
});

function readPort(): number | undefined {
  let text: string | undefined;
  try {
    text = parseArgs({ options: { port: { type: "string" } } }).values.port;
  } catch (error) {
    throw new Stop(2, error instanceof Error ? error.message : "Usage: start [--port N]");
  }
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Stop(2, `A port is a whole number from 1 to 65535; found "${text}".`);
}
