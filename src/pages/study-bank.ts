/** What the study page's scripts know of the bank: what scoring needs, and where each item belongs. */
import { keyFingerprint } from "../lesson/key-fingerprint.ts";
import { enemiesOf } from "../quiz/bank/enemies.ts";
import type { ItemType, Level } from "../quiz/item.ts";
import type { KeyedItem } from "../quiz/keyed-item.ts";
import type { Edition } from "./edition.ts";
import { plainText } from "./plain-text.ts";

export interface StudyItem {
  readonly id: string;
  readonly keyed: KeyedItem;
  readonly type: ItemType;
  readonly title: string;
  readonly section: string;
  readonly objective: string;
  readonly level: Level;
  /** The paragraphs that prove the answer, and the slide that teaches it. */
  readonly paragraphs: readonly number[];
  readonly slide: string;
  readonly slideTitle: string;
  /** Items that help with this one. */
  readonly enemies: readonly string[];
  /** Changes exactly when the item asks or scores something else. */
  readonly print: string;
}

export interface Topic {
  readonly id: string;
  readonly text: string;
}

export interface StudyBank {
  readonly lesson: string;
  /** BCP 47, for numbers and dates. */
  readonly lang: string;
  readonly items: readonly StudyItem[];
  /** The objectives that have items, in the lesson's order. */
  readonly topics: readonly Topic[];
  /** Names the key that answers are scored by. */
  readonly fingerprint: string;
}

/** As data in the page, which is no script to its policy. */
export function bakeBank(lesson: Edition): string {
  const json = JSON.stringify(studyBank(lesson)).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="study_bank">${json}</script>`;
}

/** Plain data, so that it can stand in the page as JSON. */
function studyBank(lesson: Edition): StudyBank {
  const { deck, questions } = lesson;
  const enemies = enemiesOf(questions.map(({ item }) => item));
  const titles = new Map(deck.slides.map(({ id, title }) => [id, plainText(title)]));
  const used = new Set(questions.map(({ item }) => item.objective));
  return {
    lesson: deck.title,
    lang: deck.lang,
    items: questions.map((question) => {
      const { item, keyed, entry } = question;
      return {
        ...{
          id: item.id,
          keyed,
          type: item.type,
          title: plainText(item.title),
          section: item.section,
        },
        ...{ objective: item.objective, level: item.level },
        paragraphs: [...new Set(entry.evidence.map(({ paragraph }) => paragraph))],
        ...{ slide: entry.slide, slideTitle: titles.get(entry.slide) ?? entry.slide },
        enemies: [...(enemies.get(item.id) ?? [])],
        print: keyFingerprint([question]).replaceAll(" ", ""),
      };
    }),
    topics: [...deck.objectives].flatMap(([id, text]) =>
      used.has(id) ? [{ id, text: plainText(text) }] : [],
    ),
    fingerprint: keyFingerprint(questions),
  };
}
