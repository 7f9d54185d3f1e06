/** Time to think: a countdown on the slide, when it is asked for. */

/** Milliseconds. */
const THINK = 60_000;

export interface ThinkTime {
  /** Starts it, or stops it while it runs. */
  readonly toggle: () => void;
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
    toggle() {
      if (ends !== undefined) {
        stop();
        return;
      }
      ends = Date.now() + THINK;
      clock = setInterval(tick, 250);
      tick();
    },
    stop,
    left: () => (ends === undefined ? undefined : Math.max(0, ends - Date.now())),
  };
}
