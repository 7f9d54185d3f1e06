/** What a run has looked at, counted by the tests that did, and printed at its end. */
import { test } from "playwright/test";

export const FIGURE = "figure";

/**
 * Adds to a figure of this run; it counts only if the test passes.
 * @example tell("slides × themes held against the policy, violations: 0", 150)
 */
export function tell(what: string, count = 1): void {
  test.info().annotations.push({ type: FIGURE, description: `${count} ${what}` });
}
