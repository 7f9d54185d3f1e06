/** The lesson's documents as finished PDFs. */

import { warning, wordDiagnostic } from "../../markdown/diagnostic.ts";
import type { Edition } from "../../pages/edition.ts";
import { loadEdition } from "../../site/load-edition.ts";
import { lessonRoot } from "../lesson-root.ts";
import { stopOn } from "../stop.ts";
import type { Cut } from "./cuts.ts";
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
      const cut = document.name === "slides" ? (one: Cut) => warn(one, edition) : undefined;
      const printing = printer.print(document.html, { tagged: true, outline, cut });
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

/** Told, not refused: an author may know, and a slide that is cut is still a slide. */
function warn({ id, pixels }: Cut, { deck }: Edition): void {
  const slide = deck.slides.find((one) => one.id === id.replace(/_answered$/, ""));
  if (slide === undefined) return;
  const message = `slide \`${slide.id}\` is cut by ${pixels} px${id === slide.id ? "" : " where it is answered"}; it holds too much`;
  console.error(wordDiagnostic(warning(slide.place, "cut", message)));
}
