/** Whole tests of 12 and 20 questions, from their code to the last question of the review. */
import { expect, test } from "playwright/test";
import { home } from "../src/cli/lesson-root.ts";
import { score } from "../src/quiz/scoring/score.ts";
import { total } from "../src/quiz/scoring/total.ts";
import { loadEdition } from "../src/site/load-edition.ts";
import { fillIn } from "./fill-in.ts";
import { type Outcome, responseFor } from "./outcomes.ts";
import { alone, idOf, press } from "./study.ts";

const { edition } = await loadEdition(home);
const bank = new Map(edition.questions.map((question) => [question.item.id, question]));

/** What is answered, over and over; the last question is left open. */
const PLAN: readonly Outcome[] = ["right", "right", "wrong", "right", "partly"];

for (const [size, code] of [
  [12, "801-Z0X"],
  [20, "G01-Z0N"],
] as const) {
  test(`a test of ${size}: fair, without enemies, told by topic and paragraph, reviewed to the end`, async ({
    page,
  }) => {
    await page.goto("study/#test");
    await page.getByRole("textbox", { name: "I have a code" }).fill(code);
    await page.getByRole("button", { name: "Open it" }).click();
    const paper: { id: string; result: ReturnType<typeof score> }[] = [];
    for (let at = 0; at < size; at++) {
      await expect(page.getByText(`Question ${at + 1} of ${size} · paper ${code}`)).toBeVisible();
      const id = await idOf(alone(page));
      const keyed = bank.get(id)?.keyed;
      if (keyed === undefined) throw new Error(`The bank has no item "${id}".`);
      const wanted = at === size - 1 ? "unanswered" : (PLAN[at % PLAN.length] ?? "right");
      const found = responseFor(keyed, wanted);
      const entry = found === "none" ? responseFor(keyed, "wrong") : found;
      if (entry === "none") throw new Error(`\`${id}\` cannot be answered wrongly.`);
      await fillIn(alone(page), entry.entry);
      paper.push({ id, result: score(keyed, entry.entry) });
      await press(alone(page));
    }
    await expect(page.getByText("1 question is still open:")).toBeVisible();
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByRole("heading", { name: "Your result" })).toBeFocused();

    const items = paper.map(({ id }) => bank.get(id)?.item);
    const ids = new Set(paper.map(({ id }) => id));
    expect(ids.size).toBe(size);
    const together = items.flatMap((item) => (item?.enemies ?? []).filter((id) => ids.has(id)));
    expect(together).toEqual([]);

    const share = (groups: (id: string) => readonly unknown[], one: unknown) =>
      paper.filter(({ id }) => groups(id).includes(one)).map(({ result }) => result);
    const bar = (results: ReturnType<typeof share>) => {
      const { marks, max, items: n } = total(results);
      const percent = Math.round((100 * marks.n * max.d) / (marks.d * max.n));
      return `${percent} % of ${n} question${n === 1 ? "" : "s"}`;
    };
    const region = (name: string) => page.locator("section.shares").filter({ hasText: name });
    const topic = (id: string) => [bank.get(id)?.item.objective];
    for (const [objective, text] of edition.deck.objectives) {
      const all = edition.questions.filter(({ item }) => item.objective === objective).length;
      const results = share(topic, objective);
      const fair = (size * all) / edition.questions.length;
      expect(Math.abs(results.length - fair), objective).toBeLessThanOrEqual(1);
      await expect(
        region("By topic").getByRole("listitem").filter({ hasText: text }),
      ).toContainText(bar(results));
    }
    const paragraphs = (id: string) =>
      bank.get(id)?.entry.evidence.map((one) => one.paragraph) ?? [];
    for (const n of new Set(paper.flatMap(({ id }) => paragraphs(id)))) {
      await expect(
        region("By paragraph")
          .getByRole("listitem")
          .filter({ hasText: `¶${n}` }),
      ).toContainText(bar(share(paragraphs, n)));
    }
    await expect(
      page.getByText(bar(paper.map(({ result }) => result)).replace(/ of.*/, ""), {
        exact: true,
      }),
    ).toBeVisible();

    const reviewed = page.locator("#study_stage form.item");
    await expect(reviewed).toHaveCount(size);
    await expect
      .poll(() => reviewed.evaluateAll((all) => all.map(({ id }) => id)))
      .toEqual([...ids]);
    await expect(reviewed.locator(".answer[open]")).toHaveCount(size);
    await expect(reviewed.locator("h3 .number")).toHaveText(
      Array.from({ length: size }, (_, at) => String(at + 1)),
    );
  });
}
