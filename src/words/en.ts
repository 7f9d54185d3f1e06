/**
 * Every sentence that a reader sees, in English. A language is one such file, of the same shape;
 * `words.ts` names that shape, and a lesson's `lang` chooses the file.
 */
import type { ItemType } from "../quiz/item.ts";
import type { TypedWords } from "../quiz/typed/suggest.ts";
import { counting } from "./counting.ts";
import { analysis as analysisWords } from "./en-analysis.ts";
import { study as studyWords } from "./en-study.ts";
import { paragraphRange } from "./paragraph-range.ts";
import type { PairCounts, ScoringWords } from "./scoring-words.ts";

const count = counting("en");

/** What the baked pages say of themselves. */
export const pages = {
  notes: "Notes for this slide",
  minutes: (n: number) => `${n} min`,
  cites: (cited: string, paragraphs: readonly number[]) =>
    [cited, paragraphRange(paragraphs)].filter((part) => part !== "").join(", "),
  beyond: (what: string) => `Added: ${what}`,
  paragraphSign: "¶",
  checkpoint: "Checkpoint",
  answer: "Answer",
  whyNot: "Why not the others",
  evidence: "Evidence",
  paragraph: (n: number) => `¶${n}`,
  toSlide: (title: string) => `Slide: ${title}`,
  practise: "Answer it yourself",
  contents: "Contents",
  speakerTitle: (deck: string) => `Speaker view: ${deck}`,
  studyTitle: (deck: string) => `Study: ${deck}`,
  studyHeading: "Study alone",
  studyIntro: (n: number) =>
    `${n} questions on the article. Answer, check, and read why. Every answer names the paragraph that it rests on. Nothing you enter leaves this page.`,
  totalTitle: "Your total",
  noQuestions: "This lesson has slides and no questions.",
  toDeck: "To the slides",
  toStudy: "To the questions",
  notFound: "There is no such page here",
  check: "Check",
  noScript:
    "This page needs JavaScript to score your answers. Without it, each answer is under its question.",
  marks: (n: number) => count(n, { one: "# mark", other: "# marks" }),
  choose: "Choose…",
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  topic: "Topic",
  topicSlides: "The slides of this topic",
  keepOrder: "It is right as it stands",
  howMarked: "How this is marked",
  yourAnswer: "Your answer",
  instructions: {
    single: "Choose one.",
    "true-false": "True or false?",
    multiple: "Choose all that apply.",
    matching: "Match each with one from the list.",
    ordering: "Put them in order with the arrows.",
    numeric: "Write a number.",
    "short-text": "Write a word or a name.",
  } satisfies Record<ItemType, string>,
  fingerprint: "Key",
};

/** What the printed documents say of themselves. */
export const paper = {
  /** Who made the lesson; a lesson names nobody. */
  author: "The authors of this lesson",
  handout: (deck: string) => `Handout: ${deck}`,
  handoutNotes: (deck: string) => `For the teacher, with notes and answers: ${deck}`,
  worksheet: (deck: string) => `Worksheet: ${deck}`,
  answerKey: (deck: string) => `Answer key: ${deck}`,
  guide: (deck: string) => `Teacher’s guide: ${deck}`,
  sheets: (deck: string) => `Student sheets: ${deck}`,
  guideName: "Teacher’s guide",
  sheetsName: "Student sheet",
  handoutName: "Handout",
  handoutNotesName: "Handout with speaker notes",
  worksheetName: "Worksheet",
  answerKeyName: "Answer key",
  answered: "Checkpoint, answered",
  bookmarkAnswered: (title: string) => `${title} (answered)`,
  contents: "Contents",
  toSlide: (n: number, title: string) => `Slide ${n}: ${title}`,
  toItem: (n: number) => `Question ${n}`,
  linkOut: (text: string, url: string) => `${text} (${url})`,
  speakerNotes: "Speaker notes",
  minutes: (n: number) => count(n, { one: "# minute", other: "# minutes" }),

  name: "Name",
  group: "Class",
  date: "Date",
  total: "Marks",
  outOf: (n: number) => `of ${n}`,
  marks: (n: number) => count(n, { one: "# mark", other: "# marks" }),
  version: (seed: string) => `Version ${seed}`,
  paper: (code: string) => `Paper ${code}`,
  size: (items: number, marks: number) =>
    `${count(items, { one: "# question", other: "# questions" })}, ${count(marks, { one: "# mark", other: "# marks" })}`,
  rubric: [
    "Answer from the article and the lesson, not from what you know of the matter otherwise.",
    "Read each question to its end. The line under it says how to answer.",
    "To change an answer, cross it out and tick or write anew.",
  ],
  instructions: {
    single: "Tick one box.",
    "true-false": "Tick one box.",
    multiple: "Tick every box that applies.",
    matching: "Write one number from the list into each box.",
    ordering: "Number the boxes: 1 for the first, 2 for the next, and so on.",
    numeric: "Write a number.",
    "short-text": "Write a word or a name.",
  } satisfies Record<ItemType, string>,
  answer: "Answer",

  keyFingerprint: (key: string) => `Key ${key}`,
  keyIntro:
    "For the teacher. The paper’s code stands on the worksheet that this key belongs to; the key’s code is the same for every version, and the study page shows it with a total. Add fractions of a mark as they are, and round once, at the total. “Taught on” means the slide together with its notes.",
  glance: "Answers at a glance",
  glanceNote:
    "An order is told by the numbers in its boxes, from the top; pairs by letter and number. At a star, part of the answer earns part of the mark: the entry says how much.",
  partly: (marks: number) => `${marks}*`,
  glanceColumns: { number: "No.", answer: "Answer", marks: "Marks" },
  rightAnswer: "Right",
  orTyped: (spellings: string) => `also accepted: ${spellings}`,
  edits: (n: number) =>
    `${count(n, { one: "one letter", other: "# letters" })} wrong, missing, too many or swapped may pass`,
  within: (amount: string) => `within ${amount}`,
  orders: (numbers: string) => `boxes, from the top: ${numbers}`,
  why: "Why",
  whyNot: "Why not",
  marking: "Marking",
  evidence: "Evidence",
  taughtOn: "Taught on",
  bySlide: "Slides and their questions",
  bySlideColumns: { slide: "Slide", title: "Title", items: "Questions" },
};

