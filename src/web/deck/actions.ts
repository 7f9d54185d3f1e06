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
  const speaker = async () => {
    const { openSpeaker } = await import("./speaker.ts");
    openSpeaker(deck);
  };
  const does: Readonly<Record<Action, () => unknown>> = {
    next: deck.next,
    previous: deck.previous,
    first: () => deck.show(0),
    last: () => deck.show(slides().length - 1),
    contents: () => contents(false),
    search: () => contents(true),
    theme: toggleTheme,
    speaker,
    fullscreen: toggleFullscreen,
    blank: deck.toggleBlank,
  };
  function act(action: Action): void {
    does[action]();
  }
  return act;
}

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
