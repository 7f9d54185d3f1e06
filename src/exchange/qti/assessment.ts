/** The test that asks all items, a section an objective. */
import type { Question } from "../../quiz/question.ts";
import { itemPath } from "./manifest.ts";
import { el, xmlDocument } from "./xml.ts";

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
const SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** `test.xml`. The total is the sum of the items' scores. */
export function testXml(title: string, sections: readonly Section[]): string {
  const parts = sections.map(({ id, title, questions }) =>
    el(
      "qti-assessment-section",
      { identifier: `section-${id}`, title, visible: "true" },
      ...questions.map((question) =>
        el("qti-assessment-item-ref", { identifier: question.item.id, href: itemPath(question) }),
      ),
    ),
  );
  const total = el("qti-sum", {}, el("qti-test-variables", { "variable-identifier": "SCORE" }));
  const root = el(
    "qti-assessment-test",
    { identifier: "test", title },
    el("qti-outcome-declaration", {
      ...{ identifier: "SCORE", cardinality: "single", "base-type": "float" },
    }),
    el(
      "qti-test-part",
      {
        ...{ identifier: "part", "navigation-mode": "nonlinear" },
        ...{ "submission-mode": "individual" },
      },
      ...parts,
    ),
    el("qti-outcome-processing", {}, el("qti-set-outcome-value", { identifier: "SCORE" }, total)),
  );
  return xmlDocument(NAMESPACE, SCHEMA, root);
}
