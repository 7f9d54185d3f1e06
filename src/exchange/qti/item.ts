/** One question as a QTI 3 assessment item. */
import { makeFormula } from "../../markdown/formula.ts";
import {
  choicesOf,
  type Item,
  type KeyedItem,
  type Option,
  optionsOf,
  unitOf,
} from "../../quiz/item.ts";
import type { Question } from "../../quiz/question.ts";
import type { Bank } from "../bank.ts";
import { evidenceHtml } from "../evidence.ts";
import { asTex, plainText, toHtml, toInlineHtml, type WriteFormula } from "../html.ts";
import { figuresOf } from "../types.ts";
import { placeName, set, variable } from "./expressions.ts";
import { countersOf, isMapped, placesOf, scoreRules } from "./processing.ts";
import { type Child, type El, el, xmlDocument } from "./xml.ts";

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
const SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";

/** A choice of a matching: an identifier begins with a letter. */
const choiceId = (id: string) => `n${id}`;

/** A whole file: response, outcomes, what is shown, how it is scored, feedback. */
export function itemXml(question: Question, { lang, words }: Bank): string {
  const { item, keyed, entry } = question;
  const explanation = toHtml(entry.explanation, asMathMl) + evidenceHtml(entry.evidence, words);
  const reasons = Object.entries(entry.distractors ?? {});
  const root = el(
    "qti-assessment-item",
    {
      ...{ identifier: item.id, title: plainText(item.title), adaptive: "false" },
      ...{ "time-dependent": "false", "xml:lang": lang },
    },
    responseDeclaration(question),
    outcome("SCORE", "float", "0"),
    outcome("MAXSCORE", "float", String(item.marks)),
    ...countersOf(keyed).map((name) => outcome(name, "float", "0")),
    ...Array.from({ length: placesOf(keyed) }, (_none, at) =>
      outcome(placeName(at + 1), "integer", String(at + 1)),
    ),
    outcome("EXPLANATION", "identifier"),
    ...(reasons.length === 0 ? [] : [outcome("TICKED", "identifier", undefined, "multiple")]),
    el("qti-item-body", {}, { html: toHtml(item.stem, asMathMl) }, ...interaction(item)),
    el(
      "qti-response-processing",
      {},
      ...scoreRules(keyed),
      set("EXPLANATION", el("qti-base-value", { "base-type": "identifier" }, "shown")),
      ...(reasons.length === 0 ? [] : [set("TICKED", ticked(keyed))]),
    ),
    ...reasons.map(([id, reason]) => feedback("TICKED", id, toInlineHtml(reason, asMathMl))),
    feedback("EXPLANATION", "shown", explanation),
  );
  return xmlDocument(NAMESPACE, SCHEMA, root);
}

const asMathMl: WriteFormula = (tex, display) => {
  const made = makeFormula(tex, display);
  if (!("html" in made)) return asTex(tex, display);
  const html = made.html.replace(/&nbsp;/g, "\u00a0");
  return html.includes("xmlns=")
    ? html
    : html.replace("<math", '<math xmlns="http://www.w3.org/1998/Math/MathML"');
};

/** The options ticked, as a container of several. */
function ticked({ type }: KeyedItem): El {
  const response = variable("RESPONSE");
  return type === "multiple" ? response : el("qti-multiple", {}, response);
}

function feedback(outcome: string, identifier: string, html: string): El {
  const attributes = { "outcome-identifier": outcome, identifier, "show-hide": "show" };
  return el("qti-modal-feedback", attributes, el("qti-content-body", {}, { html }));
}

function outcome(identifier: string, type: string, value?: string, cardinality = "single"): El {
  const attributes = { identifier, cardinality, "base-type": type };
  const values =
    value === undefined ? [] : [el("qti-default-value", {}, el("qti-value", {}, value))];
  return el("qti-outcome-declaration", attributes, ...values);
}

function responseDeclaration(question: Question): El {
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

function interaction(item: Item): Child[] {
  const response = { "response-identifier": "RESPONSE" };
  const each = (name: string, options: readonly Option[], id = (own: string) => own, more = {}) =>
    options.map((option) =>
      el(
        name,
        { identifier: id(option.id), ...more },
        { html: toInlineHtml(option.text, asMathMl) },
      ),
    );
  switch (item.type) {
    case "single":
    case "true-false":
    case "multiple": {
      const most = item.type === "multiple" ? "0" : "1";
      const options = each("qti-simple-choice", optionsOf(item));
      return [
        el(
          "qti-choice-interaction",
          { ...response, shuffle: "true", "max-choices": most },
          ...options,
        ),
      ];
    }
    case "ordering":
      return [
        el(
          "qti-order-interaction",
          { ...response, shuffle: "true" },
          ...each("qti-simple-choice", item.options),
        ),
      ];
    case "matching": {
      const name = "qti-simple-associable-choice";
      const sets = [
        each(name, item.options, undefined, { "match-max": "1" }),
        each(name, choicesOf(item), choiceId, { "match-max": "0" }),
      ];
      const most = { shuffle: "false", "max-associations": String(item.options.length) };
      return [
        el(
          "qti-match-interaction",
          { ...response, ...most },
          ...sets.map((set) => el("qti-simple-match-set", {}, ...set)),
        ),
      ];
    }
    case "numeric":
    case "short-text": {
      const unit = unitOf(item);
      const field = el("qti-text-entry-interaction", { ...response, "expected-length": "30" });
      return [el("p", {}, field, ...(unit === undefined ? [] : [` ${unit}`]))];
    }
  }
}
