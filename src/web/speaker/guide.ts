/** What the guide has at hand: replies, the briefing for a substitute, the card of what came later. */
import { deck as deckWords, speaker as words } from "virtual:words";
import { button } from "../shared/button.ts";
import { openDialog } from "../shared/dialog.ts";

const GUIDE = ["replies", "since", "substitute"] as const;
type Guide = (typeof GUIDE)[number];

/** A button for each part that this lesson's guide has. */
export function guideButtons(showCard: () => void): HTMLButtonElement[] {
  return GUIDE.flatMap((name) =>
    templateOf(name) === null ? [] : [button(words[name], () => openGuide(name, showCard))],
  );
}

/**
 * Opens the dialog; does nothing where the lesson has no such text.
 * @param showCard shows the class the card of what came later
 */
export function openGuide(name: Guide, showCard: () => void): void {
  const template = templateOf(name);
  if (template === null) return;
  const title = template.dataset["title"] ?? words[name];
  openDialog(`guide ${name}`, title, deckWords.close, (dialog, close) => {
    const text = document.createElement("div");
    text.className = "guide-text";
    text.append(template.content.cloneNode(true));
    for (const link of text.querySelectorAll("a")) link.target = "_blank";
    if (name === "since") {
      const show = button(words.showCard, () => {
        close();
        showCard();
      });
      show.className = "show-card";
      text.prepend(show);
    }
    dialog.append(text);
  });
}

function templateOf(name: Guide): HTMLTemplateElement | null {
  return document.querySelector<HTMLTemplateElement>(`#guide-${name}`);
}
