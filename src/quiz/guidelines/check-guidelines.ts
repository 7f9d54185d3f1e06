/** Holds a bank to the published guidelines for writing items, as far as a program can. */
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";
import type { Question } from "../question.ts";
import { checkHabits } from "./bank-rules.ts";
import { type Finding, GUIDELINES } from "./finding.ts";
import { checkIndependence } from "./independence.ts";
import { checkItem } from "./item-rules.ts";

/**
 * Every guideline broken, with its number. An item may break one with a reason, given in its key
 * entry: `"waive": { "clang": "the word is a name" }`. A waiver that nothing needs is a mistake too.
 */
export function checkGuidelines(bank: readonly Question[]): Diagnostic[] {
  const findings = [...bank.flatMap(checkItem), ...checkHabits(bank), ...checkIndependence(bank)];
  const open = findings.filter(({ code, question }) => question.entry.waive?.[code] === undefined);
  return [
    ...open.map(toDiagnostic),
    ...bank.flatMap((question) => idleWaivers(question, findings)),
  ];
}

function toDiagnostic({ code, question, message }: Finding): Diagnostic {
  const { number, says } = GUIDELINES[code];
  const text = `item \`${question.item.id}\` ${message}; guideline ${number}: ${says}`;
  return mistake(question.item.place, code, text);
}

function idleWaivers(question: Question, findings: readonly Finding[]): Diagnostic[] {
  return Object.keys(question.entry.waive ?? {})
    .filter((code) => !findings.some((found) => found.question === question && found.code === code))
    .map((code) => {
      const known = Object.hasOwn(GUIDELINES, code);
      const why = known
        ? "which it does not break"
        : `no guideline; these are: ${Object.keys(GUIDELINES).join(", ")}`;
      return mistake(
        question.entry.place,
        "waiver",
        `item \`${question.item.id}\` waives "${code}", ${why}`,
      );
    });
}
