/** The keyed items, and where each belongs: they stand in the page as data. */
import type { StudyBank } from "../../pages/study-bank.ts";

export const bank: StudyBank = JSON.parse(
  document.querySelector("#study_bank")?.textContent ?? "null",
);
