/** Tells a screen reader which slide has come: its place and its heading, not its whole text. */
import type { Stage } from "./stage.ts";

/** Adds a live region to the page, and speaks from the first change of slide on. */
export function announce(stage: Stage): void {
  const region = document.createElement("p");
  region.className = "hidden-text";
  region.setAttribute("role", "status");
  document.body.append(region);
  let told = stage.slide();
  stage.onChange(() => {
    const slide = stage.slide();
    if (slide === told || !stage.running()) return;
    told = slide;
    const heading = slide?.querySelector("h2")?.textContent ?? "";
    region.textContent = `${stage.state().slide + 1} / ${stage.slides().length}: ${heading}`;
  });
}
