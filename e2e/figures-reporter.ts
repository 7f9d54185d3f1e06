/** Prints at the end of a run what its tests have told. */
import type { Reporter, TestCase, TestResult } from "playwright/types/testReporter";
import { FIGURE } from "./figures.ts";

export default class Figures implements Reporter {
  private readonly sums = new Map<string, number>();

  onTestEnd(_test: TestCase, { status, annotations }: TestResult): void {
    if (status !== "passed") return;
    for (const { type, description = "" } of annotations) {
      if (type !== FIGURE) continue;
      const [count = "", ...what] = description.split(" ");
      const name = what.join(" ");
      this.sums.set(name, (this.sums.get(name) ?? 0) + Number(count));
    }
  }

  onEnd(): void {
    console.log("\nFigures of this run:");
    for (const [what, sum] of [...this.sums].toSorted()) console.log(`  ${sum} ${what}`);
  }
}
