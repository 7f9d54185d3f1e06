/** The answers that stand on the page, in the shape that a response file has. */
import type { ResponseFile } from "../../quiz/responses/response-file.ts";
import { readResponse } from "../study/response.ts";

export type Responses = ResponseFile["responses"];

/** @returns by item; what is blank, and an ordering that nobody has touched, is left out */
export function answers(): Record<string, Responses[string]> {
  const given: Record<string, Responses[string]> = {};
  for (const form of document.querySelectorAll<HTMLFormElement>("form.item")) {
    if (form.dataset["type"] === "ordering" && form.dataset["touched"] === undefined) continue;
    const response = readResponse(form);
    if (isAnswer(response)) given[form.id] = response;
  }
  return given;
}

function isAnswer(response: unknown): response is Responses[string] {
  if (typeof response === "string") return response.trim() !== "";
  if (Array.isArray(response)) return response.length > 0;
  return typeof response === "object" && response !== null && Object.keys(response).length > 0;
}
