/** Every type of item in every mode: what the page says is what the scoring core says. */
import { expect, type Page, test } from "playwright/test";
import { home } from "../src/cli/lesson-root.ts";
import { formatFraction } from "../src/quiz/numbers/fraction.ts";
import { score } from "../src/quiz/scoring/score.ts";
import { total } from "../src/quiz/scoring/total.ts";
import { loadEdition } from "../src/site/load-edition.ts";
import { scoring } from "../src/words/en.ts";
import { explain } from "../src/words/explain.ts";
import { fillIn } from "./fill-in.ts";
import { expectScored, type Outcome, outcomeOf, responseFor } from "./outcomes.ts";
import { alone, come, idOf, press } from "./study.ts";

const { edition } = await loadEdition(home);
const bank = new Map(edition.questions.map(({ keyed }) => [keyed.id, keyed]));
const TYPES = [
  ...["single", "true-false", "multiple", "matching", "ordering", "numeric", "short-text"],
] as const;
/** An item of each type. */
const ids = TYPES.map((type) => [...bank.values()].find((item) => item.type === type)?.id ?? "");
const itemOf = (id: string) => {
  const item = bank.get(id);
  if (item === undefined) throw new Error(`The bank has no item "${id}".`);
  return item;
};

/** Opens a sitting with these items, as a file of progress brings one. */
async function openSitting(page: Page, sitting: object): Promise<void> {
  await page.goto("study/");
  await page.getByText("Settings and saved progress").click();
  const event = { kind: "started", id: "e1", n: 1, at: 1_000, sitting: "s1", items: ids };
  const file = {
    ...{ format: "lesson-progress", version: 1, key: "k", lesson: "l" },
    events: [{ ...event, ...sitting }],
  };
  await page.getByLabel("Load progress from a file").setInputFiles({
    ...{ name: "progress.json", mimeType: "application/json" },
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.getByRole("status")).toContainText("1 entry was added");
}

for (const mode of ["practise", "review"] as const) {
  test(`${mode}: each type is told and marked as scored, whatever is entered`, async ({ page }) => {
    await openSitting(page, { mode });
    await page.goto(`study/#${mode}`);
    if (mode === "review") await page.getByRole("button", { name: "Begin" }).click();
    const met = new Map<string, number>();
    const told = new Set<string>();
    const over = page.getByRole("heading", { name: "Done for now" });
    for (let turn = 0; turn < 3 * ids.length; turn++) {
      let says = await come(page);
      if (says === undefined) break;
      const form = alone(page);
      const item = itemOf(await idOf(form));
      const nth = met.get(item.id) ?? 0;
      met.set(item.id, nth + 1);
      // The first time round it goes wrong in every way, the second time it is partly right, then right.
      const plans: readonly (readonly Outcome[])[] = [
        ["unanswered", "invalid", "wrong", "partly", "wrong"],
        ["partly", "right"],
      ];
      for (const outcome of plans[nth] ?? ["right"]) {
        const found = responseFor(item, outcome);
        if (found === "none") continue;
        if (says === "Next") break;
        await fillIn(form, found.entry);
        says = await press(form);
        const result = score(item, found.entry);
        const answered = result.kind === "scored" && says === "Next" ? "over" : "again";
        await expectScored(form, item, found.entry, answered === "over");
        const said = form.locator(".result");
        const all = outcome === "right";
        const choice = item.type === "single" || item.type === "true-false";
        if (result.kind !== "scored") await expect(said).toHaveText(explain(scoring, item, result));
        else if (all) await expect(said).toHaveText("Right.");
        else if (answered === "again") await expect(said).toContainText("Try once more.");
        else await expect(said).toHaveText(choice ? "Not right." : explain(scoring, item, result));
        told.add(`${item.type}: ${outcome}`);
      }
      await press(form);
    }
    await expect(over).toBeVisible();
    await expect(page.getByText(`0 of ${ids.length} right at the first try`)).toBeVisible();
    expect([...told].toSorted()).toEqual(waysOf().toSorted());
  });
}

/** Which outcomes each type has at all, by the scoring core. */
function waysOf(): string[] {
  const outcomes: Outcome[] = ["right", "partly", "wrong", "unanswered", "invalid"];
  return ids.flatMap((id) =>
    outcomes
      .filter((outcome) => responseFor(itemOf(id), outcome) !== "none")
      .map((outcome) => `${itemOf(id).type}: ${outcome}`),
  );
}

test("test: each type is scored when it is handed in, and reviewed as scored", async ({ page }) => {
  await openSitting(page, { mode: "test", code: "801-Z0X" });
  const told = new Set<string>();
  for (const outcome of ["right", "partly", "wrong", "unanswered", "invalid"] as const) {
    if (outcome !== "right") await openAgain(page);
    await page.goto("study/#test/801-Z0X");
    const entries = ids.map((id) => {
      const found = responseFor(itemOf(id), outcome);
      return found === "none" ? undefined : found.entry;
    });
    for (const [at, id] of ids.entries()) {
      await expect(alone(page)).toHaveAttribute("id", id);
      await fillIn(alone(page), entries[at]);
      await press(alone(page));
      const asked = outcomeOf(itemOf(id), entries[at]) === "invalid";
      if (asked) await press(alone(page)); // it is asked back once
      told.add(`${itemOf(id).type}: ${outcomeOf(itemOf(id), entries[at])}`);
    }
    const results = ids.map((id, at) => score(itemOf(id), entries[at]));
    const open = results.filter(({ kind }) => kind !== "scored").length;
    await expect(page.getByRole("heading", { name: "Before you hand in" })).toBeVisible();
    const numbers = page.getByRole("button", { name: /^Question \d+, open$/ });
    await expect(numbers).toHaveCount(open);
    await page.getByRole("button", { name: "Hand in" }).click();
    for (const [at, id] of ids.entries()) {
      const form = page.locator(`#study_stage form#${id}`);
      await expectScored(form, itemOf(id), entries[at], true);
      const result = score(itemOf(id), entries[at]);
      await expect(form.locator(".result")).toHaveText(explain(scoring, itemOf(id), result));
      await expect(form.locator(".answer")).toBeVisible();
    }
    const sum = total(results);
    const marks = `${formatFraction(sum.marks)} of ${formatFraction(sum.max)} marks`;
    await expect(page.getByText(marks, { exact: true })).toBeVisible();
  }
  expect([...told].toSorted()).toEqual(waysOf().toSorted());
});

/** The same paper once more, on another device. */
async function openAgain(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.goto("study/");
  await page.reload();
  await openSitting(page, { mode: "test", code: "801-Z0X" });
}
