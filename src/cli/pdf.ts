/** `npm run pdf`: slides, handout, worksheet and answer key, in `dist/pdf/`. */
import { join } from "node:path";
import { lessonRoot, shown } from "./lesson-root.ts";
import { readPdfOptions } from "./pdf/options.ts";
import { standing } from "./standing.ts";
import { main, Stop } from "./stop.ts";
import { writeAll } from "./write-all.ts";

await main(async () => {
  const options = readPdfOptions(process.argv.slice(2));
  const folder = options.out ?? join(lessonRoot(), "dist/pdf");
  if (standing(folder)?.isDirectory() === false) {
    throw new Stop(2, `The PDFs go into a folder; ${folder} is none.`);
  }
  // The browser starts first: while it does, the rest is loaded, compiled and baked.
  const { startPrinter } = await import("./pdf/printer.ts");
  const printer = startPrinter();
  const { makePdfs } = await import("./pdf/make.ts");
  const files = await makePdfs(options, printer);
  writeAll(folder, files);
  for (const [name, bytes] of files) {
    console.log(`${shown(join(folder, name))}  ${Math.ceil(bytes.length / 1024)} KB`);
  }
});
