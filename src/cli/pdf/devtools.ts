/**
 * A browser that is spoken to over a pipe, in its own DevTools protocol.
 *
 * Playwright could do it; but loading Playwright takes longer than printing the slides.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright";
import { Stop } from "../stop.ts";
import { pipes } from "./pipes.ts";

/** Sends a command to one session of the browser, or to the browser itself; gives its result. */
type Send = CDPSession["send"];

export interface DevTools {
  readonly session: (id?: string) => { readonly send: Send };
  /** Shuts the browser down and takes its passing profile away. */
  readonly close: () => Promise<void>;
}

const FLAGS = [
  "--headless",
  "--remote-debugging-pipe",
  "--disable-breakpad",
  "--disable-component-extensions-with-background-pages",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-features=MediaRouter,OptimizationHints,Translate",
  "--disable-gpu",
  "--disable-sync",
  "--hide-scrollbars",
  "--mute-audio",
  "--no-default-browser-check",
  "--no-first-run",
  "--password-store=basic",
  "--use-mock-keychain",
];

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
}

export function launch(executable: string, args: readonly string[]): DevTools {
  const profile = mkdtempSync(join(tmpdir(), "lesson-pdf-"));
  const child = spawn(
    executable,
    [...FLAGS, ...args, `--user-data-dir=${profile}`, "about:blank"],
    {
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    },
  );
  const tidy = () => {
    child.kill("SIGKILL");
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once("exit", tidy);
  const waiting = new Map<number, Waiting>();
  const ended = end(child, waiting);
  const { write, listen } = pipes(child);
  listen((text) => {
    const { id, result, error } = JSON.parse(text);
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(result as never);
    else one?.reject(new Error(`The browser refused: ${error.message}`));
  });
  let count = 0;
  const session = (sessionId?: string): { readonly send: Send } => ({
    send: (method, params) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        write(JSON.stringify({ id: count, method, params, sessionId }));
      }),
  });
  const close = async () => {
    session()
      .send("Browser.close")
      .catch(() => undefined);
    await ended;
    process.off("exit", tidy);
    tidy();
  };
  return { session, close };
}

/** Once the browser is gone, nobody waits any longer. */
function end(child: ChildProcess, waiting: Map<number, Waiting>): Promise<void> {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  return new Promise((resolve) => {
    const stop = (why: string) => {
      const error = new Stop(1, `The browser ended before the PDFs were printed: ${why}`);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      resolve();
    };
    child.once("error", (error) => stop(error.message));
    child.once("close", () => stop(said.trim().split("\n").at(-1) || "it did not say why."));
  });
}
