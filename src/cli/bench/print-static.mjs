/**
 * The limit that `bench/pdf.ts` measures against: prints a page that is already there, untagged,
 * and does nothing else. Plain JavaScript, so that no compiler's time is in it.
 *
 * @example node print-static.mjs chromium page.html page.pdf
 */
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";

const [executablePath = "", page = "", out = "", ...args] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args });
const tab = await browser.newPage();
await tab.goto(pathToFileURL(page).href);
await tab.evaluate("Promise.all([...document.fonts].map((font) => font.load()))");
const bytes = await tab.pdf({ tagged: false, preferCSSPageSize: true, printBackground: true });
await writeFile(out, bytes);
await browser.close();
