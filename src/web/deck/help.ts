/** Every key and what it does, made from the table that the keys themselves are read from. */
import { deck as words } from "virtual:words";
import "../theme/panel.css";
import "../theme/help.css";
import { openDialog } from "../shared/dialog.ts";
import { element } from "../shared/element.ts";
import { recall, remember } from "../shared/storage.ts";
import { KEYS } from "./key-action.ts";

const SWAPPED: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Opens the dialog, with a box to switch single letters off. */
export function openHelp(): void {
  openDialog("help", words.does.help, words.close, (dialog) => {
    dialog.append(keyTable(), letters());
  });
}

/** Right to left the arrows change sides, as the keys do. */
function keyTable(): HTMLElement {
  const rtl = document.documentElement.dir === "rtl";
  const list = element("div", "keys");
  const row = (keys: readonly string[], does: string) => {
    const line = element("dl", "");
    const term = document.createElement("dt");
    for (const key of keys) {
      const box = document.createElement("kbd");
      box.textContent = key;
      term.append(box, " ");
    }
    const text = document.createElement("dd");
    text.textContent = does;
    line.append(term, text);
    list.append(line);
  };
  const name = (key: string) => {
    const real = rtl ? (SWAPPED[key] ?? key) : key;
    return words.keyNames[real] ?? real.toUpperCase();
  };
  for (const { action, keys } of KEYS) {
    if (action === "more") {
      list.append(element("h3", "", words.atCheckpoint));
      for (const [signs, does] of words.handKeys) row(signs, does);
    }
    row(keys.map(name), words.does[action]);
  }
  return list;
}

/** Single letters can be turned off (WCAG 2.1.4). */
function letters(): HTMLElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = recall("letters") !== "off";
  box.addEventListener("change", () => remember("letters", box.checked ? "on" : "off"));
  label.append(box, ` ${words.letters}`);
  return label;
}
