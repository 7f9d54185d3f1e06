/** Does what is asked beyond turning slides. Nearly everything is fetched the first time that it is asked for. */
import { toggleTheme } from "../shared/theme.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { Name } from "./key-action.ts";
import { putAway } from "./put-away.ts";
import { openSpeaker } from "./speaker.ts";
import type { Asked, Stage } from "./stage.ts";

type AskedName = Extract<Asked, Name>;

/** @param checkpoint counts hands; comes later, and not in a lesson that asks nothing */
export function actions(
  stage: Stage,
  checkpoint: Promise<Checkpoint> | undefined,
): (action: Asked) => void {
  const ask = async (does: (checkpoint: Checkpoint) => void) => {
    const slide = stage.slide();
    const live = await checkpoint;
    // A hand belongs to the slide that it was raised at, or to none.
    if (live !== undefined && stage.slide() === slide) does(live);
  };
  const contents = async (search: boolean) =>
    (await import("./contents.ts")).openContents(stage, search);
  /** One after another: what is fetched late would open over what was asked for after it. */
  let before: Promise<unknown> = Promise.resolve();
  const does: Readonly<Record<AskedName, () => unknown>> = {
    return: stage.back,
    contents: () => contents(false),
    search: () => contents(true),
    overview: async () => (await import("./overview.ts")).openOverview(stage),
    menu: async () => (await import("./menu.ts")).openMenu(stage, await checkpoint),
    help: async () => (await import("./help.ts")).openHelp(),
    theme: toggleTheme,
    fullscreen: toggleFullscreen,
    speaker: openSpeaker,
    zoom: async () => (await import("./figure-zoom.ts")).toggleZoom(stage),
    pen: async () => (await import("./pen.ts")).togglePen(stage),
    wipe: async () => (await import("./pen.ts")).wipe(stage),
    phones: async () => (await import("./phones.ts")).openPhones(),
    show: () => ask(({ count }) => count.show()),
    again: () => ask(({ count }) => count.again()),
    more: () => ask(({ count }) => count.last(1)),
    less: () => ask(({ count }) => count.last(-1)),
    timer: () => ask(({ timer }) => timer()),
  };
  const act = (action: Asked): unknown => {
    // The overview has the slides, and every key with them; asked for twice while it came, it goes again.
    if (document.documentElement.classList.contains("overview-open"))
      return action === "overview" ? putAway() : undefined;
    return typeof action === "string" ? does[action]() : ask(({ count }) => count.hand(action));
  };
  return (action) => {
    const turn = before.then(() => act(action));
    // The browser asks a person before the speaker view opens; nothing waits for that.
    if (action !== "speaker") before = Promise.allSettled([turn]);
  };
}

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
