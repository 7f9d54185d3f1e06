/** What the key says of an item, in the letters and numbers of one paper. */

import { escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { KeyedNumeric } from "../quiz/keyed-item.ts";
import type { Question } from "../quiz/question.ts";
import type { Words } from "../words/words.ts";
import type { PaperItem, PaperOption } from "./paper.ts";

/** As short as can be: "c", "b, d", "a 2, b 1", "3, 1, 2", "11 members". */
export function shortAnswer({ keyed }: Question, on: PaperItem): string {
  switch (keyed.type) {
    case "single":
    case "true-false":
    case "multiple":
      return chosen(keyed.correct, on.options)
        .map(({ letter }) => letter)
        .join(", ");
    case "matching":
      return pairs(keyed.correct, on)
        .map(([prompt, choice]) => `${prompt.letter} ${choice.letter}`)
        .join(", ");
    case "ordering":
      return on.options.map(({ id }) => keyed.correct.indexOf(id) + 1).join(", ");
    case "numeric":
      return keyed.unit === undefined ? String(keyed.correct) : `${keyed.correct} ${keyed.unit}`;
    case "short-text":
      return keyed.correct[0] ?? "";
  }
}

/** With the options' own words, and whatever else a marker has to know. */
export function fullAnswer(question: Question, on: PaperItem, words: Words): string {
  const { keyed } = question;
  const short = escapeHtml(shortAnswer(question, on));
  switch (keyed.type) {
    case "single":
    case "true-false":
    case "multiple":
      return list(chosen(keyed.correct, on.options).map(lettered));
    case "matching":
      return list(
        pairs(keyed.correct, on).map(
          ([prompt, choice]) => `${lettered(prompt)}: ${lettered(choice)}`,
        ),
      );
    case "ordering": {
      const entries = keyed.correct.flatMap((id) => on.options.filter((one) => one.id === id));
      const rows = entries.map(({ text }) => `<li>${inlineHtml(text)}</li>`).join("");
      return `<ol class="choices">${rows}</ol><p class="aside">${words.paper.orders(short)}</p>`;
    }
    case "numeric":
      return `<p><b>${short}</b>${tolerance(keyed, words)}</p>`;
    case "short-text": {
      const [shown = "", ...others] = keyed.correct.map(escapeHtml);
      const notes = [
        ...(others.length > 0 ? [words.paper.orTyped(others.join(", "))] : []),
        ...(keyed.distance > 0 ? [words.paper.edits(keyed.distance)] : []),
      ];
      const more = notes.length > 0 ? ` (${notes.join("; ")})` : "";
      return `<p><b>${shown}</b>${more}</p>`;
    }
  }
}

/** Why the other options are wrong, by the letters that they have on this paper. */
export function reasonsAgainst({ entry }: Question, on: PaperItem): string {
  const rows = on.options.flatMap(({ id, letter }) => {
    const reason = entry.distractors?.[id];
    return reason === undefined ? [] : `<p><b>${letter}</b> ${inlineHtml(reason)}</p>`;
  });
  return rows.join("");
}

function chosen(correct: string | readonly string[], options: readonly PaperOption[]) {
  const ids = typeof correct === "string" ? [correct] : correct;
  return options.filter(({ id }) => ids.includes(id));
}

function pairs(correct: Readonly<Record<string, string>>, { options, choices }: PaperItem) {
  return options.flatMap((prompt) =>
    choices
      .filter(({ id }) => id === correct[prompt.id])
      .map((choice) => [prompt, choice] as const),
  );
}

function lettered({ letter, text }: PaperOption): string {
  return `<b>${letter}</b> ${inlineHtml(text)}`;
}

function list(entries: readonly string[]): string {
  return entries.map((text) => `<p>${text}</p>`).join("");
}

function tolerance({ tolerance }: KeyedNumeric, words: Words): string {
  if (tolerance === undefined) return "";
  const amount =
    "absolute" in tolerance
      ? String(tolerance.absolute)
      : `${Number((tolerance.relative * 100).toPrecision(12))} %`;
  return ` (${words.paper.within(amount)})`;
}
