/** Clock, time gone, pace against the plan, route, minutes and bell. It outlives closing and reloading. */
import { speaker as words } from "virtual:words";
import { button } from "../shared/button.ts";
import { clock } from "../shared/clock.ts";
import { element } from "../shared/element.ts";
import { forget, recall, remember } from "../shared/storage.ts";
import {
  behind,
  due,
  elapsed,
  pause,
  plan,
  routeFor,
  type Span,
  type Stopwatch,
  start,
  UNSTARTED,
  untilBell,
} from "./pace.ts";

/** Milliseconds after which a clock belongs to another day's lesson. */
const STALE = 6 * 3_600_000;
/** Minutes: a bell further away is another day's. */
const FAR = 600;
/** Minutes behind from which it is offered to skip. */
const LATE = 3;

export interface TimeBar {
  readonly reading: HTMLElement;
  readonly settings: HTMLElement;
  /** The deck has moved. */
  readonly show: (slide: number, moved: boolean) => void;
  /** Place of the slide where the plan is; undefined while that is where one is, or before. */
  readonly ahead: () => number | undefined;
}

interface Lesson {
  readonly minutes: readonly number[];
  /** Places of the slides that a route passes over; null for the whole deck. */
  readonly skipped: (route: string | null) => ReadonlySet<number>;
  readonly routes: readonly number[];
  readonly chooseRoute: (route: string | null) => void;
  readonly skipTo: (slide: number) => void;
}

/** Goes on from the watch that this browser has kept. */
export function timeBar(lesson: Lesson): TimeBar {
  let watch = recallWatch();
  let slide = 0;
  const gone = element("span", "gone");
  const pace = element("strong", "pace");
  const now = element("span", "now");
  const skip = button("", () => {
    const to = ahead();
    if (to !== undefined) lesson.skipTo(to);
  });
  skip.className = "skip";
  skip.title = words.skipKey;
  const shorter = button("", () => {
    const route = shorterRoute();
    if (route !== undefined) choose(route);
  });
  shorter.className = "shorter";
  const have = numberField("have", words.have);
  const bell = numberField("bell", words.bell);
  have.field.type = "number";
  have.field.min = "1";
  have.field.max = String(FAR);
  bell.field.type = "time";
  const stop = button(words.pause, () => {
    set(pause(watch, Date.now()));
  });
  const restart = button(words.restart, () => set(start(UNSTARTED, Date.now())));

  function set(next: Stopwatch): void {
    watch = next;
    if (next.began === undefined) forget("clock");
    else remember("clock", JSON.stringify(next));
    tick();
  }
  function minutesThereAre(): number | undefined {
    const left = untilBell(bell.field.value, new Date(watch.began ?? Date.now()));
    if (left !== undefined && left <= FAR) return left;
    return Number(have.field.value) > 0 ? Number(have.field.value) : undefined;
  }
  const skipped = () => lesson.skipped(recall("route"));
  const spans = (): Span[] => plan(lesson.minutes, skipped(), minutesThereAre());
  const planned = (without: ReadonlySet<number>) =>
    plan(lesson.minutes, without, undefined).at(-1)?.to ?? 0;
  function shorterRoute(): string | undefined {
    const there = minutesThereAre();
    if (there === undefined) return undefined;
    const routes = lesson.routes.map(String);
    return routeFor(
      there,
      planned(skipped()),
      routes.map((route) => [route, planned(lesson.skipped(route))]),
    );
  }
  const minutesGone = () => elapsed(watch, Date.now()) / 60_000;
  function ahead(): number | undefined {
    const to = due(spans(), minutesGone());
    return watch.began !== undefined && to > slide ? to : undefined;
  }

  function tick(): void {
    const all = spans();
    const late = behind(all, slide, minutesGone());
    const from = all[slide]?.from ?? 0;
    const whole = Math.round(all.at(-1)?.to ?? 0);
    gone.textContent = `${words.elapsed} ${clock(elapsed(watch, Date.now()))} · ${words.planned} ${clock(from * 60_000)} / ${words.minutes(whole)}`;
    const minutes = Math.round(Math.abs(late));
    pace.className = `pace ${minutes === 0 ? "" : late > 0 ? "late" : "early"}`;
    const says =
      minutes === 0 ? words.onTime : late > 0 ? words.behind(minutes) : words.ahead(minutes);
    pace.textContent =
      watch.began === undefined
        ? words.notBegun
        : watch.paused === undefined
          ? says
          : `${words.paused} · ${says}`;
    now.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: "numeric",
      minute: "2-digit",
    }).format(Date.now());
    stop.textContent = watch.paused === undefined ? words.pause : words.goOn;
    stop.disabled = watch.began === undefined;
    const to = ahead();
    skip.hidden = late < LATE || to === undefined;
    skip.textContent = to === undefined ? "" : words.skipTo(to + 1);
    const offered = shorterRoute();
    shorter.hidden = offered === undefined;
    shorter.textContent = offered === undefined ? "" : words.takeRoute(words.routeOf(+offered));
  }

  const choice = routeChoice(lesson.routes, (route) => choose(route));
  function choose(route: string): void {
    choice.value = route;
    lesson.chooseRoute(route === "" ? null : route);
    tick();
  }
  const settings = element("div", "time-settings");
  if (lesson.routes.length > 0) settings.append(element("label", "", `${words.route} `, choice));
  settings.append(have.label, bell.label, shorter, stop, restart);
  for (const { field } of [have, bell]) field.addEventListener("input", tick);
  setInterval(tick, 1000);
  tick();
  return {
    reading: element("div", "reading", gone, pace, skip, now),
    settings,
    show(at, moved) {
      slide = at;
      if (moved && watch.began === undefined) set(start(watch, Date.now()));
      tick();
    },
    ahead,
  };
}

function routeChoice(routes: readonly number[], choose: (route: string) => void) {
  const choice = element("select", "");
  choice.append(new Option(words.wholeRoute, ""));
  for (const route of routes) choice.append(new Option(words.routeOf(route), String(route)));
  choice.value = recall("route") ?? "";
  choice.addEventListener("change", () => choose(choice.value));
  return choice;
}

/** A field whose value outlives the window. */
function numberField(name: string, label: string) {
  const field = element("input", name);
  field.value = recall(name) ?? "";
  field.addEventListener("input", () => remember(name, field.value));
  return { field, label: element("label", "", `${label} `, field) };
}

function recallWatch(): Stopwatch {
  try {
    const kept: unknown = JSON.parse(recall("clock") ?? "null");
    if (typeof kept !== "object" || kept === null) return UNSTARTED;
    const [began, paused, stood] = ["began", "paused", "stood"].map((name) => {
      const value: unknown = Reflect.get(kept, name);
      return typeof value === "number" ? value : undefined;
    });
    if (began === undefined || Date.now() - began > STALE) return UNSTARTED;
    return { began, paused, stood: stood ?? 0 };
  } catch {
    return UNSTARTED;
  }
}
