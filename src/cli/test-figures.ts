/** Printed at the end of the unit tests: how many hostile inputs were tried, and what was told of. */
import type { Reporter, TestCase } from "vitest/node";

/** Where each case is one input that no honest user makes. */
const HOSTILE = [
  "exchange/import/hostile.test.ts",
  "quiz/responses/read-response-file.test.ts",
  "quiz/study/read-progress.test.ts",
];

/** A reporter for vitest. A test tells of a figure by `task.meta.figure`, a line of text. */
export class Figures implements Reporter {
  private hostile = 0;
  private readonly told: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.result().state !== "passed") return;
    if (HOSTILE.some((name) => test.module.moduleId.endsWith(name))) this.hostile += 1;
    const figure: unknown = Reflect.get(test.meta(), "figure"); // as a test has found it out
    if (typeof figure === "string") this.told.push(figure);
  }

  onTestRunEnd(): void {
    console.log("\nFigures of this run:");
    for (const line of [`${this.hostile} hostile files tried`, ...this.told]) {
      console.log(`  ${line}`);
    }
  }
}
