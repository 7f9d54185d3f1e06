/** Time to think: a countdown on the slide, when it is asked for. It goes on after a reload of the same slide. */
import { forget, recall, remember } from "../shared/storage.ts";

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

/**
 * @param slide id of the present one
 * @param tick called every second, and at the end
 */
export function thinkTime(slide: () => string, tick: () => void): ThinkTime {
  let ends: number | undefined;
  let clock: ReturnType<typeof setInterval> | undefined;
  const set = (next: number | undefined) => {
    clearInterval(clock);
    ends = next;
    if (ends === undefined) forget("think");
    else {
      remember("think", `${ends} ${slide()}`);
      clock = setInterval(tick, 250);
    }
  };
  const stop = () => {
    if (ends === undefined) return;
    set(undefined);
    tick();
  };
  const [kept, where] = recall("think")?.split(" ") ?? [];
  if (where === slide() && Number(kept) > Date.now()) set(Number(kept));
  return {
    ask() {
      if (ends !== undefined && ends <= Date.now()) {
        stop();
        return;
      }
      set(ends === undefined ? Date.now() + THINK : ends + MORE);
      tick();
    },
    stop,
    left: () => (ends === undefined ? undefined : Math.max(0, ends - Date.now())),
  };
}
