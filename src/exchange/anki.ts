/** The bank as notes for Anki, a note a question, in Anki's text format with its headers. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { strToU8 } from "fflate";
import { choicesOf, type Item, isChoice, type Option, optionsOf, unitOf } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import type { Words } from "../words/words.ts";
import type { Bank, Export } from "./bank.ts";
import { evidenceHtml } from "./evidence.ts";
import { plainText, toHtml, toInlineHtml } from "./html.ts";
import { tagsOf } from "./tags.ts";
import { figuresOf } from "./types.ts";
import { escapeXml } from "./xml-text.ts";

/** Of the note type that every Anki has. */
const NOTE_TYPE = "Basic";

/** One text file, UTF-8. Every item is carried; a note says that Anki does not score. */
export function toAnki(bank: Bank): Export {
  const head = [
    ...["#separator:tab", "#html:true", "#guid column:1", "#notetype column:2"],
    ...["#deck column:3", "#tags column:6"],
  ];
  const carried = new Set(bank.questions.map(({ item }) => item.id));
  const rows = bank.questions.map((question) => {
    const back = `${answer(question, bank.words)}${toHtml(question.entry.explanation)}${evidenceHtml(question.entry.evidence, bank.words)}`;
    const front = `${toHtml(question.item.stem)}${asked(question.item, bank.words)}`;
    return [
      ...[guid(bank, question), NOTE_TYPE, deckName(bank, question), front, back],
      tagsOf(question, carried).join(" "),
    ].map(cell);
  });
  const lines = [...head, ...rows.map((row) => row.join("\t"))];
  const why = "it is turned over and judged by the student, not scored";
  const notes = bank.questions.map(({ item }) => ({
    item: item.id,
    kind: "changed" as const,
    why,
  }));
  return { bytes: strToU8(`${lines.join("\n")}\n`), notes };
}

/** The same for the same item of the same lesson, so that importing again updates. */
function guid({ title }: Bank, { item }: Question): string {
  return bytesToHex(sha256(utf8ToBytes(`${title}\n${item.id}`))).slice(0, 20);
}

/** Two colons part a deck from those within it. */
function deckName(bank: Bank, { item }: Question): string {
  const names = [bank.title, plainText(bank.objectives.get(item.objective) ?? item.objective)];
  return names.map((name) => name.replace(/:{2,}/g, ":").replace(/^:|:$/g, "")).join("::");
}

/** Quoted, quotation marks doubled, wherever a reader could stumble. */
function cell(text: string): string {
  return /["\t\n\r]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function asked(item: Item, words: Words["exchange"]): string {
  const list = (options: readonly Option[], type: "a" | "1") =>
    `<ol type="${type}">${options.map(({ text }) => `<li>${toInlineHtml(text)}</li>`).join("")}</ol>`;
  const head = (text: string) => `<p><i>${escapeXml(text)}</i></p>`;
  switch (item.type) {
    case "multiple":
      return head(words.orMore) + list(item.options, "a");
    case "single":
    case "true-false":
      return list(item.options, "a");
    case "matching":
      return list(item.options, "a") + head(words.matchWith) + list(item.choices, "1");
    case "ordering":
      return head(words.putInOrder) + list(item.options, "a");
    case "numeric":
    case "short-text": {
      const unit = unitOf(item);
      return unit === undefined ? "" : `<p>… ${escapeXml(unit)}</p>`;
    }
  }
}

function answer(question: Question, words: Words["exchange"]): string {
  const { item, keyed } = question;
  const texts = new Map([...optionsOf(item), ...choicesOf(item)].map(({ id, text }) => [id, text]));
  const text = (id: string) => toInlineHtml(texts.get(id) ?? "");
  const list = (tag: "ul" | "ol", entries: readonly string[]) =>
    `<${tag}>${entries.map((entry) => `<li>${entry}</li>`).join("")}</${tag}>`;
  switch (keyed.type) {
    case "single":
    case "true-false":
      return `<p><b>${text(keyed.correct)}</b></p>${reasons(question)}`;
    case "multiple":
      return `${list(
        "ul",
        keyed.correct.map((id) => `<b>${text(id)}</b>`),
      )}${reasons(question)}`;
    case "ordering":
      return list("ol", keyed.correct.map(text));
    case "matching":
      return list(
        "ul",
        keyed.options.map((id) => `${text(id)} → <b>${text(keyed.correct[id] ?? "")}</b>`),
      );
    case "numeric": {
      const { number = "", by = "0" } = figuresOf(question) ?? {};
      const unit = unitOf(item);
      const give = by === "0" ? "" : ` (${words.plusMinus(by)})`;
      return `<p><b>${escapeXml(`${number}${unit === undefined ? "" : ` ${unit}`}`)}</b>${escapeXml(give)}</p>`;
    }
    case "short-text":
      return `<p><b>${keyed.correct.map(escapeXml).join(" / ")}</b></p>`;
  }
}

/** Why each wrong option is wrong. */
function reasons({ item, entry }: Question): string {
  if (!isChoice(item)) return "";
  const given = item.options.flatMap(({ id, text }) => {
    const reason = entry.distractors?.[id];
    return reason === undefined
      ? []
      : [`<li><i>${toInlineHtml(text)}</i>: ${toInlineHtml(reason)}</li>`];
  });
  return given.length === 0 ? "" : `<ul>${given.join("")}</ul>`;
}
