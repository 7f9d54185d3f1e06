import { counting } from "../counting.ts";

const count = counting("en");

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
  shareOf: (percent: number, hands: number) => `${percent} % of ${hands}`,
  change: (points: number) => `${points > 0 ? "+" : "−"}${Math.abs(points)}`,

  results: "What the class answered",
  resultsEmpty:
    "No hands have been counted in this class. At a checkpoint, press the number of an option for each hand, or open the count and tap its plus. What the class answered is then summed up here.",
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
  print: "Print, or save as PDF",
  votesUnkept:
    "This browser keeps nothing here: the votes are gone when the page is closed or loaded again.",
  clearVotes: "Clear the votes of this class",
  clearSure: "Clear all votes of this class? They cannot be brought back.",

  phonesLead: "The questions, on a phone:",
  phonesLocal:
    "Phones cannot reach this address: it is this computer’s own. Put the folder dist/ on a web host, or serve it in the school’s network, and open the deck from there.",
  penOn: "Pen: draw on the slide. P puts it down, X wipes.",
  penColour: (n: number) => `Colour ${n}`,
  firstHint: "To teach from this: S opens the notes, B makes the screen black, ? shows every key.",
};
