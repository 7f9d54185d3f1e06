/** A slide shown small. The frame is the deck itself without keys: its address chooses slide and step. */
import { writeAddress } from "../../deck/slide-address.ts";
import { element } from "../shared/element.ts";

export interface Preview {
  readonly element: HTMLElement;
  readonly show: (id: string, step: number) => void;
}

export function preview(): Preview {
  const frame = element("iframe", "");
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  let loaded = false;
  return {
    element: element("div", "preview", frame),
    show(id, step) {
      const url = new URL(`../index.html?preview${writeAddress(id, step)}`, location.href).href;
      if (loaded) frame.contentWindow?.location.replace(url);
      else frame.src = url;
      loaded = true;
    },
  };
}
