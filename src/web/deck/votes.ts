/** A class votes on a checkpoint: hands are counted, kept, shown when the teacher shows them. */
import { countVote, roundsOf } from "../../quiz/votes/votes.ts";
import { type AskedItem, askedItem } from "../shared/asked-item.ts";
import {
  type ClassVotes,
  heardElsewhere,
  recallClass,
  rememberClass,
} from "../shared/class-votes.ts";
import type { Hand } from "./key-action.ts";
import type { Stage } from "./stage.ts";

export interface ClassCount {
  readonly state: () => ClassVotes;
  readonly round: (item: string) => 1 | 2;
  readonly hand: (hand: Hand) => void;
  /** One more, or fewer, for the option counted last. */
  readonly last: (by: 1 | -1) => void;
  readonly show: () => void;
  /** Begins the second round, or goes back to the first while the second is empty. */
  readonly again: () => void;
  readonly clear: () => void;
  readonly setPeriod: (name: string) => void;
  readonly onChange: (listener: () => void) => void;
}

/** Begins with what this browser has kept of the class. */
export function countClass(stage: Stage): ClassCount {
  const listeners = new Set<() => void>();
  let state = recallClass();
  let last: { item: string; option: string } | undefined;

  const asked = (): AskedItem | undefined => askedItem(stage.slide());
  const round = (item: string): 1 | 2 => (state.second.includes(item) ? 2 : 1);

  function set(next: Partial<ClassVotes>): void {
    state = { ...state, ...next };
    rememberClass(state);
    for (const listener of listeners) listener();
  }

  // Another deck of this browser has counted: whoever counts next goes on from there.
  heardElsewhere(() => {
    state = recallClass();
    for (const listener of listeners) listener();
  });

  function count(option: string, by: 1 | -1): void {
    const item = asked()?.id;
    if (item === undefined) return;
    last = { item, option };
    const event = { type: "hands", item, round: round(item), option, by } as const;
    set({ votes: countVote(state.votes, event) });
  }

  return {
    state: () => state,
    round,
    hand({ hand, by }) {
      const option = asked()?.options[hand - 1]?.id;
      if (option !== undefined) count(option, by);
    },
    last(by) {
      if (last !== undefined && last.item === asked()?.id) count(last.option, by);
    },
    show() {
      const item = asked()?.id;
      if (item !== undefined) set({ shown: toggled(state.shown, item) });
    },
    again() {
      const item = asked()?.id;
      if (item === undefined) return;
      const [first, second] = roundsOf(state.votes, item).map((hands) => Object.keys(hands).length);
      if (first === undefined || first === 0 || (second ?? 0) > 0) return;
      set({
        second: toggled(state.second, item),
        shown: state.shown.filter((one) => one !== item),
      });
    },
    clear: () => set({ votes: {}, second: [], shown: [] }),
    setPeriod(name) {
      state = { ...recallClass(name.trim()), periods: state.periods };
      set({});
    },
    onChange: (listener) => listeners.add(listener),
  };
}

function toggled(list: readonly string[], one: string): string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
