/** Tells a screen reader which slide has come: its place and its heading, not its whole text. */
import { slides } from "./address.ts";

export function announcer(): (slide: HTMLElement, index: number) => void {
  const region = document.createElement("p");
  region.className = "hidden-text";
  region.setAttribute("role", "status");
  document.body.append(region);
  return (slide, index) => {
    const heading = slide.querySelector("h2")?.textContent ?? "";
    region.textContent = `${index + 1} / ${slides().length}: ${heading}`;
  };
}
