/** The deck's keys work here too; what is only for the teacher stays here. */
import { speaker as words } from "virtual:words";
import { type Action, focusOf, keyAction } from "../deck/key-action.ts";
import { recall } from "../shared/storage.ts";
import { signOf } from "../shared/typed.ts";

interface Does {
  readonly act: (action: Action) => void;
  readonly contents: () => void;
  readonly scroll: (by: number) => void;
  /** To the slide where the plan is. */
  readonly skip: () => void;
  readonly replies: () => void;
}

/** What would show something on the deck's screen that is for the teacher alone, or needs that window. */
const NOT_FORWARDED: ReadonlySet<Action> = new Set<Action>([
  "speaker",
  "fullscreen",
  "menu",
  "pen",
]);

const OWN = { heading: words.ownKeysHere, rows: words.ownKeys, without: NOT_FORWARDED };

/** Listens on the window; a key typed into a field is left to it. */
export function listenToSpeakerKeys(does: Does): void {
  const own: Readonly<Record<string, () => void>> = {
    "[": () => does.scroll(-1),
    "]": () => does.scroll(1),
    j: does.skip,
    i: does.replies,
  };
  addEventListener("keydown", async (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const notes = target?.matches(".notes") === true && focusOf(target) === "presses";
    const focus = notes ? "page" : focusOf(target);
    const letters = recall("letters") !== "off";
    // Brackets are typed with AltGr on many keyboards, which some systems tell as Ctrl and Alt.
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
    const plain = !modified || event.getModifierState("AltGraph");
    const sign = signOf(event);
    const mine = Object.hasOwn(own, sign) ? own[sign] : undefined;
    if (mine !== undefined && plain && letters && focus !== "takes-all") {
      event.preventDefault();
      mine();
      return;
    }
    const rtl = document.documentElement.dir === "rtl";
    const action = keyAction(event, focus, { letters, rtl });
    if (action === undefined || NOT_FORWARDED.has(action)) return;
    event.preventDefault();
    if (action === "contents" || action === "search") does.contents();
    else if (action === "help") (await import("../deck/help.ts")).openHelp(OWN);
    else does.act(action);
  });
}
