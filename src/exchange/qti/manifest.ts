/** What is in the package, and what each item is about. */
import type { Question } from "../../quiz/question.ts";
import type { Bank } from "../bank.ts";
import { plainText } from "../html.ts";
import { type El, el, xmlDocument } from "./xml.ts";

const NAMESPACE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
const SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd";
const LOM = { xmlns: "http://ltsc.ieee.org/xsd/LOM" };

/** An item's file within the package: "items/founding.xml". */
export function itemPath({ item }: Question): string {
  return `items/${item.id}.xml`;
}

/** @param tagsOf keywords of an item */
export function manifestXml(bank: Bank, tagsOf: (question: Question) => readonly string[]): string {
  const items = bank.questions.map((question) => ({
    ...{ id: `item-${question.item.id}`, path: itemPath(question) },
    metadata: lom(bank.lang, plainText(question.item.title), tagsOf(question)),
  }));
  const root = el(
    "manifest",
    { identifier: "manifest" },
    el(
      "metadata",
      {},
      el("schema", {}, "QTI Package"),
      el("schemaversion", {}, "3.0.0"),
      lom(bank.lang, bank.title, []),
    ),
    el("organizations"),
    el(
      "resources",
      {},
      el(
        "resource",
        { identifier: "resource-test", type: "imsqti_test_xmlv3p0", href: "test.xml" },
        el("file", { href: "test.xml" }),
        ...items.map(({ id }) => el("dependency", { identifierref: id })),
      ),
      ...items.map(({ id, path, metadata }) =>
        el(
          "resource",
          { identifier: id, type: "imsqti_item_xmlv3p0", href: path },
          el("metadata", {}, metadata),
          el("file", { href: path }),
        ),
      ),
    ),
  );
  return xmlDocument(NAMESPACE, SCHEMA, root);
}

function lom(language: string, title: string, keywords: readonly string[]): El {
  const string = (text: string) => el("string", { language }, text);
  return el(
    "lom",
    LOM,
    el(
      "general",
      {},
      el("title", {}, string(title)),
      ...keywords.map((keyword) => el("keyword", {}, string(keyword))),
    ),
  );
}
