/** A question as another platform has it, before it is one of ours. */
import type { Place } from "../../markdown/diagnostic.ts";

/** A text and how it is written. */
export interface Text {
  readonly text: string;
  readonly format: "html" | "markdown" | "plain";
}
/** What a platform left empty. */
export const NO_TEXT: Text = { text: "", format: "plain" };

/** An answer and what it earns, in per cent of the mark. */
export interface Answer<T = Text> {
  readonly text: T;
  readonly percent: number;
  readonly feedback: Text;
}

/** What is asked and what is right, whatever platform it comes from. */
export type Body =
  | {
      readonly type: "choice";
      readonly single: boolean;
      /** The rule that its type there stands for. */
      readonly rule?: "all-or-nothing" | "ou-multiple-response";
      readonly options: readonly Answer[];
    }
  | { readonly type: "truth"; readonly isTrue: boolean; readonly whyNot: Text }
  /** A pair without a prompt is a choice that fits none. */
  | { readonly type: "match"; readonly pairs: readonly { prompt: Text; choice: string }[] }
  /** In the right order; `rule` as Moodle names it. */
  | { readonly type: "order"; readonly entries: readonly Text[]; readonly rule: string }
  | {
      readonly type: "number";
      readonly answers: readonly (Answer<string> & { readonly by: string })[];
      readonly unit: string | undefined;
    }
  | {
      readonly type: "words";
      readonly answers: readonly Answer<string>[];
      readonly capitalsCount: boolean;
    };

/** A question with the place it was found at, for what is said of it. */
export interface Foreign {
  readonly place: Place;
  /** Plain text; may be empty. */
  readonly name: string;
  readonly id: string | undefined;
  /** The names of the categories around it, from the outermost. */
  readonly category: readonly string[];
  readonly tags: readonly string[];
  readonly marks: number;
  readonly stem: Text;
  readonly explanation: Text;
  readonly body: Body;
  /** What it has beside and we have no room for: "2 hints". */
  readonly beside: readonly string[];
}
