/** The buttons at the corner tell where there is nothing before or after. */
import type { Stage } from "./stage.ts";

/** Keeps the buttons up with the deck from now on. */
export function updateControls(stage: Stage): void {
  const update = () => {
    for (const move of ["previous", "next"] as const) {
      // Kept focusable at the ends, so that the focus is never dropped.
      document
        .querySelector(`.controls [data-act=${move}]`)
        ?.setAttribute("aria-disabled", String(stage.stays(move)));
    }
  };
  stage.onChange(update);
  update();
}
