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

/** As a reader's own choice. */
export function wear(page: Page, theme: Theme): Promise<void> {
  return page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
}

/** Names it, short enough to read. The page takes axe in once, and then looks by itself. */
export async function faults(page: Page, part = "html", theme: Theme = "light"): Promise<string[]> {
  await page.evaluate(() => {
    for (const motion of document.getAnimations()) motion.finish();
  });
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

/** Axe walks through the whole page each time; slides and questions that are not shown it would pass over, and they are taken out meanwhile. */
function lookAgain(page: Page, part: string, rules?: string[]): Promise<Found | undefined> {
  return page.evaluate(
    async ([place, only]) => {
      const axe: unknown = Reflect.get(window, "axe");
      if (typeof axe !== "object" || axe === null) return undefined;
      const run: unknown = Reflect.get(axe, "run");
      if (typeof run !== "function") return undefined;
      const asked = only === undefined ? {} : { runOnly: { type: "rule", values: only } };
      const hidden = [...document.querySelectorAll(".slides > section, form.item")]
        .filter((one) => one.getClientRects().length === 0)
        .map((one) => ({ one, gap: document.createComment("") }));
      for (const { one, gap } of hidden) one.replaceWith(gap);
      try {
        const where = { include: [[place]] };
        return await run.call(axe, where, { ...asked, resultTypes: ["violations"] });
      } finally {
        for (const { one, gap } of hidden) gap.replaceWith(one);
      }
    },
    [part, rules] as const,
  );
}
