import { describe, expect, test } from "vitest";
import { type Diagnostic, wordDiagnostic } from "../../markdown/diagnostic.ts";
import { makeLesson } from "./make-lesson.ts";
import { readForeignBank } from "./read-bank.ts";

function errorsOf(text: string): string[] {
  const found: Diagnostic[] = [];
  const questions = readForeignBank(text, "bank", found);
  if (found.every(({ level }) => level !== "error")) makeLesson(questions, "bank", found);
  return found.filter(({ level }) => level === "error").map(wordDiagnostic);
}

const question = (inside: string) =>
  `<quiz>\n<question type="shortanswer">\n<name><text>N</text></name>\n<questiontext format="html"><text>Q?</text></questiontext>\n${inside}\n<answer fraction="100"><text>a</text></answer></question>\n</quiz>`;

describe("what no honest bank is, is refused with its line", () => {
  const bomb = Array.from({ length: 9 }, (_none, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`);
  test.each<[string, string, RegExp]>([
    [
      "an entity bomb",
      `<?xml version="1.0"?>\n<!DOCTYPE quiz [\n<!ENTITY a0 "x">\n${bomb.join("\n")}\n]>\n<quiz>&a9;</quiz>`,
      /^bank:13: a document type/,
    ],
    [
      "an external entity",
      '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<quiz>&x;</quiz>',
      /^bank:1: a document type/,
    ],
    [
      "an external document type",
      '\n<!DOCTYPE quiz SYSTEM "https://example.org/a.dtd"><quiz/>',
      /^bank:2: a document type/,
    ],
    [
      "an entity that nothing declares",
      "<quiz>\n<question>&nbsp;</question></quiz>",
      /^bank:2: this is not XML: undefined entity/,
    ],
    [
      "another encoding",
      '<?xml version="1.0" encoding="ISO-8859-1"?>\n<quiz/>',
      /^bank:1: the encoding is UTF-8; found "ISO-8859-1"/,
    ],
    [
      "bytes of no text",
      "<quiz>\n\0</quiz>",
      /^bank:2: the file is text in UTF-8; found a nought byte/,
    ],
    [
      "elements in elements in elements",
      `<quiz>\n${"<a>".repeat(100_000)}`,
      /^bank:2: elements stand at most 50 deep/,
    ],
    ["an element left open", question("<hint>"), /^bank:6: this is not XML: unexpected close tag/],
    ["XML that is no Moodle XML", "<html>\n<body/></html>", /^bank:1: Moodle XML has <quiz>/],
    [
      "GIFT with a brace left open",
      "::A:: One {=a ~b}\n\n::B:: Two {=a ~b\n\n::C:: Three {T}",
      /^bank:3: every \{ of a question is closed/,
    ],
    ["GIFT with a brace too many", "One {=a ~b}}", /^bank:1: every \{ of a question is closed/],
    [
      "GIFT that cannot be read",
      "// a comment\nOne\n{=%200%a ~b}",
      /^bank:3: this cannot be read as GIFT/,
    ],
    [
      "GIFT of one endless question",
      `A\n\n{${"=a ~b ".repeat(20_000)}}`,
      /^bank:3: a question holds at most 100000/,
    ],
    ["nothing at all", "", /^bank:1: no question in it has a place here/],
  ])("%s", (_name, text, message) => {
    const [first = "", ...more] = errorsOf(text);
    expect(first).toMatch(message);
    expect(more).toStrictEqual([]);
  });

  test("two mistakes in GIFT are told at once", () => {
    expect(errorsOf("One {=a\n\nTwo {T}\n\nThree }").map((one) => one.slice(0, 7))).toStrictEqual([
      "bank:1:",
      "bank:5:",
    ]);
  });
});

describe("a question that has no place here is named with its place, and the rest comes", () => {
  const moodle = (type: string, inside = "") =>
    `<quiz>\n<question type="${type}"><name><text>N</text></name><questiontext format="html"><text>Q?</text></questiontext>${inside}</question>\n<question type="truefalse"><name><text>T</text></name><questiontext format="html"><text>So?</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`;
  const answers = (...fractions: number[]) =>
    fractions
      .map((n, at) => `<answer fraction="${n}" format="html"><text>o${at}</text></answer>`)
      .join("");
  test.each<[string, string, string]>([
    [
      "an essay",
      moodle("essay"),
      'bank:2: question "N" is left out: its type is essay, which questions here do not have (left-out, a warning)',
    ],
    [
      "a cloze",
      moodle("cloze"),
      'bank:2: question "N" is left out: its type is cloze, which questions here do not have (left-out, a warning)',
    ],
    [
      "a choice without a right option",
      moodle("multichoice", answers(0, 50)),
      'bank:2: question "N" is left out: no option is right, or none earns the whole mark (left-out, a warning)',
    ],
    [
      "a choice with a picture",
      moodle(
        "multichoice",
        `${answers(100, 0)}<answer fraction="0" format="html"><text>&lt;img src="@@PLUGINFILE@@/a.png"&gt;</text></answer>`,
      ),
      'bank:2: question "N" is left out: it shows a picture, and questions here hold none (left-out, a warning)',
    ],
    [
      "a number in words",
      moodle("numerical", '<answer fraction="100"><text>ten</text></answer>'),
      'bank:2: question "N" is left out: "ten" is no number in plain figures (left-out, a warning)',
    ],
    [
      "a wildcard alone",
      moodle("shortanswer", '<answer fraction="100"><text>*ten*</text></answer>'),
      'bank:2: question "N" is left out: no spelling without a wildcard earns the whole mark (left-out, a warning)',
    ],
    [
      "an essay in GIFT",
      "A {=a ~b}\n\n::N:: Write. {}",
      'bank:3: question "N" is left out: it is an essay, and nobody marks one here (left-out, a warning)',
    ],
  ])("%s", (_name, text, message) => {
    const found: Diagnostic[] = [];
    const lesson = makeLesson(readForeignBank(text, "bank", found), "bank", found);
    expect(found.map(wordDiagnostic)).toStrictEqual([message]);
    expect(lesson?.items).toHaveLength(1);
  });
});

test("what is changed on the way in is said: parts, hints, formatting, marks", () => {
  const text =
    '<quiz><question type="multichoice"><name><text>N</text></name><questiontext format="html"><text>&lt;p&gt;Q &lt;u&gt;x&lt;/u&gt;?&lt;/p&gt;</text></questiontext><defaultgrade>1.5</defaultgrade><single>true</single><answer fraction="100" format="html"><text>a</text><feedback><text>Yes.</text></feedback></answer><answer fraction="50" format="html"><text>b</text></answer><answer fraction="0" format="html"><text>c</text></answer><hint format="html"><text>Think.</text></hint></question></quiz>';
  const found: Diagnostic[] = [];
  const lesson = makeLesson(readForeignBank(text, "bank", found), "bank", found);
  expect(
    found.map(({ message }) => message.slice('question "N" is changed: '.length)),
  ).toStrictEqual([
    "options that earned a part earn nothing here",
    "the formatting of <u> is lost",
    "its hint is lost",
    "1.5 marks became 2: marks are whole",
  ]);
  const key = JSON.parse(lesson?.files.get("quiz/key.json") ?? "{}");
  expect(Object.values(key.answers)[0]).toMatchObject({ correct: "a", explanation: "Yes." });
  expect(lesson?.files.get("quiz/01-imported-questions.md")).not.toContain("correct");
});
