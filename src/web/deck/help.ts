/** Every key and what it does, made from the tables that the keys themselves are read from. */
import { deck as words } from "virtual:words";
import "../theme/panel.css";
import "../theme/help.css";
import { openDialog } from "../shared/dialog.ts";
import { element } from "../shared/element.ts";
import { recall, remember } from "../shared/storage.ts";
import { type Action, KEYS } from "./key-action.ts";

const SWAPPED: Readonly<Record<string, string>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
};

/** Keys that a page has for itself, under a heading of their own. */
export interface OwnKeys {
  readonly heading: string;
  readonly rows: readonly (readonly [keys: readonly string[], does: string])[];
  /** What the deck's keys do that do nothing on this page. */
  readonly without: ReadonlySet<Action>;
}

/** Opens the dialog, with a box to switch single letters off. */
export function openHelp(own?: OwnKeys): void {
  openDialog("help", words.does.help, words.close, (dialog) => {
    dialog.append(keyTable(own), letters());
  });
}

/** Right to left the arrows change sides, as the keys do. */
function keyTable(own: OwnKeys | undefined): HTMLElement {
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
    if (own?.without.has(action) === true) continue;
    if (action === "more") {
      list.append(element("h3", "", words.atCheckpoint));
      for (const [signs, does] of words.handKeys) row(signs, does);
    }
    row(keys.map(name), words.does[action]);
  }
  if (own !== undefined) list.append(element("h3", "", own.heading));
  for (const [keys, does] of own?.rows ?? []) row(keys, does);
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
