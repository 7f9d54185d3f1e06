/** Composes the deck page. What must come first says so on its line. */
import "./foreign-messages.ts"; // first: before anything else can listen for messages
import { DECK_VIEW } from "../../pages/deck-view.ts";
import { restoreTheme } from "../shared/theme.ts";
import { followZoom } from "../shared/zoom.ts";
import { actions } from "./actions.ts";
import { slideInAddress, slides, writeAddress } from "./address.ts";
import { announcer } from "./announce.ts";
import { openAnswers } from "./answers.ts";
import { addControls } from "./controls.ts";
import { listenToKeys } from "./keyboard.ts";
import { printWhole } from "./whole-on-paper.ts";

/** A page that shows a slide small inside the speaker view needs no deck. */
const PREVIEW = new URLSearchParams(location.search).has("preview");

async function start(): Promise<() => void> {
  const { wake } = await import("./reveal.ts");
  const wrapper = document.querySelector<HTMLElement>(".reveal");
  if (wrapper === null) throw new Error("The page has no .reveal element.");
  const deck = await wake(wrapper, slideInAddress());
  wrapper.querySelector(".slides")?.classList.add("awake");
  openAnswers(deck);
  const announce = announcer();
  const act = actions(deck);
  const removeControls = addControls(deck, act);
  deck.onSlide(() => {
    const slide = deck.slide();
    if (slide === null) return;
    writeAddress(slide.id);
    announce(slide, deck.index());
  });
  const stopKeys = listenToKeys(act);
  return () => {
    stopKeys();
    removeControls();
    deck.stop();
    wrapper.querySelector(".slides")?.classList.remove("awake");
    for (const slide of slides()) {
      for (const name of ["hidden", "aria-hidden", "inert", "style"]) slide.removeAttribute(name);
    }
  };
}

restoreTheme();
if (!PREVIEW) {
  printWhole();
  followZoom();
  const screen = matchMedia(DECK_VIEW);
  let running: Promise<() => void> | undefined;
  const follow = async () => {
    if (screen.matches) running ??= start();
    else {
      const stop = await running;
      running = undefined;
      stop?.();
    }
  };
  screen.addEventListener("change", follow);
  follow();
}
