/** Reads XML from strangers: no document types, no entities but the five, nothing too deep. */
import { SaxesParser } from "saxes";
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly line: number;
}

const DEEPEST = 50;

/** @returns the root; undefined where `found` says what is wrong. */
export function readXml(text: string, file: string, found: Diagnostic[]): XmlNode | undefined {
  type Open = {
    name: string;
    attributes: Record<string, string>;
    children: Open[];
    text: string;
    line: number;
  };
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [];
  let root: Open | undefined;
  let failed = false;
  const fail = (message: string) => {
    if (!failed) found.push(mistake({ file, line: parser.line }, "xml", message));
    failed = true;
    throw new Halt();
  };
  parser.on("error", (error) =>
    fail(`this is not XML: ${error.message.replace(/^\d+:\d+: /, "")}`),
  );
  parser.on("doctype", () =>
    fail(
      "a document type, <!DOCTYPE, is not read: it can hold entities that grow or lead to other files",
    ),
  );
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
      fail(`the encoding is UTF-8; found "${encoding}"`);
    }
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= DEEPEST) fail(`elements stand at most ${DEEPEST} deep in one another`);
    const node: Open = {
      name,
      attributes: { ...attributes },
      children: [],
      text: "",
      line: parser.line,
    };
    if (open.length === 0) root = node;
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const add = (more: string) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    open.pop();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
  }
  return failed ? undefined : root;
}

/** Stops the parser where nothing more is to be read. */
class Halt extends Error {}
