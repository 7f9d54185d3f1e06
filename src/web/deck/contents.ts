/** Contents and search. Fetched when first asked for. */
import { deck as words } from "virtual:words";
import "../theme/panel.css";
import "../theme/contents.css";
import { openDialog } from "../shared/dialog.ts";
import { listed, slideList } from "../shared/slide-list.ts";
import type { Stage } from "./stage.ts";

/**
 * Opens the dialog, the focus in the search field or on the present slide.
 * @param search whether the reader asked to search
 */
export function openContents(stage: Stage, search: boolean): void {
  const { skipped } = stage.outline();
  const slides = stage
    .slides()
    .map((slide, index) => listed(slide, skipped.has(index), ".notes, .answer"));
  openDialog("contents", words.does.contents, words.close, (dialog, close) => {
    const { field, count, list } = slideList(slides, stage.state().slide, words, (index) => {
      close();
      stage.move({ to: { slide: index, step: 0 } });
    });
    dialog.querySelector("header h2")?.after(field, count);
    dialog.append(list);
    const present = list.querySelector<HTMLElement>("[aria-current]");
    (search ? field : (present ?? field)).autofocus = true;
  });
}
