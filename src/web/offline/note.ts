/** A quiet note at the page's edge: a newer version is there. */
import { offline as words } from "virtual:words";
import "../theme/offline.css";

/** @param takeOver loads the newer version; called when the reader agrees */
export function offerNewer(takeOver: () => void): void {
  const note = document.createElement("aside");
  note.className = "newer";
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  note.append(
    line,
    button(words.load, takeOver),
    button(words.later, () => note.remove()),
  );
  document.body.append(note);
  line.textContent = words.newer;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
