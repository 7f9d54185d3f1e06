/** Opens the speaker view, and keeps it on the deck's slide. Fetched when first asked for. */

import { deck as words } from "virtual:words";
import { type SpeakerMessage, speakerChannel } from "../shared/speaker-channel.ts";
import type { Deck } from "./reveal.ts";

let send: ((message: SpeakerMessage) => void) | undefined;

export function openSpeaker(deck: Deck): void {
  if (send === undefined) {
    const tell = speakerChannel((message) => {
      if (message.kind === "where") here();
      else if (message.kind === "move") deck[message.action]();
    });
    const here = () => tell({ kind: "at", slide: deck.slide()?.id ?? "" });
    deck.onSlide(here);
    send = tell;
  }
  const opened = window.open("speaker/index.html", "lesson-speaker", "width=1100,height=760");
  if (opened === null) alert(words.popupBlocked);
  else opened.focus();
}
