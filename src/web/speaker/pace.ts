/** The arithmetic of a lesson's time: what is planned, where one should be, how far behind one is. Pure. */

/** When a lesson began, and how long it stood still. Milliseconds since 1970, and milliseconds. */
export interface Stopwatch {
  readonly began: number | undefined;
  /** Since when it stands still. */
  readonly paused: number | undefined;
  /** How long it stood still before. */
  readonly stood: number;
}

/** Before the lesson; times are milliseconds. */
export const UNSTARTED: Stopwatch = { began: undefined, paused: undefined, stood: 0 };

/** Milliseconds that the lesson has gone on. @example elapsed({ began: 0, paused: 60_000, stood: 0 }, 90_000) // 60000 */
export function elapsed({ began, paused, stood }: Stopwatch, now: number): number {
  return began === undefined ? 0 : Math.max(0, (paused ?? now) - began - stood);
}

/**
 * Begins to count; a watch that runs is left as it is.
 * @example start(UNSTARTED, 5_000) // { began: 5000, paused: undefined, stood: 0 }
 */
export function start(watch: Stopwatch, now: number): Stopwatch {
  return watch.began === undefined ? { began: now, paused: undefined, stood: 0 } : watch;
}

/** Stops a running watch, or lets it run on. */
export function pause(watch: Stopwatch, now: number): Stopwatch {
  if (watch.began === undefined) return watch;
  if (watch.paused === undefined) return { ...watch, paused: now };
  return { ...watch, paused: undefined, stood: watch.stood + now - watch.paused };
}

/** A slide's planned time, in minutes from the lesson's beginning. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays the slides' minutes end to end; those passed over take none.
 *
 * @param have minutes that there are; the plan is stretched or shrunk to them
 * @example plan([1, 2, 1], new Set([1]), 4) // [{ from: 0, to: 2 }, { from: 2, to: 2 }, { from: 2, to: 4 }]
 */
export function plan(
  minutes: readonly number[],
  skipped: ReadonlySet<number>,
  have: number | undefined,
): Span[] {
  const kept = minutes.map((own, index) => (skipped.has(index) ? 0 : own));
  const whole = kept.reduce((sum, own) => sum + own, 0);
  const scale = have === undefined || whole === 0 ? 1 : have / whole;
  let at = 0;
  return kept.map((own) => {
    const from = at;
    at += own * scale;
    return { from, to: at };
  });
}

/**
 * Minutes behind the plan; below 0, ahead of it; 0 anywhere within the slide's own time.
 *
 * @example behind([{ from: 0, to: 2 }, { from: 2, to: 4 }], 1, 7) // 3
 */
export function behind(spans: readonly Span[], slide: number, gone: number): number {
  const span = spans[slide];
  if (span === undefined) return 0;
  if (gone > span.to) return gone - span.to;
  return gone < span.from ? gone - span.from : 0;
}

/** The slide on which one should be by now; the last once the plan is over. */
export function due(spans: readonly Span[], gone: number): number {
  const at = spans.findIndex(({ from, to }) => gone < to && to > from);
  return at < 0 ? spans.findLastIndex(({ from, to }) => to > from) : at;
}

/**
 * The longest of the routes that there is time for, where the present plan is longer than that; the
 * shortest where none fits. Undefined where the plan fits, or there is nothing shorter.
 *
 * @param planned minutes of each route, by its name
 * @param present minutes of the plan as it is
 * @example routeFor(35, 86, [["30", 28], ["45", 43]]) // "30"
 */
export function routeFor(
  have: number,
  present: number,
  planned: readonly (readonly [route: string, minutes: number])[],
): string | undefined {
  if (present <= have) return undefined;
  const shorter = planned
    .filter(([, minutes]) => minutes < present)
    .toSorted((a, b) => b[1] - a[1]);
  return (shorter.find(([, minutes]) => minutes <= have) ?? shorter.at(-1))?.[0];
}

/**
 * Minutes from a moment to a time of day, today or else tomorrow.
 *
 * @param bell "10:45"
 * @example untilBell("10:45", new Date(2026, 0, 1, 10, 0)) // 45
 */
export function untilBell(bell: string, from: Date): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(bell) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const minutes = Number(hour) * 60 + Number(minute) - from.getHours() * 60 - from.getMinutes();
  return minutes > 0 ? minutes : minutes + 24 * 60;
}
