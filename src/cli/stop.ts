/** How a command ends: 1 where the content or input is wrong, 2 where it was used wrongly. */
import { constants } from "node:os";
import { type Diagnostic, wordDiagnostic } from "../markdown/diagnostic.ts";
import { ContentError } from "../site/content-error.ts";

/** The user's mistake, in one sentence; never a stack trace. */
export class Stop extends Error {
  readonly code: 1 | 2;

  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Runs a command and turns a mistake of the user's or the author's into its sentences and exit code.
 *
 * @param stopped the exit code where somebody ends it, which for a server is how it always ends
 */
export async function main(command: () => Promise<void>, stopped?: number): Promise<void> {
  // Whoever pipes the output into `head` has read enough.
  process.stdout.on("error", () => process.exit(0));
  // An end from outside is an orderly one: what was begun is cleared away on `exit`.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(stopped ?? 128 + constants.signals[signal]));
  }
  try {
    await command();
  } catch (error) {
    const stop = error instanceof ContentError ? asStop(error.diagnostics) : error;
    if (!(stop instanceof Stop)) throw error;
    console.error(stop.message);
    process.exitCode = stop.code;
  }
}

/** Prints every mistake, then stops where one of them is an error. */
export function stopOn(diagnostics: readonly Diagnostic[]): void {
  const stop = asStop(diagnostics);
  if (stop !== undefined) throw stop;
}

function asStop(diagnostics: readonly Diagnostic[]): Stop | undefined {
  for (const found of diagnostics) console.error(wordDiagnostic(found));
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  if (errors === 0) return undefined;
  return new Stop(1, errors === 1 ? "1 mistake." : `${errors} mistakes.`);
}
