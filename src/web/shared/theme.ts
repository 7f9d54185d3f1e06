/** Light or dark: the system's choice until the reader makes one. */
import { recall, remember } from "./storage.ts";

const KEY = "lesson-theme";

export function restoreTheme(): void {
  const stored = recall(KEY);
  if (stored === "light" || stored === "dark") document.documentElement.dataset["theme"] = stored;
}

export function toggleTheme(): void {
  const chosen = document.documentElement.dataset["theme"];
  const dark =
    chosen === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  const next = dark ? "light" : "dark";
  document.documentElement.dataset["theme"] = next;
  remember(KEY, next);
}
