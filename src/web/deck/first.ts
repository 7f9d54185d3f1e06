/**
 * What stands in the page itself, so that the next slide can come as soon as the first has: the
 * state, the keys, the buttons and the theme. Built on its own and vouched for by its hash.
 */
import { recall } from "../shared/storage.ts";
import { restoreTheme } from "../shared/theme.ts";
import { followWidth } from "./deck-or-document.ts";
import { type Action, focusOf, keyAction } from "./key-action.ts";
import { createStage } from "./stage.ts";

const root = document.documentElement;
/** A page that shows a slide small inside the speaker view: no key, no button, no address of its own. */
const preview = new URLSearchParams(location.search).has("preview");

restoreTheme();
const stage = createStage(preview);
window.lessonStage = stage;
followWidth(stage);
// Until the slides are read, style sheets show the first, or the one that the address names.
if (stage.running() && !location.hash.includes("/")) root.classList.add("starting");
if (!preview) {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !stage.running()) return;
    const focus = focusOf(event.target instanceof Element ? event.target : null);
    const settings = { letters: recall("letters") !== "off", rtl: root.dir === "rtl" };
    const action = keyAction(event, focus, settings);
    if (action === undefined) return;
    event.preventDefault();
    stage.act(action);
  });
  document.addEventListener("click", (event) => {
    const at = event.target instanceof Element ? event.target : null;
    const button = at?.closest<HTMLElement>("[data-act]");
    if (button != null) {
      stage.act(button.dataset["act"] as Action);
      // A click leaves the focus nowhere, so that the next Space turns the slide.
      if (event.detail > 0) button.blur();
      return;
    }
    const part = at?.closest("summary")?.parentElement;
    if (!stage.running() || part?.dataset["step"] === undefined) return;
    event.preventDefault();
    if (event.detail > 0) part.querySelector("summary")?.blur();
    const own = Number(part.dataset["step"]);
    const open = part.hasAttribute("open");
    stage.step(open ? own - 1 : own);
  });
  // A search of the page opens what it finds: that is a step, too.
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !stage.running() || !target.open) return;
      const own = Number(target.dataset["step"]);
      if (stage.slide()?.contains(target) && stage.state().step < own) stage.step(own);
    },
    { capture: true },
  );
}
