import { describe, expect, test } from "vitest";
import { cutNotes, minutesNeeded, spokenWords } from "./notes.ts";

describe("notes are cut at their bold leads", () => {
  test.each([
    ["no lead", "Look.", [["other", "", undefined, "Look."]]],
    [
      "each lead that the field has",
      "**Say.** A\n\n**Ask, 1 min.** B\n\n**Watch.** C\n\n**Next.** D\n\n**Don’t.** E",
      [
        ["say", "Say", undefined, "A"],
        ["ask", "Ask", 1, "B"],
        ["watch", "Watch", undefined, "C"],
        ["next", "Next", undefined, "D"],
        ["dont", "Don’t", undefined, "E"],
      ],
    ],
    ["a fraction of a minute", "**Ask, 1.5 min.** B", [["ask", "Ask", 1.5, "B"]]],
    ["a decimal comma", "**Ask, 0,5 min.** B", [["ask", "Ask", 0.5, "B"]]],
    [
      "what follows a lead belongs to it",
      "**Ask.** B\n\nIf there is time: C\n\n- D",
      [["ask", "Ask", undefined, "B\n\nIf there is time: C\n\n- D"]],
    ],
    [
      "a lead of the author's own",
      "**Board.** A\n\n**Say.** B",
      [
        ["other", "Board", undefined, "A"],
        ["say", "Say", undefined, "B"],
      ],
    ],
    [
      "bold words inside a paragraph are no lead",
      "**Say.** It is\n**Next.** in line, and **bold.** too",
      [["say", "Say", undefined, "It is\n**Next.** in line, and **bold.** too"]],
    ],
    [
      "bold words that end without a stop are no lead",
      "**Rani** says",
      [["other", "", undefined, "**Rani** says"]],
    ],
    ["a lead on a line of its own", "**Say.**\nLook.", [["say", "Say", undefined, "Look."]]],
    ["nothing", "", []],
  ])("%s", (_, notes, expected) => {
    expect(cutNotes(notes).map((p) => [p.kind, p.lead, p.minutes, p.text])).toEqual(expected);
  });
});

describe("spoken words are those of Say, Ask and Next outside parentheses", () => {
  test.each([
    ["all three count", "**Say.** one two\n\n**Ask, 1 min.** three?\n\n**Next.** four", 4],
    ["what to watch for is not said", "**Say.** one\n\n**Watch.** two three", 1],
    ["nor is what stands in parentheses", "**Ask, 1 min.** one? (two (three) four.) five", 2],
    ["a parenthesis may run over paragraphs", "**Say.** one (two\n\nthree) four", 2],
    ["joined words are one", "**Say.** Rani’s catch-22 isn't ¶3", 4],
    ["each character of Chinese counts", "**Say.** 市场", 2],
    ["notes without leads are for the teacher alone", "one two", 0],
  ])("%s", (_, notes, words) => {
    expect(spokenWords(cutNotes(notes))).toBe(words);
  });
});

test("130 words and two exchanges of a minute and a half take four minutes", () => {
  const words = "word ".repeat(130);
  const notes = `**Say.** ${words}\n\n**Ask, 1.5 min.** (A.)\n\n**Ask, 1.5 min.** (B.)`;
  expect(minutesNeeded(cutNotes(notes))).toBe(4);
});
