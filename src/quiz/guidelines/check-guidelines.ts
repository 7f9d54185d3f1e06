/** Holds a bank to the published guidelines for writing items, as far as a program can. */
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";
import { checkHabits } from "./bank-rules.ts";
import { type Asked, type Finding, GUIDELINES } from "./finding.ts";
import { checkIndependence } from "./independence.ts";
import { checkItem } from "./item-rules.ts";

/**
 * Every guideline broken, with its number. An item may break one with a reason, given in its key
 * entry: `"waive": { "clang": "the word is a name" }`. A waiver that nothing needs is a mistake too.
 */
export function checkGuidelines(bank: readonly Asked[]): Diagnostic[] {
  const findings = [...bank.flatMap(checkItem), ...checkHabits(bank), ...checkIndependence(bank)];
  const open = findings.filter(({ code, asked }) => asked.entry.waive?.[code] === undefined);
  return [...open.map(word), ...bank.flatMap((asked) => idleWaivers(asked, findings))];
}

function word({ code, asked, message }: Finding): Diagnostic {
  const { number, says } = GUIDELINES[code];
  const text = `item \`${asked.item.id}\` ${message}; guideline ${number}: ${says}`;
  return mistake(asked.item.place, code, text);
}

function idleWaivers(asked: Asked, findings: readonly Finding[]): Diagnostic[] {
  return Object.keys(asked.entry.waive ?? {})
    .filter((code) => !findings.some((found) => found.asked === asked && found.code === code))
    .map((code) => {
      const known = Object.hasOwn(GUIDELINES, code);
      const why = known
        ? "which it does not break"
        : `no guideline; these are: ${Object.keys(GUIDELINES).join(", ")}`;
      return mistake(
        asked.entry.place,
        "waiver",
        `item \`${asked.item.id}\` waives "${code}", ${why}`,
      );
    });
}
