/** Ports of this computer. */
import { createServer } from "node:net";
import { Stop } from "./stop.ts";

const TRIED = 20;

/**
 * The port that was asked for, or the first free one from `usual` on; tells where it had to move on.
 *
 * @throws Stop (1) where nothing is free.
 */
export async function needFree(asked: number | undefined, usual: number): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw new Stop(1, `Port ${asked} is busy; choose another with  -- --port N`);
  }
  for (let port = usual; port < usual + TRIED; port += 1) {
    if (!(await isFree(port))) continue;
    if (port !== usual) console.log(`Port ${usual} is busy; using ${port}.`);
    return port;
  }
  const last = usual + TRIED - 1;
  throw new Stop(1, `Ports ${usual} to ${last} are busy; choose another with  -- --port N`);
}

/** Free is what can be listened on, and where nobody answers under either of localhost's addresses. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1"]) if (!(await canListen(port, host))) return false;
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      // A computer without IPv6 has no such address, and nobody listens there.
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
