/** `npm run grade -- FILES… --out DIR`: scores response files by the lesson's key, on this computer. */
import { basename, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { askedFingerprint } from "../quiz/responses/asked-fingerprint.ts";
import { classGrader } from "../quiz/responses/class-grader.ts";
import { visibleText } from "../quiz/tables/visible-text.ts";
import { loadEdition } from "../site/load-edition.ts";
import { classWriter, isOutput } from "./grade/class-writer.ts";
import { namedFiles } from "./grade/named-files.ts";
import { readResponses } from "./grade/read-responses.ts";
import { lessonRoot, shown } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { stageFiles } from "./staged-files.ts";
import { main, Stop, stopOn } from "./stop.ts";

await main(async () => {
  const known = { out: { type: "string" } } as const;
  const { values, words: files } = readOptions(process.argv.slice(2), known, "response files");
  if (files.length === 0) throw new Stop(2, "Name the response files to grade; found none.");
  if (values.out === undefined) throw new Stop(2, "Name a folder for the marks with --out.");
  const { edition, diagnostics } = await loadEdition(lessonRoot());
  stopOn(diagnostics.filter(({ level }) => level === "error"));
  if (edition.questions.length === 0) throw new Stop(2, "This lesson has no quiz to grade.");
  const grader = classGrader(edition.questions);
  const asked = askedFingerprint(edition.questions.map(({ item }) => item));
  const out = resolve(values.out);
  const writer = classWriter(edition, stageFiles(out));
  let [graded, refused] = [0, 0];
  for (const path of namedFiles(files)) {
    const read = readResponses(path, asked);
    if ("file" in read) {
      if (isOutput(path, out)) {
        throw new Stop(2, `The marks would take the place of ${shown(path)}: name another folder.`);
      }
      writer.add(grader.grade(read.file), basename(path));
      graded += 1;
    } else {
      refused += 1;
      console.error(`${visibleText(shown(path))}:1: ${read.refused}`);
    }
    await setImmediate(); // whoever ends it need not wait
  }
  const told = `${graded} graded, ${refused} refused`;
  if (graded === 0) throw new Stop(1, `${told}: nothing is written.`);
  await writer.end(grader.report());
  console.log(`${told}: ${shown(out)}`);
  if (refused > 0) process.exitCode = 1;
});
