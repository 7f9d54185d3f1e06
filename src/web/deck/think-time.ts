/** Time to think: a countdown on the slide, when it is asked for. */

/** Milliseconds: how long it is at first, and how much each asking more adds. */
const THINK = 60_000;
const MORE = 30_000;

export interface ThinkTime {
  /** Starts it, gives more while it runs, and takes it away once it is over. */
  readonly ask: () => void;
  readonly stop: () => void;
  /** Milliseconds left; undefined while it does not run. */
  readonly left: () => number | undefined;
}

/** @param tick called every second, and at the end */
export function thinkTime(tick: () => void): ThinkTime {
  let ends: number | undefined;
  let clock: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(clock);
    ends = undefined;
    tick();
  };
  return {
    ask() {
      if (ends !== undefined && ends <= Date.now()) {
        stop();
        return;
      }
      if (ends === undefined) clock = setInterval(tick, 250);
      ends = ends === undefined ? Date.now() + THINK : ends + MORE;
      tick();
    },
    stop,
    left: () => (ends === undefined ? undefined : Math.max(0, ends - Date.now())),
  };
}
