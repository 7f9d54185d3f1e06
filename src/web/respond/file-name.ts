/** The name of a student's file. */

/** @example fileName("Zoë / 7b") // "Zoë-7b" */
export function fileName(student: string): string {
  return student.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "answers";
}