/** What scoring says: how a result came about, what is wrong with a response, what a rule pays. */
export const scoring = {
  unanswered: (marks) => `Not answered; worth ${marks}.`,
  invalid: (problem) => `Not scored: ${problem}`,
  scored: (how, marks) => `${how}: ${marks}.`,

  noMark: "no mark",
  partOfMark: (figure) => `${figure} of a mark`,
  marks: (figure, n) => (n === 1 ? `${figure} mark` : `${figure} marks`),

  choice: (right) => (right ? "Right" : "Wrong"),
  multiple: {
    "all-or-nothing": ({ right, wrong, keyed }) =>
      strictly(`${right} of ${keyed} right, ${wrong} wrong`, right === keyed && wrong === 0),
    "right-minus-wrong": ({ right, wrong, keyed }) =>
      `${right} of ${keyed} right, ${wrong} wrong${wrong > right ? ", never below zero" : ""}`,
    "ou-multiple-response": ({ right, wrong, keyed }) =>
      `${right} of ${keyed} right, ${wrong} wrong${right + wrong > keyed ? `, marked on the worst ${keyed} ticks` : ""}`,
    "every-option": ({ right, wrong, keyed, options }) =>
      `${options - wrong - (keyed - right)} of ${options} options judged rightly, ${wrong} wrongly ticked, ${keyed - right} missed`,
  },
  matching: {
    "right-pairs": (pairs) => pairsRight(pairs),
    "all-or-nothing": (pairs) => strictly(pairsRight(pairs), pairs.right === pairs.of),
  },
  ordering: {
    "all-or-nothing": (counted, of) =>
      strictly(`${counted} of ${of} entries in place`, counted === of),
    "absolute-position": (counted, of) => `${counted} of ${of} entries in place`,
    "adjacent-pairs": (counted, of) => `${counted} of ${of} neighbouring pairs in order`,
    "longest-run": (counted, of) =>
      counted === 0
        ? "No run in order"
        : `The longest run in order has ${counted} of ${of} entries`,
  },
  numeric: {
    exact: (value, right) => `${value} is ${right ? "right" : "wrong"}`,
    tolerance: (value, right) => `${value} is ${right ? "within" : "outside"} the tolerance`,
  },
  shortText: {
    accepted: "An accepted answer",
    near: "Near enough to an accepted answer",
    rival: "As near to another answer as to this one",
    none: "Not an accepted answer",
  },

  problem: (problem) => {
    switch (problem.code) {
      case "wrong-type":
        return `This item takes ${EXPECTED[problem.expected]}.`;
      case "unknown-option":
        return `There is no "${problem.given}" here; there are ${listed(problem.legal)}.`;
      case "repeated":
        return `Option "${problem.option}" is named more than once.`;
      case "too-many":
        return `There are ${problem.options} options here; the response names more.`;
      case "incomplete":
        return `All ${problem.entries} entries need a place; ${count(problem.missing, { one: "# has none", other: "# have none" })}.`;
      case "too-long":
        return `An answer here has at most ${problem.most} characters.`;
      case "unreadable":
        return "The response cannot be read.";
      case "illegible":
        return "Some characters cannot be shown; type the answer again.";
      case "not-a-number":
        return "Write the number in figures.";
      case "mixed-figures":
        return "Write all figures in one script.";
      case "several-numbers":
        return "Write one number only.";
      case "grouping":
        return "Write thousands as 1,000 and decimals as 1.5.";
      case "ambiguous":
        return `Did you mean ${problem.readings.join(" or ")}?`;
      case "unit":
        return problem.unit === undefined
          ? "Write the number alone."
          : `Write the number alone, or with its unit: ${problem.unit}.`;
      case "negative-zero":
        return "Write nought as 0, without a minus.";
    }
  },

  /** What each rule pays, for someone who marks by hand. `src/quiz/scoring/` holds the formulas. */
  rules: {
    "single:all-or-nothing": "Full marks for the right option, otherwise nothing.",
    "true-false:all-or-nothing": "Full marks for the right option, otherwise nothing.",
    "multiple:all-or-nothing":
      "Full marks for all the right options and no other, otherwise nothing.",
    "multiple:right-minus-wrong":
      "Each right tick earns an equal share; each wrong tick takes one back; never below zero.",
    "multiple:ou-multiple-response":
      "Each right tick earns an equal share; each wrong tick lowers by one how many right ones can count.",
    "multiple:every-option":
      "Every option counts: an equal share for each one rightly ticked or rightly left blank.",
    "matching:right-pairs": "An equal share for each right pair; a wrong one costs nothing more.",
    "matching:all-or-nothing": "Full marks if all pairs are right, otherwise nothing.",
    "ordering:all-or-nothing": "Full marks for the whole order, otherwise nothing.",
    "ordering:absolute-position": "An equal share for each entry in its own place.",
    "ordering:adjacent-pairs":
      "An equal share for each entry directly followed by the one that should follow it.",
    "ordering:longest-run":
      "The longest unbroken run in the right order counts, as a share of all entries; a run has at least two.",
    "numeric:exact":
      "Full marks for exactly this number, with or without its unit, otherwise nothing.",
    "numeric:tolerance": "Full marks for a number within the tolerance, otherwise nothing.",
    "short-text:accepted":
      "Full marks for an accepted spelling; capitals, accents, spaces and hyphens do not matter.",
  },

  /** The rules under which a part of the answer counts, with what each part earns. */
  shares: {
    "multiple:right-minus-wrong": (each) =>
      `${each} for each right tick, as much off for each wrong one; never below zero.`,
    "multiple:ou-multiple-response": (each) =>
      `${each} for each right tick; each wrong tick lowers by one how many right ones can count.`,
    "multiple:every-option": (each) =>
      `${each} for each option rightly ticked or rightly left blank.`,
    "matching:right-pairs": (each) => `${each} for each right pair; nothing off for a wrong one.`,
    "ordering:absolute-position": (each) => `${each} for each entry in its own place.`,
    "ordering:adjacent-pairs": (each) =>
      `${each} for each entry directly followed by the one that should follow it.`,
    "ordering:longest-run": (each) =>
      `Entries that directly follow one another as they should make a run; the longest run earns ${each} for each of its entries. One entry alone is no run.`,
  },
} satisfies ScoringWords;

