/** Does what a key or a button asks. Extras are fetched the first time that they are asked for. */
import { toggleTheme } from "../shared/theme.ts";
import { slides } from "./address.ts";
import type { Action } from "./key-action.ts";
import type { Deck } from "./reveal.ts";

export function actions(deck: Deck): (action: Action) => void {
  const contents = async (search: boolean) => {
    const { openContents } = await import("./contents.ts");
    openContents(deck, act, search);
  };
  function act(action: Action): void {
    switch (action) {
      case "next":
        return deck.next();
      case "previous":
        return deck.previous();
      case "first":
        return deck.show(0);
      case "last":
        return deck.show(slides().length - 1);
      case "contents":
        return void contents(false);
      case "search":
        return void contents(true);
      case "theme":
        return toggleTheme();
      case "speaker":
        return void import("./speaker.ts").then(({ openSpeaker }) => openSpeaker(deck));
      case "fullscreen":
        return void toggleFullscreen();
      case "blank":
        return deck.toggleBlank();
    }
  }
  return act;
}

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
