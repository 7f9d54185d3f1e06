/** Progress as a file, for another device or another week. */

import type { Progress } from "../../../quiz/study/progress-schema.ts";
import { bank } from "../bank.ts";
import { download } from "../download.ts";
import type { Study } from "../study.ts";

/** Saves `progress.json`, in the shape of `progress.schema.json`. */
export function saveProgress({ log }: Study): void {
  const progress: Progress = {
    ...{ format: "lesson-progress", version: 1, key: bank.fingerprint, lesson: bank.lesson },
    events: log.events.map((event) => structuredClone(event) as Progress["events"][number]),
  };
  download("progress.json", "application/json", JSON.stringify(progress));
}
