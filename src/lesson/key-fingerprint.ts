/** The name of the key that a lesson's answers are scored by, short enough to compare by eye. */
import { fingerprint, shortFingerprint } from "../quiz/bank/fingerprint.ts";
import type { Question } from "../quiz/question.ts";

/** @example keyFingerprint(lesson.questions) // "9f86 d081 884c 7d65" */
export function keyFingerprint(questions: readonly Question[]): string {
  return shortFingerprint(fingerprint(questions));
}
