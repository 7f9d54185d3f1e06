/** What every target is written from, and what it says of the items that it could not carry whole. */
import type { Lesson } from "../lesson/lesson.ts";
import type { Question } from "../quiz/question.ts";
import type { Words } from "../words/words.ts";
import { plainText } from "./html.ts";

export interface Bank {
  /** The deck's, as plain text. */
  readonly title: string;
  /** BCP 47, of the questions. */
  readonly lang: string;
  /** What a learner can do, inline Markdown by id; in the deck's order. */
  readonly objectives: ReadonlyMap<string, string>;
  /** By objective, and as the question files have them within one. */
  readonly questions: readonly Question[];
  readonly words: Words["exchange"];
}

/** What becomes of one item in a target: `changed` is there in another form, `left` is not there. */
export interface Note {
  readonly item: string;
  readonly kind: "changed" | "left";
  /** A clause: "near spellings earn nothing there". */
  readonly why: string;
}

/** A target's file and its notes. */
export interface Export {
  readonly bytes: Uint8Array;
  readonly notes: readonly Note[];
}

/** Which items are taken; undefined: all. */
export interface Choice {
  readonly objectives?: readonly string[] | undefined;
  readonly items?: readonly string[] | undefined;
}

/** The bank of a lesson, or the chosen part of it. Ids that name nothing choose nothing. */
export function bankOf(lesson: Lesson, words: Words["exchange"], choice: Choice = {}): Bank {
  const { title, lang, objectives } = lesson.deck;
  const places = [...objectives.keys()];
  const questions = lesson.questions
    .filter(({ item }) => choice.objectives?.includes(item.objective) ?? true)
    .filter(({ item }) => choice.items?.includes(item.id) ?? true)
    .toSorted((a, b) => places.indexOf(a.item.objective) - places.indexOf(b.item.objective));
  return { title: plainText(title), lang, objectives, questions, words };
}

/** The questions of each objective that has any. */
function byObjective(bank: Bank): { id: string; text: string; questions: Question[] }[] {
  const ids = [...new Set(bank.questions.map(({ item }) => item.objective))];
  return ids.map((id) => ({
    id,
    text: bank.objectives.get(id) ?? id,
    questions: bank.questions.filter(({ item }) => item.objective === id),
  }));
}

/** The paragraphs that an entry rests on, ascending, each once. */
export function paragraphsOf({ entry }: Pick<Question, "entry">): number[] {
  const all = entry.evidence.map(({ paragraph }) => paragraph);
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** A question and how a target writes it. */
export interface Planned<P> {
  readonly question: Question;
  readonly plan: P;
}

/**
 * Plans every question, and notes what that changes; those without a plan are left out.
 *
 * @returns for each objective the planned questions, where it has any, and the ids of all
 */
export function planAll<P>(
  bank: Bank,
  planOf: (question: Question) => { plan: P | undefined; notes: readonly Omit<Note, "item">[] },
): {
  groups: { id: string; text: string; planned: Planned<P>[] }[];
  carried: Set<string>;
  notes: Note[];
} {
  const notes: Note[] = [];
  const groups = byObjective(bank).map(({ id, text, questions }) => {
    const planned = questions.flatMap((question): Planned<P>[] => {
      const { plan, notes: said } = planOf(question);
      notes.push(...said.map((note) => ({ ...note, item: question.item.id })));
      return plan === undefined ? [] : [{ question, plan }];
    });
    return { id, text, planned };
  });
  const carried = groups.flatMap(({ planned }) => planned.map(({ question }) => question.item.id));
  return {
    groups: groups.filter(({ planned }) => planned.length > 0),
    carried: new Set(carried),
    notes,
  };
}
