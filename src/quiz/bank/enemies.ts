/** Items that help each other: no paper holds two of them. */
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";
import type { Item } from "../item.ts";

/**
 * Every item's enemies, whichever of the two names the other. Ids that name no item are left out.
 *
 * @example enemiesOf(bank).get("pay") // Set { "pay-compared" }, also where only "pay-compared" says so
 */
export function enemiesOf(
  items: readonly Pick<Item, "id" | "enemies">[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const enemies = new Map<string, Set<string>>(items.map(({ id }) => [id, new Set()]));
  for (const item of items) {
    for (const enemy of item.enemies) {
      const theirs = enemies.get(enemy);
      if (theirs === undefined || enemy === item.id) continue;
      theirs.add(item.id);
      enemies.get(item.id)?.add(enemy);
    }
  }
  return enemies;
}

/** Enemies that are no item, the item itself, or said before: in the same list, or by the other one. */
export function checkEnemies(
  items: readonly Item[],
  ids: ReadonlySet<string> = new Set(items.map(({ id }) => id)),
): Diagnostic[] {
  const said = new Map<string, string>();
  return items.flatMap(({ id, enemies, place }) =>
    enemies.flatMap((enemy) => {
      const pair = [id, enemy].toSorted().join(" ");
      const by = said.get(pair);
      said.set(pair, id);
      const wrong = fault(id, enemy, by, ids);
      if (wrong === undefined) return [];
      return [mistake(place, "enemies", `item \`${id}\` has enemy "${enemy}", ${wrong}`)];
    }),
  );
}

function fault(id: string, enemy: string, by: string | undefined, ids: ReadonlySet<string>) {
  if (!ids.has(enemy)) return "which is no item of the question files";
  if (enemy === id) return "which is itself";
  if (by === id) return "which it names twice";
  if (by === enemy) return "which names it already; enemies are said once";
  return undefined;
}
