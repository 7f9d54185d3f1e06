/** The menu: what a presenter can do, for whoever does not know the keys. */
import { deck as words } from "virtual:words";
import "../theme/panel.css";
import { button } from "../shared/button.ts";
import { openDialog } from "../shared/dialog.ts";
import { periodForm } from "../shared/period-form.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { KEYS, type Name } from "./key-action.ts";
import type { Stage } from "./stage.ts";

const ENTRIES: readonly Name[] = [
  "contents",
  "overview",
  "speaker",
  "fullscreen",
  "theme",
  "black",
  "zoom",
  "pen",
  "phones",
  "help",
];

/**
 * Opens the dialog.
 * @param checkpoint once it is loaded: the class and its votes are part of the menu then
 */
export function openMenu(stage: Stage, checkpoint: Checkpoint | undefined): void {
  openDialog("menu", words.does.menu, words.close, (dialog, close) => {
    const list = document.createElement("ul");
    for (const action of ENTRIES) {
      const line = document.createElement("li");
      const press = button(words.does[action], () => {
        if (action !== "theme") close();
        stage.act(action);
      });
      const key = document.createElement("kbd");
      key.textContent = KEYS.find((row) => row.action === action)?.keys[0]?.toUpperCase() ?? "";
      press.append(key);
      line.append(press);
      list.append(line);
    }
    const print = document.createElement("li");
    print.append(
      button(words.print, () => {
        close();
        window.print();
      }),
    );
    list.append(print);
    for (const link of document.querySelectorAll(".page-links a")) {
      const line = document.createElement("li");
      line.append(link.cloneNode(true));
      list.append(line);
    }
    dialog.append(list);
    if (checkpoint === undefined) return;
    const { count } = checkpoint;
    const form = periodForm(count.setPeriod, () => {
      count.clear();
      close();
    });
    form.update(count.state());
    dialog.append(form.element);
  });
}
