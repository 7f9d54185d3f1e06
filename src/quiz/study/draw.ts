/** Draws a fair paper from the bank. */
import { enemiesOf } from "../bank/enemies.ts";
import { pcg32 } from "../random/pcg32.ts";
import { seedOf, shuffle } from "../random/shuffle.ts";
import { blueprint, type Cell, DIMENSIONS, type Drawable } from "./blueprint.ts";

/** A first choice can lead into a corner; of this many, the best is taken. */
const BEGINNINGS = 4;
/** What it costs, beside being one off its target, that a cell leaves the whole numbers next to its share. */
const OUTSIDE = 100;

/**
 * Draws `size` items, never two that are enemies, with objectives, types and levels in the
 * proportions of the bank.
 *
 * Shares are seldom whole (see `blueprint`): the seed rounds each up or down, so that the parts add
 * up and every item can come up. Then items are taken while they help, and swapped one for one while
 * that brings the paper nearer.
 *
 * The same bank, size and seed give the same paper, on any machine.
 *
 * @returns the items in the bank's order; fewer than `size` where the bank has no more that are not
 * enemies.
 * @example drawPaper(bank, 8, "1234").length // 8
 */
export function drawPaper<T extends Drawable>(bank: readonly T[], size: number, seed: string): T[] {
  const wanted = Math.min(size, bank.length);
  if (wanted === 0) return [];
  const board = boardOf(bank, wanted, seed);
  let best: Draft | undefined;
  for (let beginning = 0; beginning < BEGINNINGS; beginning++) {
    const order = shuffle([...bank.keys()], `${seed}/${beginning}`);
    const draft = improve(fill(board, order, wanted), order);
    if (best === undefined || isBetter(draft, best)) best = draft;
    if (best.chosen.size === wanted && distance(best) === 0) break;
  }
  return bank.filter((_, at) => best?.chosen.has(at) === true);
}

/** The bank as numbers: `cells` are each item's three, `costs[cell][count]` how far off a count is. */
interface Board {
  readonly cells: readonly (readonly number[])[];
  readonly costs: readonly (readonly number[])[];
  readonly enemies: readonly ReadonlySet<number>[];
}

interface Draft {
  readonly board: Board;
  readonly chosen: Set<number>;
  readonly counts: number[];
}

function boardOf(bank: readonly Drawable[], size: number, seed: string): Board {
  const cells = blueprint(bank, size);
  const indexOf = new Map(cells.map(({ dimension, value }, at) => [`${dimension} ${value}`, at]));
  const places = new Map(bank.map(({ id }, at) => [id, at]));
  const enemies = enemiesOf(bank);
  return {
    costs: costs(cells, bank.length, size, seed),
    cells: bank.map((item) =>
      DIMENSIONS.map((dimension) => indexOf.get(`${dimension} ${item[dimension]}`) ?? 0),
    ),
    enemies: bank.map(
      ({ id }) => new Set([...(enemies.get(id) ?? [])].map((enemy) => places.get(enemy) ?? -1)),
    ),
  };
}

/**
 * Rounds the shares of each dimension so that they add up to `size`: systematic sampling with a
 * random start, which rounds each share to one of the whole numbers next to it.
 */
function costs(cells: readonly Cell[], all: number, size: number, seed: string): number[][] {
  const random = pcg32(seedOf(seed), 1n);
  const starts = new Map(DIMENSIONS.map((dimension) => [dimension, random.below(all)]));
  return cells.map(({ dimension, inBank }) => {
    const from = starts.get(dimension) ?? 0;
    const to = from + size * inBank;
    starts.set(dimension, to);
    const target = Math.floor(to / all) - Math.floor(from / all);
    const [least, most] = [Math.floor((size * inBank) / all), Math.ceil((size * inBank) / all)];
    return Array.from({ length: size + 1 }, (_, count) => {
      const outside = Math.max(least - count, count - most, 0);
      return (count - target) ** 2 + OUTSIDE * outside ** 2;
    });
  });
}

/**
 * First, in `order`, what is still wanted of its objective, its type and its level alike; then one
 * after another, each time the item that comes nearest, the first in `order` of equals.
 */
function fill(board: Board, order: readonly number[], size: number): Draft {
  const draft: Draft = { board, chosen: new Set(), counts: board.costs.map(() => 0) };
  for (const item of order) {
    if (draft.chosen.size < size && isWanted(draft, item) && fits(draft, item))
      move(draft, item, 1);
  }
  while (draft.chosen.size < size) {
    let next: { item: number; by: number } | undefined;
    for (const item of order) {
      if (draft.chosen.has(item) || !fits(draft, item)) continue;
      const by = gain(draft, item, 1);
      if (next === undefined || by < next.by) next = { item, by };
    }
    if (next === undefined) break;
    move(draft, next.item, 1);
  }
  return draft;
}

/** Swaps one for one as long as that helps. */
function improve(draft: Draft, order: readonly number[]): Draft {
  let helped = distance(draft) > 0;
  while (helped) {
    helped = false;
    for (const out of [...draft.chosen]) {
      const without = gain(draft, out, -1);
      move(draft, out, -1);
      const into = order.find(
        (item) =>
          !draft.chosen.has(item) && without + gain(draft, item, 1) < 0 && fits(draft, item),
      );
      helped ||= into !== undefined;
      move(draft, into ?? out, 1);
    }
  }
  return draft;
}

function fits({ board, chosen }: Draft, item: number): boolean {
  for (const enemy of board.enemies[item] ?? []) if (chosen.has(enemy)) return false;
  return true;
}

/** Whether one more brings each of the item's three cells nearer. */
function isWanted({ board, counts }: Draft, item: number): boolean {
  for (const cell of board.cells[item] ?? []) {
    const cost = board.costs[cell];
    const count = counts[cell] ?? 0;
    if ((cost?.[count + 1] ?? 0) >= (cost?.[count] ?? 0)) return false;
  }
  return true;
}

/** By how much the paper is further off if an item comes in (1) or goes out (−1). */
function gain({ board, counts }: Draft, item: number, by: 1 | -1): number {
  let sum = 0;
  for (const cell of board.cells[item] ?? []) {
    const cost = board.costs[cell];
    const count = counts[cell] ?? 0;
    sum += (cost?.[count + by] ?? 0) - (cost?.[count] ?? 0);
  }
  return sum;
}

function move({ board, chosen, counts }: Draft, item: number, by: 1 | -1): void {
  if (by === 1) chosen.add(item);
  else chosen.delete(item);
  for (const cell of board.cells[item] ?? []) counts[cell] = (counts[cell] ?? 0) + by;
}

function isBetter(a: Draft, b: Draft): boolean {
  if (a.chosen.size !== b.chosen.size) return a.chosen.size > b.chosen.size;
  return distance(a) < distance(b);
}

function distance({ board, counts }: Draft): number {
  return board.costs.reduce((sum, cost, cell) => sum + (cost[counts[cell] ?? 0] ?? 0), 0);
}
