/** Options of a choice from elsewhere, and which of them are right. */
import { exchange as english } from "../../words/en.ts";
import { type ItemBody, LETTERS, optionList, type Refused } from "./body.ts";
import type { Foreign } from "./foreign.ts";
import { UNKNOWN } from "./to-item.ts";
import { blocksOf, inlineOf } from "./to-markdown.ts";

type Choice = Extract<Foreign["body"], { type: "choice" | "truth" }>;

/**
 * Refused, with why, where no option is right or there are too many.
 * @param tagged type and rule, `multiple:each-option`, where the question's tags name them
 */
export function choiceBody(body: Choice, tagged: string | undefined): ItemBody | Refused {
  if (body.type === "truth") {
    const reason = inlineOf(body.whyNot);
    return {
      ...{ type: "true-false", rule: "all-or-nothing", remarks: [], changes: [] },
      lists: [optionList([english.isTrue, english.isFalse])],
      correct: body.isTrue ? "a" : "b",
      ...reasonsFor([{ id: body.isTrue ? "b" : "a", reason: reason.markdown }]),
      lost: reason.lost,
    };
  }
  if (body.options.length > 26) return { why: "an item has at most 26 options" };
  const options = body.options.map(({ text, percent, feedback }, at) => ({
    id: LETTERS[at] ?? "",
    percent,
    text: inlineOf(text),
    feedback: inlineOf(feedback),
    remark: blocksOf(feedback).markdown,
  }));
  const worth = (percent: number) => (body.single ? percent === 100 : percent > 0);
  const right = options.filter(({ percent }) => worth(percent));
  const wrong = options.filter(({ percent }) => !worth(percent));
  if (right.length === 0) return { why: "no option is right, or none earns the whole mark" };
  if (body.single && right.length > 1)
    return { why: "several options are right, and one may be ticked" };

  const changes: string[] = [];
  if (body.single && wrong.some(({ percent }) => percent > 0)) {
    changes.push("options that earned a part earn nothing here");
  }
  const { type, rule } = typeAndRule(body, tagged, options.length);
  if (type === "multiple" && tagged === undefined) {
    if (new Set(right.map(({ percent }) => percent)).size > 1) {
      changes.push("right options of unequal worth are worth the same here");
    }
    if (
      body.rule === undefined &&
      wrong.some(({ percent }) => percent !== -(right[0]?.percent ?? 0))
    ) {
      changes.push("a wrong tick takes back a right one here");
    }
  }
  return {
    ...{ type, rule, changes },
    lists: [optionList(options.map(({ text }) => text.markdown))],
    correct: type === "multiple" ? right.map(({ id }) => id) : (right[0]?.id ?? ""),
    ...reasonsFor(wrong.map(({ id, feedback }) => ({ id, reason: feedback.markdown }))),
    remarks: right.map(({ remark }) => remark).filter((text) => text !== ""),
    lost: options.flatMap(({ text, feedback }) => [...text.lost, ...feedback.lost]),
  };
}

function typeAndRule(
  body: Extract<Choice, { type: "choice" }>,
  tagged: string | undefined,
  options: number,
): Pick<ItemBody, "type" | "rule"> {
  if (body.single) {
    const isTruth = tagged === "true-false:all-or-nothing" && options === 2;
    return { type: isTruth ? "true-false" : "single", rule: "all-or-nothing" };
  }
  const own = /^multiple:(all-or-nothing|right-minus-wrong|ou-multiple-response|every-option)$/;
  const rule = body.rule ?? own.exec(tagged ?? "")?.[1] ?? "right-minus-wrong";
  return { type: "multiple", rule };
}

function reasonsFor(
  wrong: readonly { id: string; reason: string }[],
): Pick<ItemBody, "reasons" | "unreasoned"> {
  if (wrong.length === 0) return {};
  const reasons = wrong.map(({ id, reason }) => [id, reason === "" ? UNKNOWN.reason : reason]);
  return {
    reasons: Object.fromEntries(reasons),
    unreasoned: wrong.some(({ reason }) => reason === ""),
  };
}
