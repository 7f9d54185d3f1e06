/**
 * The time left of a test. It counts the time that the page is open, by a clock that no one can set:
 * a device whose date jumps, or that sleeps, ends no test.
 */
import { study as words } from "virtual:words";
import type { Started } from "../../../quiz/study/event.ts";
import { button, h } from "../h.ts";
import { say } from "../say.ts";
import { get, put } from "../store/place.ts";

/** Minutes that a learner takes when the time is up. */
const MORE = 5;

export interface TestClock {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

/** No more than an empty line for a test without a limit. `minutes` are of the whole test. */
export function showTime({ sitting, minutes }: Started): TestClock {
  const element = h("p", { class: "time" });
  if (minutes === undefined) return { element, stop: () => {} };
  const name = `draft ${sitting} time`;
  let [used, extra] = (get(name) ?? "0 0").split(" ").map((part) => Number(part) || 0) as [
    number,
    number,
  ];
  let before = performance.now();
  let told = false;
  const tick = () => {
    const now = performance.now();
    used += Math.min(now - before, 2_000) / 1_000;
    before = now;
    put(name, `${Math.floor(used)} ${extra}`);
    const left = Math.ceil((minutes + extra) * 60 - used);
    if (left > 0) {
      element.replaceChildren(words.test.left(inMinutes(left)));
      return;
    }
    if (told) return;
    told = true;
    const more = button(
      words.test.extend,
      () => {
        extra += MORE;
        told = false;
        tick();
      },
      { class: "quiet" },
    );
    element.replaceChildren(words.test.over, " ", more);
    say(words.test.over);
  };
  tick();
  const timer = setInterval(tick, 1_000);
  return { element, stop: () => clearInterval(timer) };
}

/** 65 seconds are "1:05". */
export function inMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
