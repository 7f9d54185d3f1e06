/** All slides as pictures. Fetched when first asked for, and reveal.js with it. */
import "../theme/overview.css";
import { type Overview, startOverview } from "./reveal.ts";
import type { Stage } from "./stage.ts";

let open = false;
const CLOSES: ReadonlySet<string> = new Set(["Escape", "o"]);

/** Does nothing where a dialog or a figure is open by the time reveal.js has come. */
export async function openOverview(stage: Stage): Promise<void> {
  const wrapper = document.querySelector<HTMLElement>(".reveal");
  // Asked for a while ago, perhaps: what has come since is what is wanted now.
  const taken = document.querySelector("dialog[open], .zoomed") !== null;
  if (open || taken || wrapper === null || !stage.running()) return;
  open = true;
  const root = document.documentElement;
  root.classList.add("overview-open");
  // reveal hides what is far away; what was hidden before stays out of the overview.
  for (const slide of stage.slides()) slide.classList.toggle("left-out", slide.hidden !== false);
  // A key that comes before reveal.js is ready is not lost: it closes what it has just asked for.
  let unwanted = false;
  const wait = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    if (CLOSES.has(event.key)) unwanted = true;
  };
  addEventListener("keydown", wait, true);
  const overview = await startOverview(wrapper, stage.state().slide);
  removeEventListener("keydown", wait, true);
  const sections = stage.slides();
  const show = (index: number) => {
    overview.choose(Math.min(Math.max(0, index), sections.length - 1));
    sections[overview.chosen()]?.scrollIntoView({ block: "nearest" });
  };
  show(stage.state().slide);

  const close = (index?: number) => {
    open = false;
    removeEventListener("keydown", hear, true);
    wrapper.removeEventListener("click", pick, true);
    overview.close();
    root.classList.remove("overview-open");
    stage.redraw();
    if (index !== undefined) stage.move({ to: { slide: index, step: 0 } });
  };
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.stopImmediatePropagation();
    const step = stepOf(event.key, sections, overview);
    if (step === undefined) return;
    event.preventDefault();
    if (step === "close") close();
    else if (step === "pick") close(overview.chosen());
    else show(step);
  };
  const pick = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const at = event.target instanceof Element ? event.target.closest("section") : null;
    const index = at === null ? -1 : sections.indexOf(at);
    if (index >= 0) close(index);
  };
  addEventListener("keydown", hear, true);
  wrapper.addEventListener("click", pick, true);
  if (unwanted) close();
  // Narrowed, the slides are a document again.
  stage.onChange(() => {
    if (open && !stage.running()) close();
  });
}

function stepOf(key: string, sections: readonly HTMLElement[], { chosen }: Overview) {
  const rtl = document.documentElement.dir === "rtl" ? -1 : 1;
  const top = sections[0]?.offsetTop;
  const columns = Math.max(1, sections.filter((slide) => slide.offsetTop === top).length);
  switch (key) {
    case "ArrowRight":
      return chosen() + rtl;
    case "ArrowLeft":
      return chosen() - rtl;
    case "PageDown":
      return chosen() + 1;
    case "PageUp":
      return chosen() - 1;
    case "ArrowDown":
      return chosen() + columns;
    case "ArrowUp":
      return chosen() - columns;
    case "Home":
      return 0;
    case "End":
      return sections.length - 1;
    case "Enter":
    case " ":
      return "pick" as const;
    default:
      return CLOSES.has(key) ? ("close" as const) : undefined;
  }
}
