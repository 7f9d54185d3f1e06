/** The bank's table in `npm run check`: what each item pays to someone who knows nothing. */
import type { Lesson } from "../lesson/lesson.ts";
import { divide, type Fraction, formatFraction, toPercent } from "../quiz/numbers/fraction.ts";
import { baseline, expectedByGuessing } from "../quiz/scoring/baseline.ts";

/** Prints a row an item, and nothing for a lesson without questions. */
export function printBank(lesson: Lesson): void {
  const { questions } = lesson;
  if (questions.length === 0) return;
  const width = Math.max(...questions.map(({ item }) => item.id.length));
  console.log(`\n${"item".padEnd(width)}  type        rule                  ticking all  guessing`);
  for (const { item, keyed } of questions) {
    const { everything, guessing } = baseline(keyed);
    const all = everything === undefined ? "–" : formatFraction(everything);
    const cells = [
      item.id.padEnd(width),
      keyed.type.padEnd(10),
      keyed.rule.padEnd(20),
      all.padEnd(11),
    ];
    console.log([...cells, share(guessing, item.marks)].join("  "));
  }
  const { marks, max, unknown } = expectedByGuessing(questions.map(({ keyed }) => keyed));
  const missing = unknown.length === 0 ? "" : ` (without ${unknown.join(", ")})`;
  console.log(
    `\nExpected of blind guessing: ${toPercent(divide(marks, max))} % of ${formatFraction(max)} marks${missing}`,
  );
  printEnemies(lesson);
}

/** One line a pair, as the items name them. */
function printEnemies({ questions }: Lesson): void {
  const pairs = questions.flatMap(({ item }) =>
    item.enemies.map((enemy) => `  ${item.id} – ${enemy}`),
  );
  if (pairs.length === 0) return;
  console.log(`\nEnemies, never on one paper:\n${pairs.join("\n")}`);
}

function share(marks: Fraction | undefined, max: number): string {
  return marks === undefined ? "not known" : `${toPercent(divide(marks, { n: max, d: 1 }))} %`;
}
