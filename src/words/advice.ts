/** The sentences that a judgement calls for. */
import type { ItemJudgement, PaperJudgement } from "../quiz/analysis/judgement.ts";
import type { AnalysisWords } from "./analysis-words.ts";

/** What to do about an item; the most pressing first. */
export function adviceOnItem(words: AnalysisWords, judgement: ItemJudgement): string[] {
  const { facility, discrimination, weight, guessed } = judgement;
  return [
    ...(guessed ? [words.guessed] : []),
    ...(discrimination === undefined ? [] : [words.discrimination[discrimination]]),
    ...(facility === undefined ? [] : [words.facility[facility]]),
    ...(weight === undefined ? [] : [words.weight[weight]]),
  ];
}

/** What to do about a paper. */
export function adviceOnPaper(words: AnalysisWords, judgement: PaperJudgement): string[] {
  const { consistency, tooEasyForStrong, tooHardForWeak, tooManyAlike } = judgement;
  return [
    ...(consistency === undefined ? [] : [words.consistency[consistency]]),
    ...(tooEasyForStrong ? [words.tooEasyForStrong] : []),
    ...(tooHardForWeak ? [words.tooHardForWeak] : []),
    ...(tooManyAlike ? [words.tooManyAlike] : []),
  ];
}
