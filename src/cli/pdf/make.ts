/** The lesson's documents as finished PDFs. */

import { loadEdition } from "../../site/load-edition.ts";
import { lessonRoot } from "../lesson-root.ts";
import { stopOn } from "../stop.ts";
import type { Options } from "./options.ts";
import { planDocuments } from "./plan.ts";
import type { Printer } from "./printer.ts";

/** By file name. The printer is closed once nothing is left to print, whatever happens. */
export async function makePdfs(options: Options, printer: Printer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let closing: Promise<void> | undefined;
  try {
    const { edition, diagnostics } = await loadEdition(lessonRoot());
    stopOn(diagnostics);
    const plan = planDocuments(edition, options);
    for (const [index, bake] of plan.entries()) {
      const document = await bake();
      const name = `${document.name}.pdf`;
      console.log(`${index + 1}/${plan.length}  ${name} …`);
      const outline = document.bookmarks.some(({ page }) => page === undefined);
      const printing = printer.print(document.html, { tagged: true, outline });
      const [printed, { finish }] = await Promise.all([printing, import("../../pdf/finish.ts")]);
      // The browser shuts down while the last document is finished.
      if (index === plan.length - 1) closing = printer.close();
      files.set(name, await finish(printed, document));
    }
  } finally {
    await (closing ?? printer.close());
  }
  return files;
}
