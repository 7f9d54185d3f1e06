/** `npm run pdf:check`: holds PDFs against PDF/UA-1; those of `dist/pdf/`, or `-- FILE …`. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkPdf } from "../pdf/check/check.ts";
import { lessonRoot, shown } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { main, Stop } from "./stop.ts";

await main(async () => {
  const { words: asked } = readOptions(process.argv.slice(2), {}, "files");
  const files = asked.length > 0 ? asked : await printed();
  let faults = 0;
  for (const file of files) {
    const bytes = await readFile(file).catch(() => {
      throw new Stop(2, `There is no file ${file} to check.`);
    });
    const found = await checkPdf(bytes).catch(() => [`it cannot be read as a PDF`]);
    faults += found.length;
    for (const fault of found) console.error(`${file}: ${fault}`);
    if (found.length === 0) console.log(`${file}: nothing is missing`);
  }
  if (faults > 0)
    throw new Stop(1, faults === 1 ? "1 thing is missing." : `${faults} things are missing.`);
});

async function printed(): Promise<string[]> {
  const folder = join(lessonRoot(), "dist/pdf");
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".pdf")).toSorted();
  if (files.length === 0) throw new Stop(2, "There are no PDFs yet; make them with  npm run pdf");
  return files.map((name) => shown(join(folder, name)));
}
