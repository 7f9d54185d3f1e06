/** Answers that are not checked yet, each kept under its sitting and item. */
import * as v from "valibot";
import type { Certainty } from "../../../quiz/study/certainty.ts";
import type { Response } from "../../../quiz/study/event.ts";
import { drop, get, names, put } from "./place.ts";

export interface Draft {
  readonly response: Response;
  readonly certainty: Certainty | undefined;
}

const Kept = v.strictObject({
  response: v.optional(
    v.union([v.string(), v.array(v.string()), v.record(v.string(), v.string())]),
  ),
  certainty: v.optional(v.picklist([1, 2, 3])),
});

/** Keeps what stands in a form, over what was kept before. */
export function keepDraft(sitting: string, item: string, draft: Draft): void {
  put(`draft ${sitting} ${item}`, JSON.stringify(draft));
}

/** What was kept; nothing entered where nothing was, or it cannot be read. */
export function draftOf(sitting: string, item: string): Draft {
  try {
    const text = get(`draft ${sitting} ${item}`);
    if (text === undefined) return { response: undefined, certainty: undefined };
    const { response, certainty } = v.parse(Kept, JSON.parse(text));
    return { response, certainty };
  } catch {
    return { response: undefined, certainty: undefined };
  }
}

/** Forgets it, once it has been checked or handed in. */
export function dropDraft(sitting: string, item: string): void {
  drop(`draft ${sitting} ${item}`);
}

/** Of a whole sitting, once it is closed. */
export function dropDrafts(sitting: string): void {
  for (const name of names(`draft ${sitting} `)) drop(name);
}
