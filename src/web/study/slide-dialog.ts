/** Opens a slide over the question, and closes back to it. */
import { study as words } from "virtual:words";
import { attribute, DATA } from "../../pages/form.ts";
import { button, h } from "./h.ts";

let deck: Promise<Document> | undefined;

/** Links to slides stay links: a new tab, or a page that cannot load the deck, goes there. */
export function listenToSlideLinks(): void {
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>(`a[${attribute(DATA.slide)}]`)
        : null;
    if (link === null || link.closest("dialog") !== null) return;
    event.preventDefault();
    void openSlide(link);
  });
}

async function openSlide(link: HTMLAnchorElement): Promise<void> {
  const body = h("div", { class: "slide-body" }, h("p", {}, words.slide.loading));
  const close = button(words.slide.close, () => dialog.close(), { class: "primary" });
  const inDeck = h("a", { href: link.href }, words.slide.inDeck);
  const dialog = h(
    "dialog",
    { class: "slide-dialog", "aria-label": link.textContent ?? "" },
    body,
    h("p", { class: "dialog-actions" }, close, inDeck),
  );
  document.body.append(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.showModal();
  const slide = await readSlide(link);
  body.replaceChildren(slide ?? h("p", {}, words.slide.failed));
}

async function readSlide(link: HTMLAnchorElement): Promise<Element | undefined> {
  try {
    deck ??= load(link.href);
    const slide = (await deck).getElementById(link.dataset[DATA.slide] ?? "");
    if (slide === null) return undefined;
    const copy = document.importNode(slide, true);
    for (const extra of copy.querySelectorAll(".notes, .number, script")) extra.remove();
    for (const step of copy.querySelectorAll(".fragment")) step.classList.remove("fragment");
    copy.className = `slide ${slide.className}`;
    return copy;
  } catch {
    deck = undefined; // next time it may be there
    return undefined;
  }
}

async function load(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
