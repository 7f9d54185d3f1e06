/** What the study page's scripts say, in English. */
import type { Verdict } from "../../quiz/scoring/verdicts.ts";
import type { Calibration, Certainty } from "../../quiz/study/certainty.ts";
import type { DueReason } from "../../quiz/study/due.ts";
import { counting } from "../counting.ts";
import { paragraphRange } from "../paragraph-range.ts";

const count = counting("en");
const questions = (n: number) => count(n, { one: "# question", other: "# questions" });
const minutes = (n: number) => count(n, { one: "# minute", other: "# minutes" });
/** What practice takes, with reading: about 38 seconds a question. */
const minutesFor = (n: number) => minutes(Math.max(1, Math.round((n * 38) / 60)));
const date = () => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });
const days = (n: number) => count(n, { one: "# day", other: "# days" });

/** One object a screen; functions take what the sentence is about. */
export const study = {
  parts: {
    right: "right",
    wrong: "not right",
    missed: "belongs to the answer",
    keyed: "the right one",
    unanswered: "left open",
  } satisfies Record<Verdict, string>,
  placed: (text: string, place: number, of: number) => `${text}: place ${place} of ${of}`,
  kept: "The order stays as it is.",
  paired: (prompt: string, choice: string) => `${prompt}: ${choice}`,

  start: {
    go: "What would you like to do?",
    resume: "Go on where you stopped",
    resumeNote: (left: number) => `${questions(left)} to go`,
    resumeTest: "Go on with your test",
    resumeTestNote: (answered: number, of: number) => `${answered} of ${questions(of)} answered`,
    mix: "Practise",
    mixNote: (n: number) => `${minutesFor(n)}, ${questions(n)}, with the reason after each`,
    mistakes: (n: number) => `My mistakes: ${n}`,
    mistakesNote: (n: number) => `${minutesFor(n)} to put them right`,
    review: (n: number) => `Due today: ${n}`,
    reviewNone: "Review",
    reviewNote: (n: number) => `${minutesFor(n)}, before you forget them`,
    reviewNoneNote: "What you have answered comes back here, a day or more later",
    test: "A test",
    testNote: "8, 12 or 20 questions; answers at the end",
    all: "Everything on one page",
    allNote: (n: number) => `${questions(n)}, to read, to print or to browse`,
    topics: "By topic",
    topicBar: (known: number, of: number, missed: number) =>
      missed === 0 ? `${known} of ${of} known` : `${known} of ${of} known, ${missed} missed`,
    topicNew: (of: number) => `${questions(of)}, not started`,
  },

  turn: {
    place: (n: number, of: number) => `Question ${n} of ${of}`,
    again: "Once more",
    left: (n: number) => count(n, { one: "# to go", other: "# to go" }),
    stop: "Stop",
    check: "Check",
    checkAgain: "Check again",
    next: "Next",
    finish: "Finish",
    hint: "Hint",
    hintText: (paragraphs: readonly number[]) => `Look in ${paragraphRange(paragraphs)}.`,
    openSlide: (title: string) => `Slide: ${title}`,
    right: "Right.",
    wrong: "Not right.",
    /** `how` says what was right of it; empty where nothing was. */
    notYet: (how: string) => `${how === "" ? "Not right yet." : how} Try once more.`,
    mine: "Your choice",
    answer: "The answer",
    unanswered: "Nothing is answered yet.",
    didYouMean: "Did you mean:",
    asWritten: "No, check what I wrote",
    sure: "How sure are you?",
    certainties: { 1: "Not very", 2: "Fairly", 3: "Very" } satisfies Record<Certainty, string>,
  },

  card: { begin: "To the questions" },

  slide: {
    close: "Back to the question",
    loading: "The slide is coming …",
    failed: "The slide could not be loaded. You may be offline.",
    inDeck: "Open it among the slides",
  },

  end: {
    title: "Done for now",
    firstTry: (right: number, of: number) => `${right} of ${of} right at the first try`,
    now: (right: number, of: number) => `Now ${right} of ${of}, with later tries`,
    weak: "Worth another look",
    noneWeak: "Nothing was weak this time.",
    weakTopic: (missed: number, of: number) => `${missed} of ${of} not right at the first try`,
    tomorrow: "What comes next",
    due: (n: number, when: string) => `${questions(n)} ${n === 1 ? "comes" : "come"} back ${when}`,
    reason:
      "A question that you missed comes back soon, one that you knew comes back later, just before you would forget it.",
    must: "What I must know",
    mustNote: "From the questions that were not right at the first try.",
    print: "Print this half page",
    more: "Another round",
    home: "To the start",
  },

  days: {
    today: "today",
    tomorrow: "tomorrow",
    in: (n: number) => `in ${days(n)}`,
    earlier: "earlier today",
    yesterday: "yesterday",
    ago: (n: number) => `${days(n)} ago`,
  },

  test: {
    title: "A test",
    intro:
      "A paper of all topics in their proportions. No answer is told until you hand it in. Whoever enters the same code gets the same paper; so does a teacher who prints it.",
    size: "How many questions?",
    sizes: (n: number) => questions(n),
    limit: "Time limit",
    noLimit: "No limit",
    minutes,
    begin: "Begin",
    withCode: "I have a code",
    code: "Code",
    open: "Open it",
    badCode: (code: string) => `“${code}” is not a code of a test. A code looks like 801-Z0X.`,
    place: (n: number, of: number, code: string) => `Question ${n} of ${of} · paper ${code}`,
    previous: "Previous",
    next: "Next",
    toEnd: "To the end",
    number: (n: number, answered: boolean) => `Question ${n}${answered ? ", answered" : ", open"}`,
    numbers: "Questions of this test",
    left: (text: string) => `${text} left`,
    over: "The time is up. You can hand in now, or take more.",
    extend: "5 minutes more",
    handIn: "Hand in",
    before: "Before you hand in",
    allAnswered: "Every question is answered.",
    stillOpen: (n: number) => `${questions(n)} ${n === 1 ? "is" : "are"} still open:`,
    back: "Back to the questions",
  },

  result: {
    title: "Your result",
    score: (percent: number) => `${percent} %`,
    counts: (right: number, partly: number, wrong: number, open: number) =>
      [
        `${right} right`,
        partly > 0 ? `${partly} partly right` : "",
        `${wrong} wrong`,
        open > 0 ? `${open} not answered` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    marks: (marks: string, max: string) => `${marks} of ${max} marks`,
    code: (code: string) => `Paper ${code}`,
    when: (at: number) => `Taken on ${date().format(at)}`,
    byTopic: "By topic",
    byParagraph: "By paragraph of the article",
    paragraph: (n: number) => `¶${n}`,
    bar: (percent: number, n: number) => `${percent} % of ${questions(n)}`,
    review: "Every question",
    certainty: "How sure you were",
    cbm: (marks: string, most: string) =>
      `${marks} of ${most} certainty-based marks. A right answer earns 1, 2 or 3, the surer you were; a wrong one costs 0, 2 or 6. The pale band is where each answer pays best.`,
    calibration: (percent: number, n: number) => `right in ${percent} % of ${questions(n)}`,
    claims: (from: number, to: number) => `pays best between ${from} and ${to} %`,
    judgement: {
      over: "Right less often than you thought: look for the words that prove it before you are sure.",
      under: "Right more often than you thought: you know more than you think.",
      fits: "You know well what you know here.",
      "too-few": "Too few answers to say.",
    } satisfies Record<Calibration["judgement"], string>,
    columns: [
      ...["item", "title", "objective", "paragraphs", "response", "outcome", "marks", "of"],
      ...["certainty", "paper", "date", "key"],
    ],
    csv: "Results as a table (CSV)",
    json: "Results as a file (JSON)",
    print: "Print",
    name: "Name",
    fingerprint: (key: string) => `Scored by key ${key}`,
  },

  review: {
    title: "Review",
    due: (n: number) => `${questions(n)} due today`,
    none: "Nothing is due today.",
    noneYet: "Nothing to review yet: answer some questions first, and they come back here.",
    begin: "Begin",
    why: "Which, and why today",
    /** `ago` is one of `days`; `percent` the chance that it is still known. */
    reasons: {
      new: () => "It is new, or was changed since you answered it.",
      missed: (ago: string) => `You missed it ${ago}; seen again, it sticks.`,
      lapsed: (ago: string) =>
        `You knew it ${ago}, but had forgotten it before, so it comes sooner.`,
      fading: (ago: string, percent: number) =>
        `You knew it ${ago}; by now the chance that you still do is about ${percent} %.`,
    } satisfies Record<DueReason["code"], (ago: string, percent: number) => string>,
    forecast: "The next two weeks",
    forecastNote:
      "Each bar is a day. Questions come back when you would remember about nine of ten of them.",
    day: (when: string, n: number) => `${when}: ${questions(n)}`,
  },

  all: {
    total: (percent: number, right: number, answered: number) =>
      `${percent} % of all marks: ${right} of ${questions(answered)} answered ${right === 1 ? "is" : "are"} right`,
    first: (right: number, of: number, now: number) => `First try ${right} of ${of}, now ${now}`,
    answered: (n: number, of: number) => `${n} of ${of} questions answered and checked`,
    fingerprint: (key: string) => `Scored by key ${key}`,
    over: "Start this page over",
  },

  data: {
    title: "Settings and saved progress",
    where: "Your progress is kept in this browser only. Nothing is sent anywhere.",
    certainty: "Ask how sure I am",
    certaintyNote: "Then the results also say how well you know what you know.",
    save: "Save my progress as a file",
    load: "Load progress from a file",
    loaded: (n: number) =>
      n === 0
        ? "All of it was here already."
        : count(n, { one: "# entry was added.", other: "# entries were added." }),
    forget: "Forget me on this device",
    forgetSure: "Forget all answers, tests and settings of this lesson on this device?",
    forgetYes: "Yes, forget everything",
    forgetNo: "No, keep it",
    forgotten: "Everything is forgotten.",
    blocked:
      "This browser does not let the page keep anything. You can study, but what you do is gone when you close the page.",
    full: "This browser’s storage for the page is full. You can study on, but what you do from now on is gone when you close the page.",
    changed: (titles: string) =>
      `Changed since you answered, so your earlier answers to it are set aside: ${titles}.`,
    refused: {
      size: "This file is too large to be progress of this lesson. Nothing was changed.",
      json: "This file is damaged or is no progress file. Nothing was changed.",
      depth: "This file is nested too deeply to be progress. Nothing was changed.",
      format: "This file is not progress of a lesson. Nothing was changed.",
      version: "This file was saved by another version of the page. Nothing was changed.",
      foreign: "This file belongs to another lesson. Nothing was changed.",
      content: (where: string) =>
        `This file has an entry that cannot be read (${where}). Nothing was changed.`,
    },
  },
};
