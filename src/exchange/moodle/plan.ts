/** In which of Moodle's types a question goes, and what that changes. */
import { choicesOf } from "../../quiz/item.ts";
import type { KeyedMultiple } from "../../quiz/keyed-item.ts";
import type { Question } from "../../quiz/question.ts";
import type { Words } from "../../words/words.ts";
import type { Note } from "../bank.ts";
import { plainText } from "../html.ts";
import { repeatedChoice, truthOf, typedChanges } from "../types.ts";
import { nearestPartOf, partOf } from "./fractions.ts";

/** Question types that a Moodle may have beside its own. */
export const PLUGINS = ["multichoiceset", "oumultiresponse"] as const;
export type Plugin = (typeof PLUGINS)[number];

/** `right` and `wrong` are what a tick earns, in per cent of the mark. */
export type Plan =
  | {
      readonly type: "multichoice";
      readonly single: boolean;
      readonly right: string;
      readonly wrong: string;
    }
  | {
      readonly type: "multichoiceset" | "oumultiresponse";
      readonly right: "100";
      readonly wrong: "0";
    }
  | { readonly type: "truefalse"; readonly trueOption: string; readonly falseOption: string }
  | { readonly type: "match" | "ordering" | "numerical" | "shortanswer" };

export interface Planned {
  /** Undefined where the question is left out. */
  readonly plan: Plan | undefined;
  readonly notes: readonly Omit<Note, "item">[];
}

/**
 * Notes say what is changed there, or why the question is left out.
 * @param plugins question types that the platform has beyond Moodle's own
 */
export function planOf(
  question: Question,
  plugins: ReadonlySet<Plugin>,
  words: Words["exchange"],
): Planned {
  const { item, keyed } = question;
  const whole = (plan: Plan): Planned => ({ plan, notes: [] });
  const changed = (plan: Plan, ...whys: string[]): Planned => ({
    plan,
    notes: whys.map((why) => ({ kind: "changed", why })),
  });
  const one: Plan = { type: "multichoice", single: true, right: "100", wrong: "0" };
  switch (keyed.type) {
    case "single":
      return whole(one);
    case "true-false": {
      const truth = truthOf(item, words);
      if (truth === undefined) {
        return changed(
          one,
          "its two options are not True and False, so it is a choice of one there",
        );
      }
      return whole({ type: "truefalse", ...truth });
    }
    case "multiple":
      return planMultiple(keyed, plugins);
    case "matching": {
      const twice = repeatedChoice(item);
      if (twice !== undefined) {
        const why = `two of its choices read "${twice}" without their formatting`;
        return { plan: undefined, notes: [{ kind: "left", why }] };
      }
      const changes = choicesOf(item).some(({ text }) => plainText(text) !== text.trim())
        ? ["its choices lose their formatting: they are plain text there"]
        : [];
      if (keyed.rule === "all-or-nothing") {
        changes.push("each right pair earns its part there; here all of them are needed");
      }
      return changed({ type: "match" }, ...changes);
    }
    case "ordering": {
      const changes = [
        "an order that nobody touched is marked as it stands there; here it is unanswered",
      ];
      if (keyed.rule === "longest-run") {
        changes.push("other entries may stand within a run there; here a run is unbroken");
      }
      return changed({ type: "ordering" }, ...changes);
    }
    case "numeric":
      return changed({ type: "numerical" }, ...typedChanges(question));
    case "short-text":
      return changed({ type: "shortanswer" }, ...typedChanges(question));
  }
}

function planMultiple(keyed: KeyedMultiple, plugins: ReadonlySet<Plugin>): Planned {
  const { rule, correct, options } = keyed;
  const part = partOf(correct.length);
  const right = part ?? nearestPartOf(correct.length);
  const plain: Plan = { type: "multichoice", single: false, right, wrong: `-${right}` };
  const why: string[] = [];
  if (rule === "all-or-nothing") {
    if (plugins.has("multichoiceset")) {
      return { plan: { type: "multichoiceset", right: "100", wrong: "0" }, notes: [] };
    }
    if (correct.length > 1) {
      why.push(
        "some of the right options earn their part there, and each wrong one takes a part back; here all or nothing counts (--plugins multichoiceset carries that)",
      );
    }
  } else if (rule === "ou-multiple-response") {
    if (plugins.has("oumultiresponse")) {
      return { plan: { type: "oumultiresponse", right: "100", wrong: "0" }, notes: [] };
    }
    if (correct.length > 1 && options.length > correct.length) {
      why.push(
        "every wrong tick takes back a right one there; here only ticks beyond the number of right ones do (--plugins oumultiresponse carries that)",
      );
    }
  } else if (rule === "every-option") {
    why.push(
      "a wrong tick takes back a right one there; here every option, ticked or not, earns its part",
    );
  }
  if (part === undefined) {
    why.push(
      `a right option earns ${right} % there, the nearest that Moodle permits to 1/${correct.length}`,
    );
  }
  return { plan: plain, notes: why.map((one) => ({ kind: "changed", why: one })) };
}
