/** The shape of a language's `analysis` section: a sentence for every figure and every judgement. */
import type { ItemStatistics } from "../quiz/analysis/item-statistics.ts";
import type {
  DiscriminationBand,
  FacilityBand,
  ItemJudgement,
  judgeOption,
  PaperJudgement,
} from "../quiz/analysis/judgement.ts";
import type { PaperStatistics } from "../quiz/analysis/paper-statistics.ts";

type Sentences<K extends string> = Readonly<Record<K, string>>;

export interface AnalysisWords {
  /** In place of all judgements, for a class of fewer attempts than this. */
  readonly tooSmall: (fewest: number) => string;
  /** What each figure of an item is. */
  readonly items: Sentences<Exclude<keyof ItemStatistics, "id">>;
  /** What each figure of a paper is. */
  readonly paper: Sentences<Exclude<keyof PaperStatistics, "attempts" | "max">>;
  /** What to do. */
  readonly facility: Sentences<FacilityBand>;
  readonly discrimination: Sentences<DiscriminationBand>;
  readonly weight: Sentences<NonNullable<ItemJudgement["weight"]>>;
  readonly guessed: string;
  readonly consistency: Sentences<NonNullable<PaperJudgement["consistency"]>>;
  readonly tooEasyForStrong: string;
  readonly tooHardForWeak: string;
  readonly tooManyAlike: string;
  readonly options: Sentences<NonNullable<ReturnType<typeof judgeOption>>>;
}
