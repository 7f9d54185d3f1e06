/** Prints pages of HTML, one after another, in one run of the browser. */
import { chromium } from "playwright";
import { launchOptions, needBrowser } from "../browser.ts";
import { Stop } from "../stop.ts";
import { type Cut, measureCuts } from "./cuts.ts";

/** What the browser puts into a PDF beside its pages. */
export interface Extras {
  /** The structure that readers by ear go by. */
  readonly tagged: boolean;
  /** A bookmark for every heading. */
  readonly outline: boolean;
  /** Hears of every slide that is cut, in a document of slides. */
  readonly cut?: ((cut: Cut) => void) | undefined;
}

export interface Printer {
  /** A PDF as the browser makes it. @throws Stop (1) where the browser does not start or ends. */
  readonly print: (html: string, extras: Extras) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const LOAD_FONTS = "Promise.all([...document.fonts].map((font) => font.load())).then(() => {})";

/** The browser starts at once; its first page waits until it is there. */
export function startPrinter(): Printer {
  const opening = open(needBrowser());
  opening.catch(() => undefined); // told where it is waited for
  return {
    print: (html, { cut, ...extras }) =>
      orStop(async () => {
        const { page } = await opening;
        await page.setContent(html);
        await page.evaluate(LOAD_FONTS);
        if (cut !== undefined) for (const one of await measureCuts(page)) cut(one);
        return page.pdf({ ...extras, preferCSSPageSize: true, printBackground: true });
      }),
    close: async () => (await opening.catch(() => undefined))?.browser.close(),
  };
}

async function open(executable: string) {
  const browser = await chromium.launch(launchOptions(executable));
  return { browser, page: await browser.newPage() };
}

/** Whatever keeps a browser from printing is no fault in here: one sentence, no stack. */
async function orStop<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
    throw new Stop(1, `The browser did not print: ${said}`);
  }
}
