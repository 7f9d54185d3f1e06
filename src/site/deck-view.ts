/** Spells `@media (--deck)` out in the site's style sheets: a plugin of postcss, which vite runs. */
import { spellDeckView } from "../pages/deck-view.ts";

export const deckView = {
  postcssPlugin: "deck-view",
  AtRule: {
    media(rule: { params: string }): void {
      if (rule.params.includes("(--deck)")) rule.params = spellDeckView(rule.params);
    },
  },
};
