/** Where this lesson keeps things in the browser: apart from other lessons on the same site. */
import { lessonName } from "../../shared/storage.ts";

/** What all names of the study page begin with. */
export const PLACE = `${lessonName("study")} `;

/** Whether something could be kept. It turns false once and for all when a browser refuses. */
export type Keeps = "yes" | "blocked" | "full";

let state: Keeps = "yes";
let told: (state: Keeps) => void = () => undefined;

/** @param listener hears once that nothing more can be kept, and why */
export function whenNothingIsKept(listener: (state: Keeps) => void): void {
  told = listener;
  if (state !== "yes") told(state);
}

/** What the browser would not keep, for as long as the page is open. */
const unkept = new Map<string, string>();

/** Keeps a text; where the browser refuses, until the page is left, and that is told of once. */
export function put(name: string, value: string): void {
  try {
    localStorage.setItem(PLACE + name, value);
    unkept.delete(name);
  } catch (error) {
    unkept.set(name, value);
    fail(error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked");
  }
}

/** What was kept under a name; undefined where nothing is. */
export function get(name: string): string | undefined {
  const open = unkept.get(name);
  return open ?? tried(() => localStorage.getItem(PLACE + name) ?? undefined, undefined);
}

/** Keeps nothing under that name any more. */
export function drop(name: string): void {
  unkept.delete(name);
  tried(() => localStorage.removeItem(PLACE + name), undefined);
}

/** Names of all that is kept and begins so. */
export function names(prefix: string): string[] {
  const start = PLACE + prefix;
  const kept = tried(() => Object.keys(localStorage), [])
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(PLACE.length));
  return [...new Set([...kept, ...[...unkept.keys()].filter((name) => name.startsWith(prefix))])];
}

function tried<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    fail("blocked");
    return otherwise;
  }
}

function fail(why: Keeps): void {
  if (state !== "yes") return;
  state = why;
  told(why);
}
