/** A figure over the whole screen; a click brings a part of it nearer. Fetched when first asked for. */
import "../theme/zoom.css";
import type { Stage } from "./stage.ts";

const NEARER = 2.2;
let close: (() => void) | undefined;

/** Closes an open figure; else opens the slide's own, where it has one. */
export function toggleZoom(stage: Stage): void {
  if (close !== undefined) {
    close();
    return;
  }
  const slide = stage.slide();
  const figure = slide?.querySelector<HTMLElement>(".drawing");
  const picture = figure?.querySelector<SVGElement | HTMLElement>("svg, img");
  if (figure == null || picture == null) return;
  figure.classList.add("zoomed");

  const point = (event: MouseEvent) => {
    const near = picture.style.transform !== "";
    const box = picture.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    picture.style.transformOrigin = `${x}px ${y}px`;
    picture.style.transform = near ? "" : `scale(${NEARER})`;
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close?.();
  };
  close = () => {
    close = undefined;
    figure.classList.remove("zoomed");
    picture.style.transform = "";
    figure.removeEventListener("click", point);
    removeEventListener("keydown", hear, true);
  };
  figure.addEventListener("click", point);
  addEventListener("keydown", hear, true);
  stage.onChange(() => {
    if (stage.slide() !== slide || !stage.running()) close?.();
  });
}
