/** Speaker notes, cut at their bold leads: what to say, to ask, to watch for, and what comes next. */

/** A lead as an author writes it: `**Ask, 1 min.**`. */
const LEAD = /^\*\*([\p{L}’' ]+?)(?:,\s*(\d+(?:[.,]\d+)?)\s*min)?\.\*\*(?:\s+|$)/u;
const KINDS = { say: "say", ask: "ask", watch: "watch", next: "next", "don't": "dont" } as const;

/** One part of the notes. */
export interface NotesPart {
  /** `other` where the notes begin without a lead, or with one of the author's own. */
  readonly kind: (typeof KINDS)[keyof typeof KINDS] | "other";
  /** The lead as written, without its minutes: "Ask"; empty where there is none. */
  readonly lead: string;
  /** Minutes that the exchange takes, where the lead states them. */
  readonly minutes: number | undefined;
  /** Markdown, without the lead; one or more paragraphs. */
  readonly text: string;
}

/**
 * Cuts at every paragraph that begins with a bold lead; what follows a lead belongs to it.
 *
 * @example cutNotes("**Say.** Look.\n\n**Ask, 1.5 min.** Why? (Rivals.)")
 * // [{ kind: "say", lead: "Say", minutes: undefined, text: "Look." },
 * //  { kind: "ask", lead: "Ask", minutes: 1.5, text: "Why? (Rivals.)" }]
 */
export function cutNotes(notes: string): NotesPart[] {
  const parts: { lead: string; minutes: number | undefined; lines: string[] }[] = [];
  let blank = true;
  for (const line of notes.split("\n")) {
    const match = blank ? LEAD.exec(line) : null;
    blank = line.trim() === "";
    if (match !== null) {
      const [whole, lead = "", minutes] = match;
      const stated = minutes === undefined ? undefined : Number(minutes.replace(",", "."));
      parts.push({ lead, minutes: stated, lines: [line.slice(whole.length)] });
    } else if (parts.length > 0) parts.at(-1)?.lines.push(line);
    else if (!blank) parts.push({ lead: "", minutes: undefined, lines: [line] });
  }
  return parts.map(({ lead, minutes, lines }) => ({
    kind: kindOf(lead),
    lead,
    minutes,
    text: lines.join("\n").trim(),
  }));
}

function kindOf(lead: string): NotesPart["kind"] {
  const name = lead.toLowerCase().replace("’", "'");
  return Object.entries(KINDS).find(([key]) => key === name)?.[1] ?? "other";
}

/** Words a minute at which notes are read aloud. */
export const SPOKEN_RATE = 130;

/**
 * Words that are read aloud: those of Say, Ask and Next that do not stand in parentheses.
 *
 * @example spokenWords(cutNotes("**Say.** Look at it. (Wait.)\n\n**Watch.** The clock.")) // 3
 */
export function spokenWords(parts: readonly NotesPart[]): number {
  let words = 0;
  for (const { kind, text } of parts) {
    if (kind !== "say" && kind !== "ask" && kind !== "next") continue;
    words += text.replace(PARENTHESES, " ").match(WORD)?.length ?? 0;
  }
  return words;
}

/** Round brackets, with one pair inside. */
const PARENTHESES = /\((?:[^()]|\([^()]*\))*\)/g;
/** A run of letters and figures; each character of a script that writes no blanks between words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Minutes that the notes take: their spoken words and the exchanges of their Asks.
 *
 * @example minutesNeeded(cutNotes("**Say.** …130 words…\n\n**Ask, 0.5 min.** (…)")) // 1.5
 */
export function minutesNeeded(parts: readonly NotesPart[]): number {
  const asks = parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return spokenWords(parts) / SPOKEN_RATE + asks;
}
