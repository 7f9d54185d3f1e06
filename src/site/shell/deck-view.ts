/** Spells `@media (--deck)` out in the site's style sheets: a plugin of postcss, which vite runs. */
import { spellDeckView, underDeck } from "../../pages/deck-view.ts";

interface Rule {
  selectors: string[];
  readonly parent: { readonly type: string } | undefined;
}
interface AtRule {
  params: string;
  /** As postcss has it; the first form is not used here. */
  walkRules(filter: string | RegExp, change: (rule: Rule) => void): unknown;
  walkRules(change: (rule: Rule) => void): unknown;
}

/** For postcss's list of plugins. */
export const deckView = {
  postcssPlugin: "deck-view",
  AtRule: {
    media(media: AtRule): void {
      if (!media.params.includes("(--deck)")) return;
      media.params = spellDeckView(media.params);
      media.walkRules((rule) => {
        if (rule.parent?.type !== "rule") rule.selectors = rule.selectors.map(underDeck);
      });
    },
  },
};
