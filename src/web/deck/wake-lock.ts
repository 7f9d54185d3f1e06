/** Keeps the screen awake while somebody presents: from the first step on, as long as the page is seen. */
import type { Stage } from "./stage.ts";

/** A browser that cannot, or refuses, goes on as it always does. */
export function keepAwake(stage: Stage): void {
  let lock: WakeLockSentinel | undefined;
  let presenting = false;
  const ask = async () => {
    if (!presenting || document.visibilityState !== "visible" || lock?.released === false) return;
    // Refused on a low battery; then the screen does as it always does.
    lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
  };
  stage.onChange(() => {
    if (presenting) return;
    presenting = true;
    ask();
  });
  document.addEventListener("visibilitychange", ask);
}
