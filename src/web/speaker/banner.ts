/** What a teacher must know about the deck's window at once: it is black, gone, or was never there. */
import { speaker as words } from "virtual:words";
import { element } from "../shared/element.ts";
import type { At } from "../shared/speaker-channel.ts";

/** Milliseconds within which an open deck answers. */
const PATIENCE = 1500;

export interface Banner {
  readonly element: HTMLElement;
  readonly at: (message: At) => void;
  readonly gone: () => void;
  /** Says so if no deck answers. */
  readonly waiting: () => void;
}

/** A line that is hidden while all is well. */
export function banner(): Banner {
  const line = element("p", "banner");
  line.setAttribute("role", "status");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string, kind = "") => {
    clearTimeout(timer);
    line.className = `banner ${kind}`;
    line.textContent = text;
    line.hidden = text === "";
  };
  say("");
  return {
    element: line,
    at({ cover, running }) {
      if (!running) say(words.document, "warning");
      else say(cover === "none" ? "" : words[cover], cover === "card" ? "card" : "warning");
    },
    gone: () => say(words.gone, "warning"),
    waiting() {
      timer = setTimeout(() => {
        const link = element("a", "", words.toDeck);
        link.href = "../index.html";
        say(`${words.alone} `, "alone");
        line.append(link);
      }, PATIENCE);
    },
  };
}
