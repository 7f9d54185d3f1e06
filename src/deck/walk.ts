/** Where a deck stands, and how a move changes it. Pure: the page, a preview and a test share it. */

export interface Position {
  /** Place of the slide, from 0. */
  readonly slide: number;
  /** How many of its steps have been taken, from 0. */
  readonly step: number;
}

/** What lies over the slide: nothing, a black or white screen, or the card of later events. */
export type Cover = "none" | "black" | "white" | "card";

export interface State extends Position {
  readonly cover: Cover;
}

export interface Outline {
  /** Steps of each slide. */
  readonly steps: readonly number[];
  /** Slides that next and previous pass over: those outside the route. */
  readonly skipped: ReadonlySet<number>;
}

export type Move =
  | "next"
  | "previous"
  | "first"
  | "last"
  | { readonly to: Position }
  | { readonly cover: Cover };

/** Where a deck opens. */
export const START: State = { slide: 0, step: 0, cover: "none" };

/**
 * The state after a move. While something covers the slide, next and previous only lift it. Back
 * to the slide before shows it with all its steps; a jump shows it with none, however often it was seen.
 *
 * @example walk({ steps: [2, 0], skipped: new Set() }, { slide: 0, step: 1, cover: "none" }, "next")
 * // { slide: 0, step: 2, cover: "none" }
 */
export function walk(outline: Outline, state: State, move: Move): State {
  if (typeof move === "object") {
    if ("to" in move) return place(outline, move.to);
    return { ...state, cover: move.cover === state.cover ? "none" : move.cover };
  }
  if (move === "first") return place(outline, { slide: neighbour(outline, -1, 1), step: 0 });
  if (move === "last") {
    return place(outline, { slide: neighbour(outline, outline.steps.length, -1), step: 0 });
  }
  if (state.cover !== "none") return { ...state, cover: "none" };
  return move === "next" ? forwards(outline, state) : backwards(outline, state);
}

/** Whether a move would change nothing. */
export function stays(outline: Outline, state: State, move: Move): boolean {
  const after = walk(outline, state, move);
  return after.slide === state.slide && after.step === state.step && after.cover === state.cover;
}

function forwards(outline: Outline, state: State): State {
  if (state.step < (outline.steps[state.slide] ?? 0)) return { ...state, step: state.step + 1 };
  const slide = neighbour(outline, state.slide, 1);
  return slide === state.slide ? state : { slide, step: 0, cover: "none" };
}

function backwards(outline: Outline, state: State): State {
  if (state.step > 0) return { ...state, step: state.step - 1 };
  const slide = neighbour(outline, state.slide, -1);
  if (slide === state.slide) return state;
  return { slide, step: outline.steps[slide] ?? 0, cover: "none" };
}

/** The next slide that is not passed over; the same one where there is none. */
function neighbour({ steps, skipped }: Outline, from: number, by: 1 | -1): number {
  let slide = from + by;
  while (skipped.has(slide)) slide += by;
  if (slide >= 0 && slide < steps.length) return slide;
  return Math.min(Math.max(from, 0), Math.max(0, steps.length - 1));
}

function place({ steps }: Outline, { slide, step }: Position): State {
  const at = Math.min(Math.max(0, slide), Math.max(0, steps.length - 1));
  return { slide: at, step: Math.min(Math.max(0, step), steps[at] ?? 0), cover: "none" };
}
