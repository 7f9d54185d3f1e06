/**
 * The limit that `bench/pdf.ts` measures against: prints a page that is already there, without tags
 * or bookmarks, and does nothing else. It starts as `npm run pdf` does: the same way of running
 * TypeScript, the same browser, started and spoken to by the same code.
 *
 * @example node --import tsx print-static.ts page.html page.pdf
 */
import { readFile, writeFile } from "node:fs/promises";
import { startPrinter } from "../cli/pdf/printer.ts";

const [page = "", out = ""] = process.argv.slice(2);
const printer = startPrinter();
const extras = { tagged: false, outline: false };
const printed = await printer.print(await readFile(page, "utf8"), extras);
await writeFile(out, printed);
await printer.close();
