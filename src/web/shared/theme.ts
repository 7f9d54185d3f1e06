/** Light, dark, or high contrast: the system's choice until the reader makes one. */
import { recall, remember } from "./storage.ts";

/** What a reader can choose; also values of `data-theme`. */
export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

const isTheme = (text: string | null | undefined): text is Theme =>
  THEMES.some((theme) => theme === text);

/** Shows the page as the reader chose before, if ever. */
export function restoreTheme(): void {
  const stored = recall("theme");
  if (isTheme(stored)) document.documentElement.dataset["theme"] = stored;
}

/** The theme that is seen now, chosen or the system's. */
export function theme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (isTheme(chosen)) return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Shows a theme, and keeps it as the reader's choice. */
export function setTheme(next: Theme): void {
  document.documentElement.dataset["theme"] = next;
  remember("theme", next);
}

/** The next of the three. */
export function toggleTheme(): void {
  setTheme(THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? "light");
}
