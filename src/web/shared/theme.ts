/** Light, dark, or high contrast: the system's choice until the reader makes one. */
import { recall, remember } from "./storage.ts";

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

const isTheme = (text: string | null | undefined): text is Theme =>
  THEMES.some((theme) => theme === text);

export function restoreTheme(): void {
  const stored = recall("theme");
  if (isTheme(stored)) document.documentElement.dataset["theme"] = stored;
}

export function theme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (isTheme(chosen)) return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function setTheme(next: Theme): void {
  document.documentElement.dataset["theme"] = next;
  remember("theme", next);
}

/** The next of the three. */
export function toggleTheme(): void {
  setTheme(THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? "light");
}
