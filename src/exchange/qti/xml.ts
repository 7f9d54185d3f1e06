/** QTI's XML, put together from elements and ready HTML. */
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { xmlText } from "../xml-text.ts";

export interface El {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}
/** An element, text, or HTML that is well-formed as XML. */
export type Child = El | string | { readonly html: string };

/** An element: `el("qti-value", {}, "a")` is `<qti-value>a</qti-value>`. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): El {
  return { name: name, attributes, children };
}

/** A document; `namespace` is that of its elements, and `schema` the address of what describes them. */
export function xmlDocument(namespace: string, schema: string, root: El): string {
  const document = create({ version: "1.0", encoding: "UTF-8", skipWhitespaceOnlyText: false });
  const made = document.ele(namespace, root.name, {
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": `${namespace} ${schema}`,
    ...escaped(root.attributes),
  });
  for (const child of root.children) add(made, child);
  return `${document.end()}\n`;
}

function add(parent: XMLBuilder, child: Child): void {
  if (typeof child === "string") parent.txt(xmlText(child));
  else if ("html" in child) parent.ele(`<div>${xmlText(child.html)}</div>`);
  else {
    const made = parent.ele(child.name, escaped(child.attributes));
    for (const inner of child.children) add(made, inner);
  }
}

function escaped(attributes: El["attributes"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, xmlText(value)]),
  );
}
