/** Where a part of a YAML or JSON document stands. */
import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";

/** A way into a document: names, and places in lists, counted from 0. */
export type DataPath = readonly (string | number)[];

/** Offset of the deepest node on `path` that exists (its key, where it has one). */
export function startOf(root: Node | null, path: DataPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isSeq(node)) {
      const entry: unknown = node.items[Number(step)];
      if (!isNode(entry)) break;
      offset = entry.range?.[0] ?? offset;
      node = entry;
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (pair === undefined) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}