const EXPECTED = {
  option: "one option",
  options: "a list of options",
  pairs: "a choice for each prompt",
  number: "a number",
  text: "text",
};

/** Ten at most. */
function listed(ids: readonly string[]): string {
  return `${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;
}

/** All or nothing: where it is not all, it says so. */
function strictly(counts: string, all: boolean): string {
  return all ? counts : `${counts}, all or nothing`;
}

function pairsRight({ right, wrong, unanswered, of }: PairCounts): string {
  const open = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
  return `${right} of ${of} pairs right, ${wrong} wrong${open}`;
}

/** Words that someone may type: numbers, and small words around an answer. */
export const typed: TypedWords = {
  numbers: {
    values: {
      ...{ nought: 0, zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 },
      ...{ eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14 },
      ...{ fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 },
      ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
      dozen: 12,
    },
    times: { hundred: 100, thousand: 1000, lakh: 100_000, million: 1_000_000, crore: 10_000_000 },
    joints: ["and", "a", "about", "around"],
  },
  fillers:
    "a an and about around at by for from in into is it its near of on our the their to was were with".split(
      " ",
    ),
};

/** What the deck's scripts say. */
export const deck = {
  controls: "Slide controls",
  close: "Close",
  search: "Number or words",
  found: (n: number) => count(n, { one: "# slide", other: "# slides" }),
  letters: "Single letters, digits and signs work as shortcuts",
  /** What each key and button does. */
  does: {
    next: "Next",
    previous: "Previous",
    first: "First slide",
    last: "Last slide",
    return: "Back to where you jumped from",
    contents: "Contents",
    search: "Find a slide by number or words",
    overview: "All slides",
    menu: "Menu",
    help: "Keys",
    black: "Black screen",
    white: "White screen",
    theme: "Light, dark, high contrast",
    fullscreen: "Full screen",
    speaker: "Speaker view",
    zoom: "Enlarge the figure",
    pen: "Pen",
    wipe: "Wipe the drawing away",
    phones: "Code for phones",
    show: "Show or hide the votes",
    timer: "Time to think; again: half a minute more",
    again: "Vote again",
    more: "One more hand for the same option",
    less: "One hand fewer",
  },
  keyNames: {
    ArrowRight: "→",
    ArrowLeft: "←",
    ArrowUp: "↑",
    ArrowDown: "↓",
    " ": "Space",
    PageDown: "Page Down",
    PageUp: "Page Up",
    Home: "Home",
    End: "End",
    Backspace: "Backspace",
    Escape: "Esc",
  } as Readonly<Record<string, string>>,
  atCheckpoint: "At a checkpoint",
  handKeys: [
    [["1", "…", "9"], "A hand for that option"],
    [["Shift", "1", "…", "9"], "A hand taken back"],
  ] as readonly (readonly [readonly string[], string])[],
  noSpeaker:
    "The speaker view is not in this single file. It is in the whole site, which npm start shows.",
  popupBlocked:
    "The browser has blocked the speaker view. Allow pop-ups for this page, or open it here:",

  think: (left: string) => `Time to think: ${left}`,
  thinkOver: "Time to think is over",
  secondVote: "Second vote",
  hands: (n: number) => count(n, { one: "# hand", other: "# hands" }),
  share: (percent: number) => `${percent} %`,
  change: (points: number) => `${points > 0 ? "+" : "−"}${Math.abs(points)}`,

  results: "What the class answered",
  resultsEmpty: "No hands have been counted.",
  resultsColumns: {
    question: "Question",
    first: "First vote",
    second: "Second vote",
    change: "Change",
  },
  resultsNote: "Share of hands for the right answer.",
  points: (points: number) =>
    `${points > 0 ? "+" : points < 0 ? "−" : ""}${count(Math.abs(points), { one: "# point", other: "# points" })}`,
  saveVotes: "Save as CSV",
  csvName: (period: string) => `votes${period === "" ? "" : ` ${period}`}.csv`,
  csvColumns: ["item", "title", "round", "option", "text", "hands", "percent", "right"],
  period: "Class",
  periodHint: "10 b, Tuesday",
  clearVotes: "Clear the votes of this class",
  clearSure: "Clear all votes of this class? They cannot be brought back.",

  phonesLead: "The questions, on a phone:",
  phonesLocal:
    "Phones cannot reach this address: it is this computer’s own. Put the folder dist/ on a web host, or serve it in the school’s network, and open the deck from there.",
  penOn: "Pen: draw on the slide. P puts it down, X wipes.",
  penColour: (n: number) => `Colour ${n}`,
  firstHint: "To teach from this: S opens the notes, B makes the screen black, ? shows every key.",
};

/** What the speaker view says. */
export const speaker = {
  say: "Say.",
  dont: "Don’t.",
  replies: "If…",
  notes: "Notes",
  noNotes: "This slide has no notes.",
  previews: "Slides",
  present: "Now",
  nextSlide: (title: string) => `Next: ${title}`,
  nextStep: "Next: one step on",
  lastSlide: "End of the lesson",
  slideOf: (n: number, of: number) => `${n} / ${of}`,
  stepOf: (n: number, of: number) => (of === 0 ? "" : `${n} of ${of}`),
  minutes: (n: number) => `${n} min`,
  black: "The screen is black. Next lights it up.",
  white: "The screen is white. Next lights it up.",
  card: "The class sees the card. Next returns to the slide.",
  document: "The deck’s window is too narrow: its slides are a page to scroll.",
  gone: "The deck’s window has been closed, or is being loaded.",
  alone:
    "No deck is open in this browser. The speaker view shows its notes and moves it; open the deck, then press S there.",
  toDeck: "Open the deck",

  elapsed: "Gone",
  planned: "Planned",
  notBegun: "The clock starts with the first step.",
  onTime: "on time",
  behind: (n: number) => `${count(n, { one: "# minute", other: "# minutes" })} behind`,
  ahead: (n: number) => `${count(n, { one: "# minute", other: "# minutes" })} ahead`,
  skipTo: (slide: number) => `Skip to ${slide}?`,
  pause: "Pause",
  goOn: "Go on",
  restart: "Restart the clock",
  route: "Route",
  wholeRoute: "all slides",
  routeOf: (minutes: number) => (minutes > 60 ? `2 × ${minutes / 2} min` : `${minutes} min`),
  have: "Minutes",
  bell: "Bell at",

  smaller: "Smaller notes",
  larger: "Larger notes",
  substitute: "Read this in three minutes",
  since: "Since 2016",
  showCard: "Show to the class",

  answer: "Answer (the class does not see it yet)",
  answerSeen: "Answer (the class sees it)",
  votes: "Votes",
  round: (n: number) => (n === 1 ? "First vote" : "Second vote"),
  oneMore: (option: string) => `One more hand for ${option}`,
  oneLess: (option: string) => `One hand fewer for ${option}`,
  shown: "The class sees the votes.",
  hidden: "The class does not see the votes.",
  show: "Show or hide",
  again: "Vote again",
  think: "Time to think",
  rightShare: (percent: number) => `${percent} % right.`,
  advice: {
    "teach-again": "Under 30 %: teach it again, then vote again.",
    discuss: "30 to 70 %: let them discuss in pairs, then vote again.",
    explain: "Over 70 %: explain briefly and move on.",
  },
  adviceSource: "Crouch and Mazur 2001",

  /** The keys of the speaker view alone. */
  ownKeys: [
    [["[", "]"], "scroll the notes"],
    [["J"], "skip to where the plan is"],
    [["I"], "if something is said"],
  ] as readonly (readonly [readonly string[], string])[],
};

/** What `npm run grade` writes for the teacher. */
export const grading = {
  title: (deck: string) => `Marks: ${deck}`,
  intro: (students: number, items: number) =>
    `${count(students, { one: "# response", other: "# responses" })}, ${count(items, { one: "# item", other: "# items" })}. Marks come from the lesson’s key.`,
  students: "Students",
  student: "Student",
  file: "File",
  marks: "Marks",
  max: "Of",
  percent: "Per cent",
  objectives: "The class by objective",
  objective: "Objective",
  paper: "The paper",
  items: "Items",
  item: "Item",
  options: "Who chose what",
  option: "Option",
  thirds: { low: "lowest third", middle: "middle third", high: "highest third" },
  noAnswer: "no answer that could be scored",
  right: "right",
  notKnown: "–",
  figures: {
    facility: "Facility",
    standardDeviation: "Standard deviation",
    guessScore: "Random guess score",
    intendedWeight: "Intended weight",
    effectiveWeight: "Effective weight",
    discriminationIndex: "Discrimination index",
    discriminativeEfficiency: "Discriminative efficiency",
    mean: "Mean",
    median: "Median",
    skewness: "Skewness",
    kurtosis: "Kurtosis",
    internalConsistency: "Coefficient of internal consistency",
    errorRatio: "Error ratio",
    standardError: "Standard error",
  },
};

/** The note that a kept site is not the newest. */
export const offline = {
  newer: "A newer version of this lesson is ready.",
  load: "Load it",
  later: "Later",
};

/** The study page of a site without its key: answers are handed in as a file. */
export const respond = {
  title: (deck: string) => `Questions: ${deck}`,
  heading: "Answer the questions",
  intro:
    "Answer, write your name at the end, and save the file that you hand in. This page does not hold the answers. What you enter stays in this browser until you save it.",
  student: "Your name",
  noName: "Write your name first: the file is known by it.",
  save: "Save my answers",
  saved: (file: string, answered: number, of: number) =>
    `Saved as ${file}: ${answered} of ${of} questions answered. Hand in this file.`,
};

/** What the study page's scripts say. */
export const study = studyWords;

/** What the report on a class says. */
export const analysis = analysisWords;

/** What stands in the files that carry the bank to other platforms. */
export const exchange = {
  isTrue: "True",
  isFalse: "False",
  paragraph: (n: number) => `Paragraph ${n}`,
  hint: (paragraphs: readonly number[]) => `Read again: ${paragraphRange(paragraphs)}.`,
  right: "That is right.",
  partly: "Part of it is right.",
  wrong: "That is not right.",
  answer: "Answer",
  orMore: "More than one may be right.",
  matchWith: "To match with",
  putInOrder: "Put in order",
  plusMinus: (n: string) => `give or take ${n}`,
};
