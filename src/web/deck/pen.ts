/** A pen for mouse, finger and stylus: drawings stay with their slide and never print. Fetched when asked for. */

import { deck as words } from "virtual:words";
import { getStroke } from "perfect-freehand";
import "../theme/pen.css";
import { button } from "../shared/button.ts";
import { element } from "../shared/element.ts";
import type { Stage } from "./stage.ts";
import { strokePath } from "./stroke-path.ts";

/** A drawing is measured in thousandths of its slide's width, so that it keeps its place in any window. */
const WIDE = 1000;
/** Where a pen presses and does not draw. */
const PRESSED = ".controls, .pen-note, dialog";
const SVG = "http://www.w3.org/2000/svg";

/** As many as `pen.css` gives a colour of each theme; which one is in hand is kept while the page is open. */
const COLOURS = [1, 2, 3] as const;
let colour: number = COLOURS[0];
let put: (() => void) | undefined;

/** Takes the pen, or puts it away; what is drawn stays. */
export function togglePen(stage: Stage): void {
  if (put === undefined) put = takePen(stage);
  else put();
}

/** Takes away what is drawn on the present slide. */
export function wipe(stage: Stage): void {
  stage.slide()?.querySelector(":scope > .strokes")?.remove();
}

function takePen(stage: Stage): () => void {
  const root = document.documentElement;
  root.classList.add("pen");
  const note = penNote();
  document.body.append(note);
  let points: [number, number, number][] = [];
  let path: SVGPathElement | undefined;
  let pointer: number | undefined;

  const at = (event: PointerEvent, slide: HTMLElement): [number, number, number] => {
    const box = slide.getBoundingClientRect();
    const scale = WIDE / box.width;
    const pressure = event.pointerType === "pen" ? event.pressure : 0.5;
    return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale, pressure];
  };
  const down = (event: PointerEvent) => {
    const slide = stage.slide();
    const target = event.target instanceof Element ? event.target : null;
    if (slide === undefined || !event.isPrimary || event.button !== 0) return;
    if (target?.closest(PRESSED) != null) return;
    event.preventDefault();
    pointer = event.pointerId;
    points = [at(event, slide)];
    path = document.createElementNS(SVG, "path");
    path.dataset["colour"] = String(colour);
    strokesOf(slide).append(path);
    draw();
  };
  const move = (event: PointerEvent) => {
    const slide = stage.slide();
    if (event.pointerId !== pointer || slide === undefined) return;
    for (const one of event.getCoalescedEvents?.() ?? [event]) points.push(at(one, slide));
    draw();
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId === pointer) pointer = undefined;
  };
  const draw = () => {
    path?.setAttribute("d", strokePath(getStroke(points, { size: 5, thinning: 0.4 })));
  };
  // A click that ends a stroke presses nothing and counts no hand.
  const click = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(PRESSED) == null) event.stopPropagation();
  };
  addEventListener("pointerdown", down);
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", up);
  addEventListener("click", click, true);
  return () => {
    put = undefined;
    root.classList.remove("pen");
    note.remove();
    removeEventListener("pointerdown", down);
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", up);
    removeEventListener("click", click, true);
  };
}

/** Says that the pen is out, and holds its colours. */
function penNote(): HTMLElement {
  const said = element("span", "", words.penOn);
  said.setAttribute("role", "status");
  const choices = COLOURS.map((one) => {
    const choice = button("", () => choose(one));
    choice.dataset["colour"] = String(one);
    choice.title = words.penColour(one);
    choice.setAttribute("aria-label", choice.title);
    // A click leaves the focus nowhere, so that the next Space turns the slide.
    choice.addEventListener("click", ({ detail }) => detail > 0 && choice.blur());
    return choice;
  });
  const choose = (one: number) => {
    colour = one;
    for (const [index, choice] of choices.entries()) {
      choice.setAttribute("aria-pressed", String(COLOURS[index] === one));
    }
  };
  choose(colour);
  return element("div", "pen-note", said, ...choices);
}

function strokesOf(slide: HTMLElement): SVGSVGElement {
  const old = slide.querySelector<SVGSVGElement>(":scope > .strokes");
  if (old !== null) return old;
  const strokes = document.createElementNS(SVG, "svg");
  const { width, height } = slide.getBoundingClientRect();
  strokes.setAttribute("class", "strokes");
  strokes.setAttribute("aria-hidden", "true");
  strokes.setAttribute("preserveAspectRatio", "xMinYMin");
  strokes.setAttribute("viewBox", `0 0 ${WIDE} ${(WIDE * height) / width}`);
  slide.append(strokes);
  return strokes;
}
