/** Settings, and what is kept: saved to a file, loaded from one, forgotten. */
import { study as words } from "virtual:words";
import { button, h } from "../h.ts";
import { say } from "../say.ts";
import { go } from "../screen.ts";
import { forgetAll } from "../store/log.ts";
import { saveProgress } from "../store/save-progress.ts";
import { asksCertainty, setAsksCertainty } from "../store/settings.ts";
import type { Study } from "../study.ts";

/** What the panel that comes next has to tell: loading a file draws the whole screen anew. */
let first = "";

/** A folded part of the page. */
export function dataPanel(study: Study): HTMLElement {
  const told = h("p", { class: "told", id: "study_told" }, first);
  const open = first !== "";
  first = "";
  const tell = (text: string) => {
    told.textContent = text;
    say(text);
  };
  return h(
    "details",
    { class: "data", open },
    h("summary", {}, words.data.title),
    certaintySwitch(),
    h("p", {}, words.data.where),
    h(
      "div",
      { class: "data-actions" },
      button(words.data.save, () => saveProgress(study), { class: "quiet" }),
      loader(study, tell),
      forgetter(tell),
    ),
    told,
  );
}

function certaintySwitch(): HTMLElement {
  const input = h("input", { type: "checkbox", checked: asksCertainty() });
  input.addEventListener("change", () => setAsksCertainty(input.checked));
  return h(
    "p",
    {},
    h("label", { class: "switch" }, input, h("span", {}, words.data.certainty)),
    h("small", {}, words.data.certaintyNote),
  );
}

function loader(study: Study, tell: (text: string) => void): HTMLElement {
  const input = h("input", { type: "file", accept: ".json,application/json" });
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const { loadProgress } = await import("../store/load-progress.ts");
    const read = await loadProgress(file);
    input.value = "";
    if ("refused" in read) {
      tell(read.refused);
      return;
    }
    first = words.data.loaded(study.log.merge(read.events));
    say(first);
    go("");
    document.querySelector("#study_told")?.scrollIntoView({ block: "center" });
  });
  return h("label", { class: "quiet file" }, words.data.load, input);
}

/** Asked twice, in the page: a dialog of the browser's own can be switched off. */
function forgetter(tell: (text: string) => void): HTMLElement {
  const box = h("div", { class: "forget" });
  const ask = button(words.data.forget, () => box.replaceChildren(...sure), { class: "quiet" });
  const yes = button(
    words.data.forgetYes,
    () => {
      forgetAll();
      tell(words.data.forgotten);
      location.replace("#");
      location.reload();
    },
    { class: "danger" },
  );
  const no = button(words.data.forgetNo, () => box.replaceChildren(ask), { class: "quiet" });
  const sure = [h("p", {}, words.data.forgetSure), yes, " ", no];
  box.append(ask);
  return box;
}
