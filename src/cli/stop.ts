/** How a command ends: 1 where the content or input is wrong, 2 where it was used wrongly. */
import { type Diagnostic, wordDiagnostic } from "../markdown/diagnostic.ts";

/** The user's mistake, in one sentence; never a stack trace. */
export class Stop extends Error {
  readonly code: 1 | 2;

  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

/** Runs a command and turns a `Stop` into its sentence and exit code. */
export async function main(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = error.code;
  }
}

/** Prints every mistake, then stops where one of them is an error. */
export function stopOn(diagnostics: readonly Diagnostic[]): void {
  for (const found of diagnostics) console.error(wordDiagnostic(found));
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  if (errors > 0) throw new Stop(1, errors === 1 ? "1 mistake." : `${errors} mistakes.`);
}
