/** What a response to an item is, what is right, and what each part of it earns where parts do. */
import type { Question } from "../../quiz/question.ts";
import { figuresOf } from "../types.ts";
import { isMapped } from "./processing.ts";
import { type El, el } from "./xml.ts";

/** A choice of a matching: an identifier begins with a letter. */
export const choiceId = (id: string) => `n${id}`;

/** The declaration of RESPONSE. */
export function responseDeclaration(question: Question): El {
  const { keyed } = question;
  const declare = (cardinality: string, type: string, values: readonly string[], ...more: El[]) =>
    el(
      "qti-response-declaration",
      { identifier: "RESPONSE", cardinality, "base-type": type },
      el("qti-correct-response", {}, ...values.map((value) => el("qti-value", {}, value))),
      ...(isMapped(keyed) ? more : []),
    );
  const mapping = (entries: readonly (readonly [string, number])[], loose = false) =>
    el(
      "qti-mapping",
      { "default-value": "0", "lower-bound": "0", "upper-bound": String(keyed.marks) },
      ...entries.map(([key, value]) =>
        el("qti-map-entry", {
          ...{ "map-key": key, "mapped-value": String(value) },
          ...(loose ? { "case-sensitive": "false" } : {}),
        }),
      ),
    );
  switch (keyed.type) {
    case "single":
    case "true-false":
      return declare("single", "identifier", [keyed.correct]);
    case "multiple": {
      const part = keyed.marks / keyed.correct.length;
      const worth = (id: string) => (keyed.correct.includes(id) ? part : -part);
      const entries = keyed.options.map((id) => [id, worth(id)] as const);
      return declare("multiple", "identifier", keyed.correct, mapping(entries));
    }
    case "ordering":
      return declare("ordered", "identifier", keyed.correct);
    case "matching": {
      const pairs = keyed.options.map((id) => `${id} ${choiceId(keyed.correct[id] ?? "")}`);
      const part = keyed.marks / pairs.length;
      return declare("multiple", "directedPair", pairs, mapping(pairs.map((pair) => [pair, part])));
    }
    case "numeric":
      return declare("single", "float", [figuresOf(question)?.number ?? ""]);
    case "short-text": {
      const spellings = [
        ...new Map(keyed.correct.map((text) => [text.toLowerCase(), text])).values(),
      ];
      const entries = spellings.map((text) => [text, keyed.marks] as const);
      return declare("single", "string", keyed.correct.slice(0, 1), mapping(entries, true));
    }
  }
}
