/** Where the article says so, as a reader of another platform is told, and read back from there. */
import type { KeyAnswer } from "../quiz/bank/key-schema.ts";
import { plainDigits } from "../quiz/typed/digits.ts";
import type { Words } from "../words/words.ts";
import type { Text } from "./import/foreign.ts";
import { escapeXml, unescapeXml } from "./xml-text.ts";

export type Evidence = KeyAnswer["evidence"];

/** @example evidenceHtml([{ paragraph: 3, facts: ["11"] }], words) // '<ul class="evidence"><li>Paragraph 3: <q>11</q></li></ul>' */
export function evidenceHtml(evidence: Evidence, words: Words["exchange"]): string {
  const entries = evidence.map(({ paragraph, facts }) => {
    const quoted = facts.map((fact) => `<q>${escapeXml(fact)}</q>`).join(", ");
    return `<li>${escapeXml(words.paragraph(paragraph))}: ${quoted}</li>`;
  });
  return `<ul class="evidence">${entries.join("")}</ul>`;
}

/** What `evidenceHtml` wrote at an explanation's end, taken from it; undefined where nothing did. */
export function readEvidence(explanation: Text): { rest: Text; evidence: Evidence | undefined } {
  const [all, inside = ""] =
    /<ul class="evidence">([\s\S]*)<\/ul>\s*$/.exec(explanation.text) ?? [];
  const rest = {
    ...explanation,
    text: explanation.text.slice(0, explanation.text.length - (all?.length ?? 0)),
  };
  const evidence = inside.split("</li>").flatMap((entry) => {
    const facts = [...entry.matchAll(/<q>([\s\S]*?)<\/q>/g)].map(([, fact = ""]) =>
      unescapeXml(fact),
    );
    const [paragraph] = /\d+/.exec(plainDigits(entry)) ?? [];
    return facts.length === 0 || paragraph === undefined
      ? []
      : [{ paragraph: Number(paragraph), facts }];
  });
  return evidence.length === 0 ? { rest: explanation, evidence: undefined } : { rest, evidence };
}
