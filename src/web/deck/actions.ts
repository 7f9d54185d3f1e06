/** Does what is asked beyond turning slides. Everything is fetched the first time that it is asked for. */
import { toggleTheme } from "../shared/theme.ts";
import type { Name } from "./key-action.ts";
import type { Asked, Stage } from "./stage.ts";

type AskedName = Extract<Asked, Name>;

export function actions(stage: Stage): (action: Asked) => void {
  const contents = async (search: boolean) =>
    (await import("./contents.ts")).openContents(stage, search);
  const does: Readonly<Partial<Record<AskedName, () => unknown>>> = {
    return: stage.back,
    contents: () => contents(false),
    search: () => contents(true),
    overview: async () => (await import("./overview.ts")).openOverview(stage),
    menu: async () => (await import("./menu.ts")).openMenu(stage),
    help: async () => (await import("./help.ts")).openHelp(),
    theme: toggleTheme,
    fullscreen: toggleFullscreen,
    speaker: async () => (await import("./speaker.ts")).openSpeaker(),
  };
  return (action) => {
    if (typeof action === "string") does[action]?.();
  };
}

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
