/** A dialog that closes by its button, by Escape, and by a click beside it. */
import { button } from "./button.ts";

/**
 * Opens it empty of what was in it before. The browser returns the focus when it closes.
 *
 * @param fill puts the content in; `close` ends the dialog
 */
export function openDialog(
  name: string,
  label: string,
  closeWord: string,
  fill: (dialog: HTMLDialogElement, close: () => void) => void,
): HTMLDialogElement {
  document.querySelector(`dialog.${name}`)?.remove();
  const dialog = document.createElement("dialog");
  dialog.className = `panel ${name}`;
  dialog.setAttribute("aria-label", label);
  const close = () => dialog.close();
  const bar = document.createElement("header");
  const title = document.createElement("h2");
  title.textContent = label;
  const away = button(closeWord, close);
  away.className = "close";
  bar.append(title, away);
  dialog.append(bar);
  fill(dialog, close);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  // Some browsers keep Escape to themselves in a search field, even in an empty one.
  dialog.addEventListener("keydown", (event) => {
    const field = event.target instanceof HTMLInputElement ? event.target : undefined;
    if (event.key !== "Escape" || field?.type !== "search" || field.value !== "") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
