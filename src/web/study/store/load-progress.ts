/** Progress from a file: read whole and found sound before anything is taken in. */

import { study as words } from "virtual:words";
import type { StudyEvent } from "../../../quiz/study/event.ts";
import { MOST_BYTES } from "../../../quiz/study/progress-schema.ts";
import { readProgress } from "../../../quiz/study/read-progress.ts";
import { bank } from "../bank.ts";

/** @returns its events, or the sentence why it is refused */
export async function loadProgress(
  file: File,
): Promise<{ readonly events: readonly StudyEvent[] } | { readonly refused: string }> {
  if (file.size > MOST_BYTES) return { refused: words.data.refused.size };
  const read = readProgress(await file.text(), new Set(bank.items.map(({ id }) => id)));
  if (!("refused" in read)) return read;
  const { refused } = read;
  return {
    refused:
      refused.code === "content"
        ? words.data.refused.content(refused.where)
        : words.data.refused[refused.code],
  };
}
