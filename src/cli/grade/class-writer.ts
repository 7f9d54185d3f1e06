/** Writes a class's marks as they come, a student at a time: nothing of a student is kept. */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Edition } from "../../pages/edition.ts";
import { reportEnd, reportHead, reportRow } from "../../paper/report.ts";
import type { ClassReport, Graded } from "../../quiz/responses/class-grader.ts";
import type { StagedFiles } from "../staged-files.ts";
import { csvHead, csvRow, jsonEnd, jsonHead, jsonRow } from "./tables.ts";

export interface ClassWriter {
  readonly add: (graded: Graded, file: string) => void;
  readonly end: (report: ClassReport) => Promise<void>;
}

const OUTPUTS = ["grades.csv", "grades.json", "report.html"] as const;
const [TABLE, MARKS, REPORT] = OUTPUTS;
/** What stands below the report's head, which tells how many there are. */
const ROWS = "rows.html";

/** Whether a file of answers stands where the marks are to stand. */
export function isOutput(path: string, folder: string): boolean {
  if (!OUTPUTS.some((name) => name === basename(path)) || !existsSync(folder)) return false;
  return realpathSync(dirname(path)) === realpathSync(folder);
}

/** Writes the table, the marks and the report of a class while it is graded, a student at a time. */
export function classWriter(edition: Edition, files: StagedFiles): ClassWriter {
  let before = jsonHead(edition);
  return {
    add(graded, file) {
      if (before !== ",\n") files.add(TABLE, csvHead(edition));
      files.add(TABLE, csvRow(graded, file));
      files.add(MARKS, `${before}${jsonRow(graded, file, edition)}`);
      files.add(ROWS, reportRow(graded, file));
      before = ",\n";
    },
    async end(report) {
      files.add(MARKS, jsonEnd(report));
      files.add(REPORT, await reportHead(edition, report));
      files.move(ROWS, REPORT);
      files.add(REPORT, reportEnd(edition, report));
      files.commit();
    },
  };
}
