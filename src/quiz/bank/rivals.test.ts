import { expect, test } from "vitest";
import type { KeyedShortText } from "../keyed-item.ts";
import { score } from "../scoring/score.ts";
import { shortText, single } from "../test-kit.ts";
import { withRivals } from "./rivals.ts";

const named = (id: string, correct: readonly string[]): KeyedShortText => ({
  ...shortText(correct, 2),
  id,
});
const lahore = named("city", ["Lahore", "Lahaur"]);
const karachi = named("port", ["Karachi"]);

test("every short-text item gets to know the answers of the others, and only of them", () => {
  const choice = single();
  const quetta = named("capital", ["Quetta"]);
  expect(withRivals([lahore, choice, karachi, quetta])).toStrictEqual([
    { ...lahore, rivals: ["Karachi", "Quetta"] },
    choice,
    { ...karachi, rivals: ["Lahore", "Lahaur", "Quetta"] },
    { ...quetta, rivals: ["Lahore", "Lahaur", "Karachi"] },
  ]);
});

test("a bank of one has no rivals, and so may allow its distance", () => {
  const [alone] = withRivals([lahore]);
  expect(alone).toStrictEqual({ ...lahore, rivals: [] });
  expect(alone === undefined ? alone : score(alone, "Lahor")).toMatchObject({
    detail: { match: "near" },
  });
});

test("no keyed answer of a bank passes for another item's, however near and however spelt", () => {
  const bank = withRivals([
    named("a", ["Hasan", "Hassan"]),
    named("b", ["Husain", "Hussain"]),
    named("c", ["Hasana"]),
    named("d", ["Al-Hasan"]),
  ]);
  for (const item of bank) {
    for (const other of bank) {
      if (item === other || item.type !== "short-text" || other.type !== "short-text") continue;
      for (const answer of other.correct.flatMap((text) => [
        text,
        text.toUpperCase(),
        `${text}.`,
      ])) {
        expect(score(item, answer)).toMatchObject({ kind: "scored", marks: { n: 0, d: 1 } });
        expect(score(other, answer)).toMatchObject({ kind: "scored", marks: { n: 1, d: 1 } });
      }
    }
  }
});
