/** Keeps what was entered in this browser, so that a closed window loses nothing. */
import type { Response } from "../../quiz/study/event.ts";
import { recall, remember } from "../shared/storage.ts";
import { writeResponse } from "../study/form/write.ts";
import { answers } from "./answers.ts";

interface Draft {
  readonly student: string;
  readonly answers: Readonly<Record<string, Response>>;
}

/** What was kept for exactly these questions comes back; what cannot be read is no draft. */
export function keepAnswers(): void {
  const handIn = document.querySelector<HTMLElement>("#respond-hand-in");
  const name = handIn?.querySelector("input");
  if (handIn === null || name == null) return;
  const key = `draft ${handIn.dataset["questions"] ?? ""}`;
  const kept = read(recall(key));
  if (kept !== undefined) {
    name.value = kept.student;
    for (const form of document.querySelectorAll<HTMLFormElement>("form.item")) {
      writeResponse(form, kept.answers[form.id]);
    }
  }
  document.addEventListener("input", () =>
    remember(key, JSON.stringify({ student: name.value, answers: answers() } satisfies Draft)),
  );
}

function read(text: string | null): Draft | undefined {
  try {
    const data: Partial<Draft> | null = JSON.parse(text ?? "null");
    return data?.student === undefined || data.answers === undefined
      ? undefined
      : { student: data.student, answers: data.answers };
  } catch {
    return undefined;
  }
}
