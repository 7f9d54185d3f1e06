/** Reads Moodle XML. */
import { type Diagnostic, mistake, type Place, warning } from "../../markdown/diagnostic.ts";
import { type Answer, type Body, type Foreign, NO_TEXT, type Text } from "./foreign.ts";
import { readXml, type XmlNode } from "./xml.ts";

/**
 * In the order of the file. What is no Moodle XML, or a type of question that we lack, goes into
 * `found`.
 */
export function readMoodle(text: string, file: string, found: Diagnostic[]): Foreign[] {
  const root = readXml(text, file, found);
  if (root === undefined) return [];
  if (root.name !== "quiz") {
    const message = `Moodle XML has <quiz> around its questions; found <${root.name}>`;
    found.push(mistake({ file, line: root.line }, "moodle", message));
    return [];
  }
  let category: readonly string[] = [];
  return root.children.flatMap((node) => {
    if (node.name !== "question") return [];
    const place = { file, line: node.line };
    if (node.attributes["type"] === "category") {
      category = categoryNames(textIn(node, "category").text);
      return [];
    }
    const body = bodyOf(node);
    if (typeof body === "string") {
      const name = textIn(node, "name").text.trim().slice(0, 60);
      found.push(warning(place, "left-out", `question "${name}" is left out: ${body}`));
      return [];
    }
    return [foreignOf(node, place, category, body)];
  });
}

/**
 * Names in the path of a category.
 * @example categoryNames("$course$/top/A//B/C") // ["A/B", "C"]
 */
export function categoryNames(path: string): string[] {
  const names = path.trim().split(/(?<!\/)\/(?!\/)/);
  return names
    .filter((name, at) => !/^\$\w+\$$/.test(name) && !(name === "top" && at < 2))
    .map((name) => name.replaceAll("//", "/").trim())
    .filter((name) => name !== "");
}

function foreignOf(node: XmlNode, place: Place, category: readonly string[], body: Body): Foreign {
  const id = textIn(node, "idnumber").text.trim();
  const tags = childrenOf(node, "tags").flatMap((list) => childrenOf(list, "tag"));
  const marks = Number(textIn(node, "defaultgrade").text);
  const explanation = textIn(node, "generalfeedback");
  // The hint that our own files have says no more than the evidence.
  const hints = /<ul class="evidence">/.test(explanation.text) ? [] : childrenOf(node, "hint");
  const said = hints.filter((hint) => textIn(hint, "text").text.trim() !== "");
  return {
    ...{ place, category, body, explanation },
    name: textIn(node, "name").text.replace(/\s+/gu, " ").trim(),
    id: id === "" ? undefined : id,
    tags: tags.map((tag) => textIn(tag, "text").text.trim()),
    marks: Number.isFinite(marks) && marks > 0 ? marks : 1,
    stem: textIn(node, "questiontext"),
    beside: said.length === 0 ? [] : [said.length === 1 ? "its hint" : `its ${said.length} hints`],
  };
}

/** What is asked; a clause where it has no place here. */
function bodyOf(node: XmlNode): Body | string {
  const type = node.attributes["type"] ?? "none";
  const answers = childrenOf(node, "answer");
  switch (type) {
    case "multichoice":
    case "multichoiceset":
    case "oumultiresponse": {
      const single =
        type === "multichoice" && !/^(false|0)$/.test(textIn(node, "single").text.trim());
      const options = answers.map((one) => answerOf(one));
      if (type === "multichoice") return { type: "choice", single, options };
      const rule = type === "multichoiceset" ? "all-or-nothing" : "ou-multiple-response";
      return { type: "choice", single: false, rule, options };
    }
    case "truefalse": {
      const [right] = answers.filter((one) => answerOf(one).percent > 0);
      const wrong = answers.find((one) => one !== right);
      if (right === undefined) return "neither true nor false is right";
      const isTrue = textIn(right, "text").text.trim().toLowerCase() === "true";
      return {
        type: "truth",
        isTrue,
        whyNot: wrong === undefined ? NO_TEXT : answerOf(wrong).feedback,
      };
    }
    case "match":
    case "matching":
      return {
        type: "match",
        pairs: childrenOf(node, "subquestion").map((one) => ({
          prompt: withFormat(one),
          choice: plain(textIn(one, "answer").text),
        })),
      };
    case "ordering": {
      const rule = textIn(node, "gradingtype").text.trim();
      return { type: "order", rule, entries: answers.map((one) => answerOf(one).text) };
    }
    case "numerical": {
      const unit = childrenOf(node, "units").flatMap((units) => childrenOf(units, "unit"))[0];
      const name = unit === undefined ? "" : textIn(unit, "unit_name").text.trim();
      return {
        type: "number",
        unit: name === "" ? undefined : name,
        answers: answers.map((one) => ({
          ...typedAnswer(one),
          by: textIn(one, "tolerance").text.trim() || "0",
        })),
      };
    }
    case "shortanswer":
      return {
        type: "words",
        answers: answers.map(typedAnswer),
        capitalsCount: textIn(node, "usecase").text.trim() === "1",
      };
    default:
      return `its type is ${type}, which questions here do not have`;
  }
}

function answerOf(node: XmlNode): Answer {
  return {
    text: withFormat(node),
    percent: Number(node.attributes["fraction"] ?? 0),
    feedback: textIn(node, "feedback"),
  };
}

function typedAnswer(node: XmlNode): Answer<string> {
  return { ...answerOf(node), text: plain(textIn(node, "text").text) };
}

/** The text in an element of this name, and how it is written; also of `<name>text</name>`. */
function textIn(node: XmlNode, name: string): Text {
  const child = childrenOf(node, name)[0];
  return child === undefined ? NO_TEXT : withFormat(child);
}

function withFormat(node: XmlNode): Text {
  const inner = childrenOf(node, "text")[0];
  const format = node.attributes["format"];
  const pictures = childrenOf(node, "file").length > 0 ? '<img alt=""/>' : "";
  return {
    text: (inner ?? node).text.trim() + pictures,
    format: format === "markdown" ? "markdown" : format === "plain_text" ? "plain" : "html",
  };
}

function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
