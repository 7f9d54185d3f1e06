/** Reads one event as it is kept, or nothing where it is no event: a browser's storage can be edited. */
import * as v from "valibot";
import type { StudyEvent } from "../../../quiz/study/event.ts";
import { Event } from "../../../quiz/study/progress-schema.ts";

/** @param text JSON, as `put` kept it */
export function readEvent(text: string): StudyEvent | undefined {
  try {
    const result = v.safeParse(Event, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
