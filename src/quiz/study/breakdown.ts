/** A score, part by part: by objective, by paragraph. */
import type { Result } from "../result.ts";
import { type Total, total } from "../scoring/total.ts";

/**
 * The total of each group, in the order in which groups first come up. An item may be in several
 * groups, or in none.
 *
 * @param groupsOf an item's groups: `(id) => [objectiveOf(id)]`
 * @example totalsBy(results, (id) => [objectiveOf(id)]).get("market") // { marks: …, items: 4, … }
 */
export function totalsBy<G>(
  results: ReadonlyMap<string, Result>,
  groupsOf: (id: string) => readonly G[],
): ReadonlyMap<G, Total> {
  const groups = new Map<G, Result[]>();
  for (const [id, result] of results) {
    for (const group of new Set(groupsOf(id))) {
      groups.set(group, [...(groups.get(group) ?? []), result]);
    }
  }
  return new Map([...groups].map(([group, own]) => [group, total(own)]));
}
