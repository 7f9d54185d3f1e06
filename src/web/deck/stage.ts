/**
 * The deck's one state, and the page made to show it. It runs inside the page before anything else
 * has come, takes the first key there is, and stays: what comes later asks and listens here.
 */
import { readAddress, writeAddress } from "../../deck/slide-address.ts";
import { type Move, type Outline, START, type State, stays, walk } from "../../deck/walk.ts";
import { outlineOf } from "../shared/outline.ts";
import { recall } from "../shared/storage.ts";
import { addressLine } from "./address-line.ts";
import { drawSteps } from "./draw-steps.ts";
import type { Action } from "./key-action.ts";

/** What the page itself cannot do and leaves to the scripts that come later. */
export type Asked = Exclude<Action, "next" | "previous" | "first" | "last" | "black" | "white">;

export interface Stage {
  readonly state: () => State;
  readonly outline: () => Outline;
  readonly slides: () => readonly HTMLElement[];
  readonly slide: () => HTMLElement | undefined;
  /** Whether slides stand one at a time; elsewhere they are a document. */
  readonly running: () => boolean;
  readonly stays: (move: Move) => boolean;
  readonly move: (move: Move) => void;
  /** To a step of the present slide, as opening an answer by hand does: no jump, Back ignores it. */
  readonly step: (step: number) => void;
  /** Back to where the last jump came from. */
  readonly back: () => void;
  readonly act: (action: Action) => void;
  /** Called after every change, and when slides begin or cease to stand one at a time. */
  readonly onChange: (listener: () => void) => void;
  /** Whoever does what is asked; what was asked before is handed over first. */
  readonly onAsk: (does: (action: Asked) => void) => void;
  /** Reads the slides again: one has come, or the route is another (its minutes, "45"; null for the whole deck). */
  readonly refresh: (route?: string | null) => void;
  /** Draws the present slide anew, after something else has held the slides. */
  readonly redraw: () => void;
  readonly run: (on: boolean) => void;
}

declare global {
  interface Window {
    /** Put there by the page's own script (`first.ts`); without it the slides are a document. */
    lessonStage?: Stage;
  }
}

/**
 * One for the page.
 * @param preview whether the deck is a small picture in the speaker view, without keys or address
 */
export function createStage(preview: boolean): Stage {
  const root = document.documentElement;
  const listeners = new Set<() => void>();
  const queue: Asked[] = [];
  let waiting: Move[] = [];
  let does: ((action: Asked) => void) | undefined;
  let slides: readonly HTMLElement[] = [];
  let outline: Outline = { steps: [], skipped: new Set() };
  let route = recall("route");
  let state = START;
  let shown: HTMLElement | undefined;
  /** Whether a slide taller than its window has been scrolled; asking it each time would lay the page out. */
  let scrolled = false;
  /** How many jumps there are to go back over, were a link followed now. */
  let linked = 1;

  const loading = () => document.readyState === "loading";
  const running = () => root.classList.contains("deck");

  function refresh(chosen: string | null = route): void {
    route = chosen;
    slides = [...document.querySelectorAll<HTMLElement>(".slides > section")];
    outline = outlineOf(slides, route);
  }

  const jumps = (): number => history.state?.jumps ?? 0;

  function draw(): void {
    const slide = slides[state.slide];
    if (slide === undefined) return;
    // Only what changes is touched: the whole page hangs on this element.
    if (root.classList.contains("starting")) root.classList.remove("starting");
    if (root.dataset["cover"] !== state.cover) root.dataset["cover"] = state.cover;
    if (shown !== slide) {
      shown?.classList.remove("present");
      if (scrolled && slide.parentElement !== null) slide.parentElement.scrollTop = 0;
      scrolled = false;
    }
    slide.classList.add("present");
    drawSteps(slide, state.step);
    shown = slide;
    for (const listener of listeners) listener();
  }

  function move(asked: Move, jump = isJump(asked)): void {
    if (loading() && slides[state.slide + 1] === undefined) refresh();
    if (loading() && (asked === "last" || stays(outline, state, asked))) {
      waiting.push(asked);
      return;
    }
    const before = state;
    state = walk(outline, state, asked);
    if (state !== before) {
      draw();
      write(jump);
    }
  }

  const address = addressLine();

  /** A step writes over the address, a jump adds to it: Back leads to where one jumped from. */
  function write(jump: boolean): void {
    const id = slides[state.slide]?.id;
    if (preview || id === undefined || !running()) return;
    const hash = writeAddress(id, state.step);
    if (!jump) address.replace(hash);
    else if (address.push(hash, jumps() + 1)) linked = jumps() + 1;
  }

  /** A link makes an entry of the browser's own, which counts as a jump from here on. */
  function hear(): void {
    address.drop();
    if (history.state === null && !preview) history.replaceState({ jumps: linked }, "");
    follow();
    linked = jumps() + 1;
  }

  function follow(): void {
    const ids = slides.map((slide) => slide.id);
    const to = readAddress(location.hash, ids);
    if (to === undefined && state !== START) return;
    state = walk(outline, state, { to: to ?? START });
    draw();
  }

  function begin(): void {
    if (!preview && history.state === null) history.replaceState({ jumps: 0 }, "");
    refresh();
    if (state === START && waiting.length === 0) follow();
    for (const asked of waiting) move(asked);
    waiting = [];
    if (state === START) draw();
  }

  function act(action: Action): void {
    if (action === "black" || action === "white") move({ cover: action });
    else if (action === "next" || action === "previous" || action === "first" || action === "last")
      move(action);
    else if (does === undefined) queue.push(action);
    else does(action);
  }

  addEventListener(
    "scroll",
    () => {
      scrolled = running();
    },
    { capture: true, passive: true },
  );
  addEventListener("hashchange", hear);
  if (loading()) document.addEventListener("readystatechange", begin, { once: true });
  else begin();

  return {
    state: () => state,
    outline: () => outline,
    slides: () => slides,
    slide: () => slides[state.slide],
    running,
    stays: (asked) => stays(outline, state, asked),
    move: (asked) => move(asked),
    step: (step) => move({ to: { slide: state.slide, step } }, false),
    back: () => {
      if (jumps() > 0) history.back();
    },
    act,
    onChange: (listener) => listeners.add(listener),
    onAsk(handler) {
      does = handler;
      for (const action of queue.splice(0)) handler(action);
    },
    refresh,
    redraw: draw,
    run(on) {
      root.classList.toggle("deck", on);
      for (const listener of listeners) listener();
    },
  };
}

function isJump(move: Move): boolean {
  return move === "first" || move === "last" || (typeof move === "object" && "to" in move);
}
