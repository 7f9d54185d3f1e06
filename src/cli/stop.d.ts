/** How a command ends: 1 where the content or input is wrong, 2 where it was used wrongly. */
import { type Diagnostic } from "../markdown/diagnostic.ts";
/** The user's mistake, in one sentence; never a stack trace. */
export declare class Stop extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string);
}
/** Runs a command and turns a `Stop` into its sentence and exit code. */
export declare function main(command: () => Promise<void>): Promise<void>;
/** Prints every mistake, then stops where one of them is an error. */
export declare function stopOn(diagnostics: readonly Diagnostic[]): void;
