/** One question as a QTI 3 assessment item. */
import type { KeyedItem } from "../../quiz/keyed-item.ts";
import type { Question } from "../../quiz/question.ts";
import type { Bank } from "../bank.ts";
import { evidenceHtml } from "../evidence.ts";
import { plainText, toHtml, toInlineHtml } from "../html.ts";
import { placeName, set, variable } from "./expressions.ts";
import { interaction } from "./interaction.ts";
import { asMathMl } from "./math.ts";
import { countersOf, placesOf, scoreRules } from "./processing.ts";
import { responseDeclaration } from "./response-declaration.ts";
import { type El, el, xmlDocument } from "./xml.ts";

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
const SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";

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
