import { toJsonSchema } from "@valibot/to-json-schema";
import { strFromU8 } from "fflate";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../quiz/bank/fingerprint.ts";
import { toAnki } from "./anki.ts";
import type { Bank } from "./bank.ts";
import { toTable } from "./csv.ts";
import { BankFile, toJson } from "./json.ts";
import { bankOfKeyed, sampleBank } from "./sample-bank.ts";
import { CASES } from "./scoring-cases.ts";
import { sumUp } from "./summary.ts";
import { TARGETS, type TargetName, writeTarget } from "./targets.ts";

const everything = () => bankOfKeyed(CASES.map(({ id, item }) => [id, item]));
const special = (title = "T", stem = "=1+1 \t 'q' \"r\"\n\n- one\n- two\\\\n") =>
  sampleBank(
    `# First\n\n## ${title} {#x type=single objective=first level=recall}\n\n${stem}\n\n- a) \\=cmd\\|x\n- b) \\@SUM, 😀 \u200fاردو\n- c) $x$\n`,
    { x: { correct: "a", explanation: "See *it*.", distractors: { b: "No.", c: "No." } } },
  );

/** RFC 4180, and the same with tabs: cells in quotation marks hold what parts others. */
function cells(text: string, separator: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (const [at, sign] of [...text].entries()) {
    const row = rows.at(-1) ?? [];
    const before = [...text][at - 1];
    if (sign === '"') {
      if (!quoted && before === '"') row[row.length - 1] += '"';
      quoted = !quoted;
    } else if (quoted) row[row.length - 1] += sign;
    else if (sign === separator) row.push("");
    else if (sign === "\n") rows.push([""]);
    else if (sign !== "\r") row[row.length - 1] += sign;
  }
  return rows.slice(0, -1);
}

describe("JSON", () => {
  test("the schema in the repository says what the file holds", async () => {
    const schema = {
      ...toJsonSchema(BankFile, { ignoreActions: ["finite"] }),
      title: "A bank of questions with its key",
    };
    // Written anew by `npx vitest run src/exchange/tables.test.ts -u`.
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("bank.schema.json");
  });

  test("every type and rule is of the schema, with the fingerprint of its questions", () => {
    const bank = everything();
    const file = v.parse(BankFile, JSON.parse(strFromU8(toJson(bank).bytes)));
    expect(file.items.map(({ id }) => id).toSorted()).toStrictEqual(
      CASES.map(({ id }) => id).toSorted(),
    );
    expect(file.fingerprint).toBe(fingerprint(bank.questions));
    expect(file.items.find(({ id }) => id === "number")).toMatchObject({
      unit: "people",
      key: { correct: 11 },
    });
  });

  test("texts are as the author wrote them", () => {
    const [item] = v.parse(BankFile, JSON.parse(strFromU8(toJson(special()).bytes))).items;
    expect(item?.stem).toBe("=1+1 \t 'q' \"r\"\n\n- one\n- two\\\\n");
    expect(item?.options[1]).toStrictEqual({ id: "b", text: "\\@SUM, 😀 \u200fاردو" });
  });
});

describe("CSV", () => {
  const read = (bank: Bank) => {
    const [head = [], ...rows] = cells(strFromU8(toTable(bank).bytes).replace(/^\uFEFF/, ""), ",");
    return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
  };

  test("no cell is a formula, and the item whose cell was kept from being one is told", () => {
    const bank = special("T", "=1+1");
    for (const row of read(bank)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
    }
    expect(toTable(bank).notes.map(({ item, kind }) => [item, kind])).toStrictEqual([
      ["x", "changed"],
    ]);
    expect(toTable(everything()).notes.map(({ item }) => item)).toStrictEqual([]);
  });

  test("options, answer and line breaks can be read back", () => {
    const [row] = read(special());
    expect(JSON.parse(row?.["options"] ?? "")).toMatchObject({ b: "\\@SUM, 😀 \u200fاردو" });
    expect(JSON.parse(row?.["correct"] ?? "")).toBe("a");
    const stem = (row?.["stem"] ?? "").replace(/^'/, "");
    const back = stem.replace(/\\(n|\\)/g, (_all, sign: string) => (sign === "n" ? "\n" : "\\"));
    expect(back).toBe("=1+1 \t 'q' \"r\"\n\n- one\n- two\\\\n");
  });
});

describe("Anki", () => {
  const read = (bank: Bank) => {
    const lines = strFromU8(toAnki(bank).bytes);
    return {
      head: lines.split("\n").filter((line) => line.startsWith("#")),
      rows: cells(lines.replace(/^#.*\n/gm, ""), "\t"),
    };
  };

  test("its headers say how the rows are read", () => {
    expect(read(special()).head).toStrictEqual([
      ...["#separator:tab", "#html:true", "#guid column:1", "#notetype column:2"],
      ...["#deck column:3", "#tags column:6"],
    ]);
  });

  test("every item is a note of six columns", () => {
    const { rows } = read(everything());
    expect(rows.map((row) => row.length)).toStrictEqual(CASES.map(() => 6));
    expect(new Set(rows.map(([guid]) => guid)).size).toBe(CASES.length);
  });

  test("an item keeps its GUID when its text changes, so that importing again updates it", () => {
    const [before] = read(special()).rows;
    const [after] = read(special("Another", "Another *text*?")).rows;
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[3]).not.toBe(before?.[3]);
  });

  test("tabs, line breaks, quotation marks and formulas survive", () => {
    const [row] = read(special()).rows;
    expect(row?.[2]).toBe("A sample::Know the first thing.");
    expect(row?.[3]).toContain("=1+1 \t 'q' &quot;r&quot;");
    expect(row?.[3]).toContain("<li>\\(x\\)</li>");
    expect(row?.[5]?.split(" ")).toContain("level:recall");
  });
});

describe("the line of each target", () => {
  test.each<[TargetName, RegExp]>([
    ["json", /^17 of 17 items carried whole; 0 with a change; 0 left out$/],
    ["anki", /^0 of 17 items carried whole; 17 with a change: .* \(all\); 0 left out$/],
    ["gift", /4 left out: GIFT has no ordering \(order, next, run, place\)$/],
    [
      "qti",
      /^13 of 17 items carried whole; 4 with a change: numbers are read .* \(number, near, below\); only the spellings .* \(city\); 0 left out$/,
    ],
  ])("%s", (target, line) => {
    const bank = everything();
    expect(sumUp(bank, writeTarget(target, bank).notes)).toMatch(line);
  });
});

test.each(Object.keys(TARGETS) as TargetName[])("%s: the same bank is the same bytes", (target) => {
  expect(writeTarget(target, everything()).bytes).toStrictEqual(
    writeTarget(target, everything()).bytes,
  );
});
