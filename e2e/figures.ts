/** What a run has looked at, counted by the tests that did, and printed at its end. */

import { test } from "playwright/test";
import type { FullResult, Reporter, TestCase, TestResult } from "playwright/types/testReporter";

const FIGURE = "figure";

/**
 * Adds to a figure of this run; it counts only if the test passes.
 * @example tell("slides × themes held against the policy, violations: 0", 150)
 */
export function tell(what: string, count = 1): void {
  test.info().annotations.push({ type: FIGURE, description: `${count} ${what}` });
}

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

  onEnd(_result: FullResult): void {
    console.log("\nFigures of this run:");
    for (const [what, sum] of [...this.sums].toSorted()) console.log(`  ${sum} ${what}`);
  }
}
