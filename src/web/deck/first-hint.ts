/** Whoever opens a lesson for the first time reads in one line how to teach from it. */
import { deck as words } from "virtual:words";
import { recall, remember } from "../shared/storage.ts";
import type { Stage } from "./stage.ts";

/** The line goes with the first step, and never comes again in this browser. */
export function hintOnce(stage: Stage): void {
  const foot = stage.slide()?.querySelector(":scope > footer");
  if (foot == null || recall("opened") !== null) return;
  const line = document.createElement("p");
  line.className = "first-hint";
  line.textContent = words.firstHint;
  foot.prepend(line);
  const start = stage.state();
  stage.onChange(() => {
    const { slide, step } = stage.state();
    if (line.parentElement === null || (slide === start.slide && step === start.step)) return;
    line.remove();
    remember("opened", "yes");
  });
}
