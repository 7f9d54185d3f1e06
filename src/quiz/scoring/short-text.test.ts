import { describe, expect, test } from "vitest";
import { fraction, ONE, ZERO } from "../numbers/fraction.ts";
import { shortText } from "../test-kit.ts";
import { matchText, shortTextScorer } from "./short-text.ts";

describe("short text", () => {
  test.each([
    ["Peshawar", "accepted"],
    [" peshawar. ", "accepted"],
    ["PESHAWUR", "accepted"],
    ["Peshāwar", "accepted"],
    ["\u200fPeshawar\u200e", "accepted"],
    ["Ｐｅｓｈａｗａｒ", "accepted"],
    ["Peshwar", "none"],
    ["Karachi", "none"],
    ["rawahseP", "none"],
  ] as const)("without a distance, %j is %s", (response, match) => {
    const result = shortTextScorer(shortText(["Peshawar", "Peshawur"], 0, ["Karachi"], 2))(
      response,
    );
    expect(result).toStrictEqual({
      ...{ kind: "scored", marks: match === "accepted" ? fraction(2) : ZERO, max: fraction(2) },
      detail: { type: "short-text", match },
    });
  });

  // Hasan and Hassan are one edit apart; Husain is two from Hasan, and an answer of its own.
  test.each([
    ["Hasan", "accepted", true],
    ["Hassan", "near", true],
    ["Hsaan", "near", true],
    ["Hasn", "near", true],
    ["Hasain", "rival", false],
    ["Husan", "rival", false],
    ["Husain", "rival", false],
    ["Hussein", "none", false],
    ["Karachi", "none", false],
  ] as const)("within 2 edits of Hasan, beside Husain, %j is %s", (response, match, passes) => {
    const result = shortTextScorer(shortText(["Hasan"], 2, ["Husain"]))(response);
    expect(result).toMatchObject({
      ...{ kind: "scored", marks: passes ? ONE : ZERO, detail: { match } },
    });
  });

  test("an answer that two items share is accepted by both", () => {
    const score = shortTextScorer(shortText(["Lahore"], 1, ["LAHORE", "Karachi"]));
    expect(score("lahore")).toMatchObject({ detail: { match: "accepted" } });
    expect(score("lahor")).toMatchObject({ detail: { match: "near" } });
  });

  test("a rival that folds to an accepted spelling does not stop the others", () => {
    const score = shortTextScorer(shortText(["Al-Qaeda", "Al-Qaida"], 1, ["al qaida"]));
    expect(score("alqaid")).toMatchObject({ detail: { match: "near" } });
  });

  test("while the bank's other answers are unknown, no distance is allowed", () => {
    const score = shortTextScorer(shortText(["Peshawar"], 2));
    expect(score("Peshawr")).toMatchObject({ marks: ZERO, detail: { match: "none" } });
    expect(score("Peshawar")).toMatchObject({ marks: ONE });
  });

  test("with other answers known to be none, the distance is allowed", () => {
    const score = shortTextScorer(shortText(["Peshawar"], 2, []));
    expect(score("Peshawr")).toMatchObject({ marks: ONE, detail: { match: "near" } });
  });

  test.each([undefined, null, "", " \u00a0\u200f", [], {}])("%j is unanswered", (response) => {
    const result = shortTextScorer(shortText(["Peshawar"]))(response);
    expect(result).toStrictEqual({ kind: "unanswered", max: ONE });
  });

  test.each([
    [7, { code: "wrong-type", expected: "text" }],
    [["Peshawar"], { code: "wrong-type", expected: "text" }],
    [new String("Peshawar"), { code: "wrong-type", expected: "text" }],
    ["x".repeat(1001), { code: "too-long", most: 1000 }],
    [" ".repeat(1001), { code: "too-long", most: 1000 }],
    ["Peshawar\ud800", { code: "illegible" }],
    ["\u202ePeshawar", { code: "illegible" }],
    ["Peshawar\u0000", { code: "illegible" }],
  ])("%j is invalid: %o", (response, problem) => {
    const result = shortTextScorer(shortText(["Peshawar"], 1, []))(response);
    expect(result).toStrictEqual({ kind: "invalid", problem, max: ONE });
  });

  test("a thousand characters are still read", () => {
    const result = shortTextScorer(shortText(["Peshawar"], 1, []))("x".repeat(1000));
    expect(result).toMatchObject({ kind: "scored", marks: ZERO });
  });
});

describe("matchText", () => {
  test.each([
    ["lahor", ["lahore"], 1, ["karachi"], "near"],
    ["lahor", ["lahore"], 0, ["karachi"], "none"],
    ["lahor", ["lahore"], 1, ["lahroe"], "near"],
    ["lahor", ["lahore"], 1, ["lahori"], "rival"],
    ["lahor", ["x", "lahore"], 1, ["y", "lahori"], "rival"],
    ["lahr", ["lahore"], 2, ["lahri"], "rival"],
    ["lahr", ["lahore", "lahrx"], 2, ["lahori"], "near"],
    ["lahr", ["lahrx", "lahore"], 2, ["lahori"], "near"],
  ] as const)(
    "%s for %j within %d, beside %j: %s",
    (answer, accepted, distance, rivals, expected) => {
      expect(matchText(answer, accepted, distance, rivals)).toBe(expected);
    },
  );
});
