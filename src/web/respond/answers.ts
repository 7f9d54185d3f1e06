/** The answers that stand on the page, in the shape that a response file has. */
import type { Response } from "../../quiz/study/event.ts";
import { readResponse } from "../study/form/read.ts";

/** @returns by item; what is blank, and an ordering that nobody has put in order, is left out */
export function answers(): Record<string, NonNullable<Response>> {
  const given: Record<string, NonNullable<Response>> = {};
  for (const form of document.querySelectorAll<HTMLFormElement>("form.item")) {
    const response = readResponse(form);
    if (response === undefined) continue;
    if (typeof response === "string" && response.trim() === "") continue;
    given[form.id] = response;
  }
  return given;
}
