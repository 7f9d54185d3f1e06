import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enemiesOf } from "../bank/enemies.ts";
import { LEVELS } from "../item.ts";
import { blueprint, DIMENSIONS, type Drawable } from "./blueprint.ts";
import { drawPaper } from "./draw.ts";

const TYPES = [
  "single",
  "single",
  "single",
  "multiple",
  "true-false",
  "matching",
  "numeric",
] as const;

/** A bank as lopsided as real ones are; every fifth item has an enemy. */
function bankOf(size: number): Drawable[] {
  return Array.from({ length: size }, (_, at) => ({
    id: `i${at}`,
    objective: `o${[0, 0, 1, 2, 2, 3, 1][at % 7]}`,
    type: TYPES[(at * 3) % 7] ?? "single",
    level: LEVELS[[0, 0, 1, 1, 2, 3, 1, 0, 2][at % 9] ?? 0] ?? "recall",
    enemies: at % 5 === 0 && at + 3 < size ? [`i${at + 3}`] : [],
  }));
}

const ids = (paper: readonly Drawable[]) => paper.map(({ id }) => id).join(" ");

function holdsEnemies(bank: readonly Drawable[], paper: readonly Drawable[]): boolean {
  const enemies = enemiesOf(bank);
  return paper.some(({ id }) => paper.some((other) => enemies.get(id)?.has(other.id) === true));
}

/** How many objectives, types and levels do not stand at a whole number next to their share. */
function cellsOff(bank: readonly Drawable[], paper: readonly Drawable[], size: number): number {
  return DIMENSIONS.flatMap((dimension) =>
    [...new Set(bank.map((item) => item[dimension]))].filter((value) => {
      const count = (list: readonly Drawable[]) =>
        list.filter((i) => i[dimension] === value).length;
      return Math.abs(count(paper) - (size * count(bank)) / bank.length) >= 1;
    }),
  ).length;
}

test("of 10,000 papers each has its size, its proportions and no enemies, and a seed of its own", () => {
  const bank = bankOf(45);
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < 10_000; seed++) {
    const size = [8, 12, 20][seed % 3] ?? 8;
    const paper = drawPaper(bank, size, String(seed));
    const sound =
      paper.length === size &&
      new Set(paper).size === size &&
      !holdsEnemies(bank, paper) &&
      cellsOff(bank, paper, size) <= 1;
    if (!sound) expect.fail(`size ${size}, seed ${seed}: ${ids(paper)}`);
    if (cellsOff(bank, paper, size) === 1) drawn.set("off", (drawn.get("off") ?? 0) + 1);
    for (const { id } of paper) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  }
  // One cell in a hundred papers may have to give way to the others.
  expect(drawn.get("off") ?? 0).toBeLessThan(100);
  // Every item comes up, and none is left to luck: at least a tenth of what would be its even share.
  for (const { id } of bank) expect(drawn.get(id) ?? 0).toBeGreaterThan((10_000 * 13.3) / 45 / 10);
}, 60_000);

describe("a small bank", () => {
  /** The least cells off that any paper of this size without enemies can have, by trying them all. */
  function fewestOff(bank: readonly Drawable[], size: number): number {
    let fewest = Number.POSITIVE_INFINITY;
    for (let set = 0; set < 2 ** bank.length; set++) {
      const paper = bank.filter((_, at) => (set >> at) % 2 === 1);
      if (paper.length !== size || holdsEnemies(bank, paper)) continue;
      fewest = Math.min(fewest, cellsOff(bank, paper, size));
    }
    return fewest;
  }

  test.each([
    [9, 4],
    [10, 3],
    [11, 5],
    [12, 6],
  ])("of %i items gives papers of %i as near to the proportions as any can be", (all, size) => {
    const bank = bankOf(all);
    const fewest = fewestOff(bank, size);
    for (let seed = 0; seed < 20; seed++) {
      expect(cellsOff(bank, drawPaper(bank, size, String(seed)), size)).toBe(fewest);
    }
  });

  test.each<[string, Drawable[], number, number]>([
    ["without items", [], 8, 0],
    ["with fewer items than wanted", bankOf(3), 8, 3],
    ["whose items are all enemies of one", star(5), 8, 4],
    ["of which nothing is wanted", bankOf(5), 0, 0],
  ])("%s gives what it has", (_, bank, size, expected) => {
    const paper = drawPaper(bank, size, "1");
    expect(paper).toHaveLength(expected);
    expect(holdsEnemies(bank, paper)).toBe(false);
  });

  /** One item that is the enemy of all others. */
  function star(size: number): Drawable[] {
    const [first, ...others] = bankOf(size).map((item) => ({ ...item, enemies: [] as string[] }));
    return first === undefined
      ? []
      : [{ ...first, enemies: others.map(({ id }) => id) }, ...others];
  }
});

describe("the same seed", () => {
  test("gives the same paper, and the paper does not hang on the order of enemies", () => {
    const bank = bankOf(30);
    const turned = bank.map((item) => ({
      ...item,
      enemies: [...(enemiesOf(bank).get(item.id) ?? [])].filter((id) => id > item.id),
    }));
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(8, 12, 20), (seed, size) => {
        expect(ids(drawPaper(bank, size, seed))).toBe(ids(drawPaper(bank, size, seed)));
        expect(ids(drawPaper(turned, size, seed))).toBe(ids(drawPaper(bank, size, seed)));
      }),
      { numRuns: 20 },
    );
  });

  test("gives this paper, on any machine", () => {
    expect(ids(drawPaper(bankOf(30), 8, "42"))).toBe("i0 i4 i7 i9 i15 i20 i24 i26");
  });
});

test("another seed gives another paper", () => {
  const papers = Array.from({ length: 50 }, (_, seed) =>
    ids(drawPaper(bankOf(45), 8, String(seed))),
  );
  expect(new Set(papers).size).toBeGreaterThan(45);
});

test("the blueprint names every objective, type and level with its exact share", () => {
  const bank = bankOf(7);
  expect(blueprint(bank, 3).filter(({ dimension }) => dimension === "objective")).toEqual([
    { dimension: "objective", value: "o0", inBank: 2, quota: { n: 6, d: 7 } },
    { dimension: "objective", value: "o1", inBank: 2, quota: { n: 6, d: 7 } },
    { dimension: "objective", value: "o2", inBank: 2, quota: { n: 6, d: 7 } },
    { dimension: "objective", value: "o3", inBank: 1, quota: { n: 3, d: 7 } },
  ]);
});
