/** Whether one item's text holds another's answer. */
import { choicesOf, optionsOf } from "../item.ts";
import type { Question } from "../question.ts";
import type { Finding } from "./finding.ts";
import { plainWords } from "./plain-words.ts";

/** A keyed option of this many words or more, met again in order elsewhere, is an answer given away. */
const TELLING_RUN = 4;

/** A finding on the item whose answer is given away; its message names the giver. */
export function checkIndependence(bank: readonly Question[]): Finding[] {
  const shown = bank.map((question) => ({ question, text: ` ${shownWords(question).join(" ")} ` }));
  return bank.flatMap((question) =>
    answers(question).flatMap((answer): Finding[] => {
      const giver = shown.find(
        (other) => other.question !== question && other.text.includes(` ${answer} `),
      );
      if (giver === undefined) return [];
      const message = `has its answer, "${answer}", in item \`${giver.question.item.id}\``;
      return [{ code: "independent", question, message }];
    }),
  );
}

function shownWords({ item }: Question): string[] {
  return [item.stem, ...[...optionsOf(item), ...choicesOf(item)].map(({ text }) => text)].flatMap(
    plainWords,
  );
}

/** The answer as runs of words, where it is telling enough to be looked for. */
function answers({ item, keyed }: Question): string[] {
  switch (keyed.type) {
    case "numeric":
      return [String(keyed.correct)];
    case "short-text":
      return keyed.correct.map((text) => plainWords(text).join(" "));
    case "single": {
      const text = plainWords(optionsOf(item).find(({ id }) => id === keyed.correct)?.text ?? "");
      return text.length >= TELLING_RUN ? [text.join(" ")] : [];
    }
    default:
      return [];
  }
}
