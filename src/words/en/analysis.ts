/** What the report on a class says, in English: each figure, and what to do about it. */
import type { AnalysisWords } from "../analysis-words.ts";

export const analysis: AnalysisWords = {
  tooSmall: (fewest) =>
    `Fewer than ${fewest} attempts: the figures stand, but nothing is read from them, since one student would turn them.`,
  items: {
    facility: "Facility: the mean, as a share of the marks there are. The lower, the harder.",
    standardDeviation:
      "Standard deviation: how far marks spread. At 0 all did alike, and the item told nothing.",
    guessScore:
      "Random guess score: what guessing blindly would earn. Facility should be well above.",
    intendedWeight: "Intended weight: the share of the paper’s marks that the item was given.",
    effectiveWeight:
      "Effective weight: its share in what set students apart. Compare it with the intended one.",
    discriminationIndex:
      "Discrimination index: whether those who did well on the rest did well here too.",
    discriminativeEfficiency:
      "Discriminative efficiency: the same, out of what was possible with marks so spread; fair to easy and hard items.",
  },
  paper: {
    mean: "Mean: what a student earned on average.",
    median: "Median: half the class earned less, half more. Far from the mean, a few pull it.",
    standardDeviation: "Standard deviation: how far the totals spread around the mean.",
    skewness: "Skewness: below 0 the weak trail behind, above 0 the strong stand out.",
    kurtosis: "Kurtosis: the higher, the more of the class did about the same.",
    internalConsistency:
      "Coefficient of internal consistency: how far the items measure one thing; from 75 % the total can be trusted.",
    errorRatio: "Error ratio: how much of the spread is chance; the lower the better.",
    standardError:
      "Standard error: two totals closer together than this may differ by chance alone.",
  },
  facility: {
    "extremely-hard":
      "Almost nobody was right: check the key and the wording, then teach it again.",
    "very-hard": "Very hard: look for a trap in the wording, then teach it again.",
    hard: "Hard: teach it again before you go on.",
    "moderately-hard": "Rather hard: go through the explanation with the class.",
    "about-right": "About right for this class: keep it.",
    "fairly-easy": "Fairly easy: keep it, and go on.",
    easy: "Easy: a good one to begin a paper with.",
    "very-easy": "Very easy: it hardly tells students apart; keep it to encourage.",
    "extremely-easy":
      "Almost all were right: nothing is left to teach here; ask more of it next time.",
  },
  discrimination: {
    "very-good": "Tells very well who knows the matter: keep it.",
    adequate: "Tells well enough who knows the matter: keep it.",
    weak: "Tells little: see which options drew the strong.",
    "very-weak": "Tells almost nothing: reword it, or replace the options that nobody chose.",
    against:
      "Those who did well elsewhere did worse here: check the key and the wording before you count it.",
  },
  weight: {
    more: "It decided more than its marks say: split it, or give others more.",
    less: "It decided less than its marks say: its options may be too easy to see through.",
  },
  guessed: "The class did no better than by guessing: treat it as not yet taught.",
  consistency: {
    good: "The totals can be trusted.",
    fair: "The totals are a fair sign; do not part students by a mark or two.",
    poor: "The totals are mostly chance: use the answers to teach from, not to grade.",
  },
  tooEasyForStrong: "The strong are not told apart: add harder items.",
  tooHardForWeak: "The weak are not told apart: add easier items.",
  tooManyAlike: "Too many did alike: add items that are harder, and some that are easier.",
  options: {
    unused: "Nobody chose it: put a mistake that students really make in its place.",
    "draws-strong":
      "Wrong, yet it drew more of the strong than of the weak: is it not right after all?",
    "repels-strong": "Right, yet it drew more of the weak than of the strong: check the key.",
  },
};
