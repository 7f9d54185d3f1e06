/** What stops a build: every mistake of the author's, worded, one a line. */
import { type Diagnostic, wordDiagnostic } from "../markdown/diagnostic.ts";

/** Its message is ready to be printed; `diagnostics` are for who shows places. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`The lesson has mistakes.\n${diagnostics.map(wordDiagnostic).join("\n")}`);
    this.name = "ContentError";
    this.stack = this.message; // an author's mistake has no place in our code
    this.diagnostics = diagnostics;
  }
}
