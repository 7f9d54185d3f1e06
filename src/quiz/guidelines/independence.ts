/** Whether one item's text holds another's answer. */
import type { Asked, Finding } from "./finding.ts";
import { words } from "./plain-words.ts";

/** A keyed option of this many words or more, met again in order elsewhere, is an answer given away. */
const TELLING_RUN = 4;

export function checkIndependence(bank: readonly Asked[]): Finding[] {
  const shown = bank.map((asked) => ({ asked, text: ` ${shownWords(asked).join(" ")} ` }));
  return bank.flatMap((asked) =>
    answers(asked).flatMap((answer): Finding[] => {
      const giver = shown.find(
        (other) => other.asked !== asked && other.text.includes(` ${answer} `),
      );
      if (giver === undefined) return [];
      const message = `has its answer, "${answer}", in item \`${giver.asked.item.id}\``;
      return [{ code: "independent", asked, message }];
    }),
  );
}

function shownWords({ item }: Asked): string[] {
  return [item.stem, ...[...item.options, ...item.choices].map(({ text }) => text)].flatMap(words);
}

/** The answer as runs of words, where it is telling enough to be looked for. */
function answers({ item, keyed }: Asked): string[] {
  switch (keyed.type) {
    case "numeric":
      return [String(keyed.correct)];
    case "short-text":
      return keyed.correct.map((text) => words(text).join(" "));
    case "single": {
      const text = words(item.options.find(({ id }) => id === keyed.correct)?.text ?? "");
      return text.length >= TELLING_RUN ? [text.join(" ")] : [];
    }
    default:
      return [];
  }
}
