/** The most memory that a process and all it has started held at once. Linux tells; others do not. */
import { readdirSync, readFileSync } from "node:fs";

/** Shared pages are counted once, by the share of each process (PSS). Bytes; undefined elsewhere. */
export function memoryOf(pid: number): number | undefined {
  const parents = readParents();
  if (parents === undefined) return undefined;
  const own = new Set([pid]);
  // A process is always younger than its parent, but numbers can wrap around: until nothing is new.
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const [child, parent] of parents) if (own.has(parent)) own.add(child);
  }
  return [...own].reduce((sum, one) => sum + proportional(one), 0);
}

function readParents(): Map<number, number> | undefined {
  try {
    const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return new Map(numbers.map((name) => [Number(name), parentOf(name)]));
  } catch {
    return undefined;
  }
}

function parentOf(name: string): number {
  try {
    const status = readFileSync(`/proc/${name}/stat`, "utf8");
    return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}

function proportional(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
