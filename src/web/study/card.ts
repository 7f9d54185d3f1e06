/** A topic's card: what it is about, in a minute, before its first question. */
import { study as words } from "virtual:words";
import { button } from "./h.ts";
import type { Screen } from "./screen.ts";

/**
 * @param then goes on to the questions
 * @returns whether the topic has a card
 */
export function showCard({ study, stage }: Screen, objective: string, then: () => void): boolean {
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-topic="${CSS.escape(objective)}"]`,
  );
  const card = template?.content.firstElementChild?.cloneNode(true);
  if (!(card instanceof HTMLElement)) return false;
  const begin = button(
    words.card.begin,
    () => {
      study.add({ kind: "card-read", objective });
      then();
    },
    { class: "primary" },
  );
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(begin);
  card.append(actions);
  stage.replaceChildren(card);
  const heading = card.querySelector("h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  return true;
}
