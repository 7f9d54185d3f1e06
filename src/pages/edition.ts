/** A lesson with the words of its language: what every page and document is made from. */
import type { Lesson } from "../lesson/lesson.ts";
import type { Words } from "../words/words.ts";

export interface Edition extends Lesson {
  readonly words: Words;
  /** Set where the key was taken out of the lesson; see `withoutKey`. */
  readonly keyless?: boolean;
}
