/** reveal.js, and the little of it that we use. The only file that imports it. */
import Reveal, { type RevealApi } from "reveal.js";

export interface Deck {
  next(): void;
  previous(): void;
  /** Shows a slide by its place, counted from 0. */
  show(index: number): void;
  index(): number;
  slide(): HTMLElement | null;
  toggleBlank(): void;
  atStart(): boolean;
  atEnd(): boolean;
  onSlide(listener: () => void): void;
  onFragment(listener: (element: HTMLElement, shown: boolean) => void): void;
  stop(): void;
}

/**
 * Wakes the baked slides up.
 *
 * Layout, keys and the address are ours: reveal holds which slide and which fragment is shown. Its
 * options can be set from the address (`?postMessage=true`), which is why the query goes first.
 */
export async function wake(wrapper: HTMLElement, start: number): Promise<Deck> {
  if (location.search !== "") history.replaceState(null, "", location.pathname + location.hash);
  const reveal: RevealApi = new Reveal(wrapper, {
    disableLayout: true,
    display: "grid",
    keyboard: false,
    controls: false,
    progress: false,
    hash: false,
    respondToHashChanges: true,
    overview: false,
    help: false,
    jumpToSlide: false,
    center: false,
    transition: "none",
    backgroundTransition: "none",
    viewDistance: 1,
    mobileViewDistance: 1,
    postMessage: false,
    postMessageEvents: false,
    focusBodyOnPageVisibilityChange: false,
    rtl: document.documentElement.dir === "rtl",
  });
  await reveal.initialize();
  // As an "application" a screen reader would lose its reading mode.
  wrapper.removeAttribute("role");
  if (reveal.getState().indexh !== start) reveal.slide(start);
  return {
    next: () => reveal.next(),
    previous: () => reveal.prev(),
    show: (index) => reveal.slide(index),
    index: () => reveal.getState().indexh ?? 0,
    slide: () => reveal.getCurrentSlide() ?? null,
    toggleBlank: () => reveal.togglePause(),
    atStart: () => reveal.isFirstSlide() && !reveal.availableFragments().prev,
    atEnd: () => reveal.isLastSlide() && !reveal.availableFragments().next,
    onSlide: (listener) => reveal.on("slidechanged", listener),
    onFragment: (listener) => {
      const tell = (shown: boolean) => (event: Event) => {
        const { fragment } = event as Event & { fragment?: HTMLElement };
        if (fragment !== undefined) listener(fragment, shown);
      };
      reveal.on("fragmentshown", tell(true));
      reveal.on("fragmenthidden", tell(false));
    },
    stop: () => reveal.destroy(),
  };
}
