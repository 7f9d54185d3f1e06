/** Serves the built site on this computer. */
import { createServer } from "node:net";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { home } from "./lesson-root.ts";
import { Stop } from "./stop.ts";

/** The first port from `port` on that nothing listens on; tells where it had to move on. */
export async function freePort(port: number): Promise<number> {
  for (let tried = port; tried < port + 20; tried += 1) {
    if (await isFree(tried)) {
      if (tried !== port) console.log(`Port ${port} is busy; using ${tried}.`);
      return tried;
    }
  }
  throw new Stop(
    1,
    `Ports ${port} to ${port + 19} are busy; choose another with  npm start -- --port N`,
  );
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}

export function serveSite(port: number): Promise<PreviewServer> {
  return preview({
    configFile: join(home, "vite.config.ts"),
    logLevel: "error",
    preview: { port, strictPort: true },
  });
}
