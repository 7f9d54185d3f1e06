import { counting } from "../counting.ts";

const count = counting("en");

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
