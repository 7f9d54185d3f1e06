import { expect, test } from "vitest";
import type { ItemJudgement, PaperJudgement } from "../quiz/analysis/judgement.ts";
import { adviceOnItem, adviceOnPaper } from "./advice.ts";
import { analysis as words } from "./en.ts";

test.each<[ItemJudgement, string[]]>([
  [
    { facility: "about-right", discrimination: "very-good", weight: undefined, guessed: false },
    ["Tells very well who knows the matter: keep it.", "About right for this class: keep it."],
  ],
  [
    { facility: "hard", discrimination: "against", weight: "more", guessed: true },
    [
      "The class did no better than by guessing: treat it as not yet taught.",
      "Those who did well elsewhere did worse here: check the key and the wording before you count it.",
      "Hard: teach it again before you go on.",
      "It decided more than its marks say: split it, or give others more.",
    ],
  ],
  [{ facility: undefined, discrimination: undefined, weight: undefined, guessed: false }, []],
])("an item judged %o is spoken of so: %j", (judgement, expected) => {
  expect(adviceOnItem(words, judgement)).toEqual(expected);
});

test.each<[PaperJudgement, string[]]>([
  [
    { consistency: "good", tooEasyForStrong: false, tooHardForWeak: false, tooManyAlike: false },
    ["The totals can be trusted."],
  ],
  [
    { consistency: undefined, tooEasyForStrong: true, tooHardForWeak: true, tooManyAlike: true },
    [
      "The strong are not told apart: add harder items.",
      "The weak are not told apart: add easier items.",
      "Too many did alike: add items that are harder, and some that are easier.",
    ],
  ],
])("a paper judged %o is spoken of so: %j", (judgement, expected) => {
  expect(adviceOnPaper(words, judgement)).toEqual(expected);
});
