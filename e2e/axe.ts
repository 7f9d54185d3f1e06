/** What axe finds on a page: everything in the light theme, colours in the others, which differ in nothing else. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { tell } from "./figures.ts";

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

/** What can differ between themes. */
const COLOURS = ["color-contrast", "link-in-text-block"];

interface Found {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}

/** As a reader's own choice, which the next page takes up too. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
  if (theme !== "contrast") return;
  await page.addInitScript(() => {
    const put = () => document.documentElement?.setAttribute("data-theme", "contrast");
    addEventListener("DOMContentLoaded", put);
    addEventListener("load", put);
  });
}

/** Names it, short enough to read. The page takes axe in once, and then looks by itself. */
export async function faults(page: Page, part = "html", theme: Theme = "light"): Promise<string[]> {
  const worn = await page.locator("html").getAttribute("data-theme");
  if (theme === "contrast" && worn !== theme) throw new Error("The page is not in this theme.");
  const rules = theme === "light" ? undefined : COLOURS;
  const { violations } = (await lookAgain(page, part, rules)) ?? (await look(page, part, rules));
  if (violations.length === 0)
    tell(
      `parts of pages (slides, states of questions) looked at by axe in the ${theme} theme, faults: 0`,
    );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" ")}`,
  );
}

/** "Legacy" spares a new page a look, for foreign frames. */
function look(page: Page, part: string, rules: string[] | undefined): Promise<Found> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(part);
  return (rules === undefined ? axe : axe.withRules(rules)).analyze();
}

function lookAgain(page: Page, part: string, rules?: string[]): Promise<Found | undefined> {
  return page.evaluate(
    ([place, only]) => {
      const axe: unknown = Reflect.get(window, "axe");
      if (typeof axe !== "object" || axe === null) return undefined;
      const run: unknown = Reflect.get(axe, "run");
      if (typeof run !== "function") return undefined;
      const asked = only === undefined ? {} : { runOnly: { type: "rule", values: only } };
      return run.call(axe, { include: [[place]] }, { ...asked, resultTypes: ["violations"] });
    },
    [part, rules] as const,
  );
}
