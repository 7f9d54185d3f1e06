/** Opens the speaker view, on a second screen where there is one. Fetched when first asked for. */
import { deck as words } from "virtual:words";
import "../theme/panel.css";
import { openDialog } from "../shared/dialog.ts";
import { lessonName } from "../shared/storage.ts";
import { placeBeside } from "./second-screen.ts";

const PAGE = "speaker/index.html";

export async function openSpeaker(): Promise<void> {
  if ("single" in document.documentElement.dataset) {
    openDialog("blocked", words.does.speaker, words.close, (dialog) =>
      dialog.append(words.noSpeaker),
    );
    return;
  }
  // A window that is open already is brought forward, not loaded again.
  const open = window.open("", lessonName("speaker"), await placeBeside());
  if (open === null) {
    blocked();
    return;
  }
  if (open.location.href === "about:blank") open.location.href = new URL(PAGE, location.href).href;
  open.focus();
}

function blocked(): void {
  openDialog("blocked", words.does.speaker, words.close, (dialog) => {
    const said = document.createElement("p");
    const link = document.createElement("a");
    link.href = PAGE;
    link.target = "_blank";
    link.textContent = words.does.speaker;
    said.append(`${words.popupBlocked} `, link);
    dialog.append(said);
  });
}
