/**
 * For tests: a language made of a dozen phrases in Urdu, of the shape of `en.ts`. Whatever is said in
 * English beside it was not asked of the words.
 */
import type { TypedWords } from "../quiz/typed/suggest.ts";
import * as en from "./en.ts";

const PHRASES = [
  "سوال",
  "جواب",
  "اگلا",
  "پچھلا",
  "فہرست",
  "تلاش کریں",
  "دیکھیں",
  "درست",
  "غلط",
  "نمبر",
  "وقت",
  "یہاں لکھیں",
];
let said = 0;

/** The same shape with a phrase for every text; what a sentence speaks of stands behind the phrase. */
function inUrdu<T>(value: T): T;
function inUrdu(value: unknown): unknown {
  if (typeof value === "string") return nextPhrase();
  if (typeof value === "function") {
    const phrase = nextPhrase();
    return (...spoken: unknown[]) => [phrase, ...spoken.filter(isPlain)].join(" ");
  }
  if (Array.isArray(value)) return value.map((one) => inUrdu(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inUrdu(inner)]));
}

function nextPhrase(): string {
  const phrase = PHRASES[said % PHRASES.length] ?? "";
  said += 1;
  return phrase;
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

export const pages = inUrdu(en.pages);
export const paper = inUrdu(en.paper);
export const scoring = inUrdu(en.scoring);
export const deck = inUrdu(en.deck);
export const speaker = inUrdu(en.speaker);
export const grading = inUrdu(en.grading);
export const offline = inUrdu(en.offline);
export const respond = inUrdu(en.respond);
export const study = inUrdu(en.study);
export const analysis = inUrdu(en.analysis);
export const typed: TypedWords = {
  numbers: {
    values: { ایک: 1, دو: 2, تین: 3, چار: 4, پانچ: 5, دس: 10, گیارہ: 11, بیس: 20 },
    times: { سو: 100, ہزار: 1000, لاکھ: 100_000 },
    joints: ["اور"],
  },
  fillers: ["میں", "کے", "نے", "سے"],
};

export const exchange = inUrdu(en.exchange);
