/** Contents, jump and search beside the deck: the class sees nothing of them until a slide is chosen. */
import { deck as words } from "virtual:words";
import type { Outline } from "../../deck/walk.ts";
import { openDialog } from "../shared/dialog.ts";
import { listed, slideList } from "../shared/slide-list.ts";

/**
 * Opens the dialog.
 * @param present place of the slide the class sees, from 0
 * @param go takes the deck to the slide at a place
 */
export function openContents(
  slides: readonly HTMLElement[],
  { skipped }: Outline,
  present: number,
  go: (index: number) => void,
): void {
  const all = slides.map((slide, index) => listed(slide, skipped.has(index), ".nothing"));
  openDialog("contents", words.does.contents, words.close, (dialog, close) => {
    const { field, count, list } = slideList(all, present, words, (index) => {
      close();
      go(index);
    });
    dialog.querySelector("header h2")?.after(field, count);
    dialog.append(list);
    field.autofocus = true;
  });
}
