import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { SAMPLE_URDU } from "../lesson/sample-urdu.ts";
import { buildSite } from "./build-site.ts";

type Key = { answers: Record<string, Record<string, unknown>> };
const KEY: Key = JSON.parse(SAMPLE_URDU.get("quiz/key.json") ?? "");

/** The sample with a canary in everything that the key and the notes say of every item and slide. */
function withCanaries(correct: Record<string, unknown>): Map<string, string> {
  const answers = Object.fromEntries(
    Object.entries(KEY.answers).map(([id, entry]) => [
      id,
      {
        ...entry,
        correct: correct[id] ?? entry["correct"],
        evidence: [{ paragraph: 1, facts: [`canary-${id}-fact`] }],
        explanation: `canary-${id}-explanation`,
        ...("distractors" in entry
          ? { distractors: reasons(id, correct[id] ?? entry["correct"]) }
          : {}),
      },
    ]),
  );
  const files = new Map(SAMPLE_URDU);
  files.set("quiz/key.json", JSON.stringify({ answers }));
  const slides = SAMPLE_URDU.get("slides/01.md") ?? "";
  files.set("slides/01.md", slides.replaceAll("Note:\n", "Note:\n\ncanary-note\n"));
  files.set(
    "slides/guide/if.md",
    "# If\n\n## A remark {#remark}\n\n**Say.** canary-say\n\n**Don't.** canary-dont\n",
  );
  return files;
}

/** A reason against every option that is not right. */
function reasons(id: string, correct: unknown): Record<string, string> {
  const options = id === "true" ? ["a", "b"] : ["a", "b", "c"];
  const wrong = options.filter(
    (option) => !(Array.isArray(correct) ? correct : [correct]).includes(option),
  );
  return Object.fromEntries(wrong.map((option) => [option, `canary-${id}-${option}`]));
}

async function built(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const root = mkdtempSync(join(tmpdir(), "keyless-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, "dist/pdf"), { recursive: true });
  writeFileSync(join(root, "dist/pdf/answer-key.pdf"), "canary-pdf");
  await buildSite(root, { keyless: true });
  const names = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, readFileSync(join(root, "dist", name), "latin1")]),
  );
}

let one: Map<string, string>;
let other: Map<string, string>;
beforeAll(async () => {
  one = await built(withCanaries({}));
  other = await built(
    withCanaries({
      ...{ single: "c", true: "b", many: ["b", "c"], pairs: { a: "3", b: "1" } },
      ...{ order: ["c", "a", "b"], count: 731, name: ["canary-accepted"] },
    }),
  );
}, 60_000);

test("a site without its key holds no trace of answers, explanations, notes or evidence", ({
  task,
}) => {
  const traces = [...one, ...other].filter(([, text]) => text.includes("canary"));
  expect(traces.map(([name]) => name)).toEqual([]);
  expect([...one.keys()]).toEqual(expect.arrayContaining(["index.html", "study/index.html"]));
  const items = Object.keys(KEY.answers).length;
  Object.assign(task.meta, {
    figure: `${traces.length} traces of the key, with a canary for each of ${items} items`,
  });
});

test("whatever the answers are, the site is the same to the last byte: none can be guessed from it", () => {
  expect([...one.keys()].toSorted()).toEqual([...other.keys()].toSorted());
  for (const [name, text] of one) expect(other.get(name) === text, name).toBe(true);
});

test("every question is asked all the same, and no map of the scripts is left beside them", () => {
  const page = one.get("study/index.html") ?? "";
  for (const id of Object.keys(KEY.answers)) expect(page).toContain(`id="${id}"`);
  expect([...one.keys()].filter((name) => name.endsWith(".map"))).toEqual([]);
});
