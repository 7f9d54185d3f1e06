/** Prints documents, one after another, in one run of the browser. */
import type { PrintDocument } from "../../build/print/document.ts";
import { launchOptions, needBrowser } from "../browser.ts";
import { launch } from "./devtools.ts";

export interface Printer {
  /** A tagged PDF, as the browser makes it. */
  readonly print: (document: PrintDocument) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const CHUNK = 1 << 22;
const LOAD_FONTS = "Promise.all([...document.fonts].map((font) => font.load())).then(() => {})";

/** The browser starts at once; its first document waits until it is there. */
export function startPrinter(): Printer {
  const executable = needBrowser();
  const browser = launch(executable, launchOptions(executable).args ?? []);
  const opening = openPage();
  opening.catch(() => undefined); // told where it is waited for

  async function openPage() {
    const { targetId } = await browser
      .session()
      .send("Target.createTarget", { url: "about:blank" });
    const target = { targetId, flatten: true };
    const { sessionId } = await browser.session().send("Target.attachToTarget", target);
    const page = browser.session(sessionId);
    const { frameTree } = await page.send("Page.getFrameTree");
    return { page, frameId: frameTree.frame.id };
  }

  async function print({ html, bookmarks }: PrintDocument): Promise<Buffer> {
    const { page, frameId } = await opening;
    await page.send("Page.setDocumentContent", { frameId, html });
    await page.send("Runtime.evaluate", { expression: LOAD_FONTS, awaitPromise: true });
    const { stream: handle = "" } = await page.send("Page.printToPDF", {
      ...{ marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 },
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: bookmarks.some((bookmark) => bookmark.page === undefined),
      transferMode: "ReturnAsStream",
    });
    const chunks: Buffer[] = [];
    for (let eof = false; !eof; ) {
      const read = await page.send("IO.read", { handle, size: CHUNK });
      chunks.push(Buffer.from(read.data, "base64"));
      eof = read.eof;
    }
    await page.send("IO.close", { handle });
    return Buffer.concat(chunks);
  }

  return { print, close: browser.close };
}
