/** Results to hand to a teacher: as a table, and as a file that programs read. */

import { study as words } from "virtual:words";
import { marksOf } from "../../../quiz/result.ts";
import type { Started } from "../../../quiz/study/event.ts";
import { toCsv } from "../../../quiz/tables/csv.ts";
import { bank } from "../bank.ts";
import { download } from "../download.ts";
import { outcomeOf } from "../form/outcome.ts";
import type { Outcomes } from "./done.ts";

/**
 * Saves `result-CODE.csv`, a row an item.
 * @param at when the test was handed in, in milliseconds since 1970
 */
export function saveCsv({ code = "" }: Started, all: readonly Outcomes[], at: number): void {
  const rows = all.map(({ item, response, first, certainty }) => {
    const { n, d } = marksOf(first);
    return [
      ...[item.id, item.title, item.objective, item.paragraphs.join(" ")],
      ...[written(response), outcomeOf(first), n / d, item.keyed.marks, certainty ?? ""],
      ...[code, new Date(at).toISOString(), bank.fingerprint],
    ];
  });
  download(`result-${code}.csv`, "text/csv", `\ufeff${toCsv([words.result.columns, ...rows])}`);
}

/** The form of `responses.schema.json`. */
export function saveJson(
  { code = "", sitting }: Started,
  all: readonly Outcomes[],
  at: number,
): void {
  const file = {
    ...{ format: "lesson-responses", version: 1, key: bank.fingerprint, lesson: bank.lesson },
    ...{ attempt: sitting, code, at: new Date(at).toISOString() },
    responses: all.map(({ item, response, certainty, first }) => ({
      ...{ item: item.id, print: item.print, response: response ?? null },
      ...(certainty === undefined ? {} : { certainty }),
      ...{ outcome: outcomeOf(first), marks: marksOf(first), max: first.max },
    })),
  };
  download(`result-${code}.json`, "application/json", JSON.stringify(file, undefined, 2));
}

/** As one cell: ids with blanks, pairs with a colon. */
function written(response: Outcomes["response"]): string {
  if (response === undefined) return "";
  if (typeof response === "string") return response;
  if (Array.isArray(response)) return response.join(" ");
  return Object.entries(response)
    .map((pair) => pair.join(":"))
    .join(" ");
}
