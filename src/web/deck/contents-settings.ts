/** What a presenter can switch, and the keys that do it. */
import { deck as words } from "virtual:words";
import { button } from "./button.ts";
import type { Action } from "./key-action.ts";
import { lettersAct, setLetters } from "./keyboard.ts";

export function settings(dialog: HTMLDialogElement, act: (action: Action) => void): HTMLElement {
  const part = document.createElement("footer");
  const tools = document.createElement("p");
  tools.className = "tools";
  for (const action of ["speaker", "fullscreen", "theme", "blank"] as const) {
    tools.append(
      button(words[action], () => {
        if (action !== "theme") dialog.close();
        act(action);
      }),
    );
  }
  const study = document.querySelector(".page-links a");
  if (study !== null) tools.append(study.cloneNode(true));
  part.append(tools, letters(), keys());
  return part;
}

function letters(): HTMLElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = lettersAct();
  box.addEventListener("change", () => setLetters(box.checked));
  label.append(box, ` ${words.letters}`);
  return label;
}

function keys(): HTMLElement {
  const list = document.createElement("dl");
  for (const [key, does] of words.keyList) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    const text = document.createElement("dd");
    term.textContent = key;
    text.textContent = does;
    row.append(term, text);
    list.append(row);
  }
  return list;
}
