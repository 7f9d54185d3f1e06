/** Says why the speaker view has not opened. Fetched when it has not. */
import { deck as words } from "virtual:words";
import "../theme/panel.css";
import { openDialog } from "../shared/dialog.ts";

/** A single file has none. */
export function tellAbsent(): void {
  openDialog("blocked", words.does.speaker, words.close, (dialog) =>
    dialog.append(words.noSpeaker),
  );
}

/** @param page where it is, for a link: what a person opens by hand is not blocked */
export function tellBlocked(page: string): void {
  openDialog("blocked", words.does.speaker, words.close, (dialog) => {
    const said = document.createElement("p");
    const link = document.createElement("a");
    link.href = page;
    link.target = "_blank";
    link.textContent = words.does.speaker;
    said.append(`${words.popupBlocked} `, link);
    dialog.append(said);
  });
}
