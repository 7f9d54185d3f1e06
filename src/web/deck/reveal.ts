/** reveal.js, and what we use of it: its overview of all slides. The only file that imports it. */
import Reveal, { type RevealApi } from "reveal.js";

export interface Overview {
  /** Place of the slide that is marked, from 0. */
  readonly chosen: () => number;
  readonly choose: (index: number) => void;
  readonly close: () => void;
}

/** What reveal leaves on a slide that it has held. */
const TRACES = ["hidden", "aria-hidden", "inert", "style", "data-index-h"];

/**
 * Puts the slides under reveal and opens its overview.
 *
 * Keys, layout and the address stay ours. reveal's options can be set from the address
 * (`?postMessage=true`), which is why the query goes first.
 */
export async function startOverview(wrapper: HTMLElement, at: number): Promise<Overview> {
  if (location.search !== "")
    history.replaceState(history.state, "", location.pathname + location.hash);
  const slides = [...wrapper.querySelectorAll<HTMLElement>(".slides > section")];
  const before = slides.map((slide) => ({ slide, name: slide.className, hidden: slide.hidden }));
  const own = new Set(wrapper.querySelectorAll("*"));
  const reveal: RevealApi = new Reveal(wrapper, {
    disableLayout: true,
    display: "grid",
    keyboard: false,
    touch: false,
    controls: false,
    progress: false,
    hash: false,
    respondToHashChanges: false,
    help: false,
    jumpToSlide: false,
    center: false,
    transition: "none",
    backgroundTransition: "none",
    postMessage: false,
    postMessageEvents: false,
    focusBodyOnPageVisibilityChange: false,
    viewDistance: Number.POSITIVE_INFINITY,
    mobileViewDistance: Number.POSITIVE_INFINITY,
    rtl: document.documentElement.dir === "rtl",
  });
  await reveal.initialize();
  // As an "application" a screen reader would lose its reading mode.
  wrapper.removeAttribute("role");
  reveal.slide(at);
  reveal.toggleOverview(true);
  return {
    chosen: () => reveal.getState().indexh ?? 0,
    choose: (index) => reveal.slide(index),
    close() {
      // First, or its listeners stay on the slides, and the next click there hides the slide.
      reveal.toggleOverview(false);
      reveal.destroy();
      for (const element of wrapper.querySelectorAll("*")) if (!own.has(element)) element.remove();
      for (const { slide, name, hidden } of before) {
        for (const trace of TRACES) slide.removeAttribute(trace);
        slide.className = name;
        slide.hidden = hidden !== false;
      }
      wrapper.className = "reveal";
      wrapper.removeAttribute("style");
      wrapper.querySelector(".slides")?.removeAttribute("style");
      document.body.classList.remove("reveal-viewport");
      document.body.removeAttribute("style");
    },
  };
}
