/** A slide shown small. The frame is the deck itself without keys, and its state is moved from here. */
import type { Position } from "../../deck/walk.ts";
import type { Stage } from "../deck/stage.ts";
import { element } from "../shared/element.ts";

export interface Preview {
  readonly element: HTMLElement;
  readonly show: (at: Position) => void;
}

/** Not by the frame's address: a browser scrolls what is around a frame to where its address points. */
export function preview(): Preview {
  const frame = element("iframe", "");
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  let wanted: Position | undefined;
  const draw = () => {
    const stage: Stage | undefined = frame.contentWindow?.lessonStage;
    if (wanted !== undefined) stage?.move({ to: wanted });
  };
  frame.addEventListener("load", draw);
  frame.src = "../index.html?preview";
  return {
    element: element("div", "preview", frame),
    show(at) {
      wanted = at;
      draw();
    },
  };
}
