import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "playwright/test";
import { slideIds } from "./lesson.ts";
import { filesIn, freshFolder, runPdf } from "./printed.ts";

interface Corner {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Where a text stands on the last page that has it, in points; the first is the contents. */
async function find(bytes: Uint8Array, text: string): Promise<Corner> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  for (let number = pdf.numPages; number > 0; number -= 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str !== text) continue;
      const [, , , , left = 0, y = 0] = item.transform;
      return { left, right: left + item.width, y };
    }
  }
  throw new Error(`The PDF does not say "${text}".`);
}

/** A slide's width by its height: from its title's first letter to the end of its number. */
async function shape(bytes: Uint8Array): Promise<number> {
  const title = await find(bytes, "Read before you judge");
  const number = await find(bytes, `${slideIds.indexOf("read-it") + 1} / ${slideIds.length}`);
  return (number.right - title.left) / (title.y - number.y);
}

test("the handout's pictures have the shape of the slides, on either paper, with and without notes", async () => {
  const folder = freshFolder("shape");
  expect(runPdf(["--only", "slides,handout", "--out", folder]).status).toBe(0);
  const slide = await shape(filesIn(folder).get("slides.pdf") ?? new Uint8Array());
  const pictures = [filesIn(folder).get("handout.pdf")];
  for (const args of [["--paper", "letter"], ["--notes"]]) {
    expect(runPdf(["--only", "handout", "--out", folder, ...args]).status).toBe(0);
    pictures.push(filesIn(folder).get("handout.pdf"));
  }
  for (const bytes of pictures) {
    const picture = await shape(bytes ?? new Uint8Array());
    // The number's foot is larger print on paper, and so a little higher.
    expect(picture / slide).toBeGreaterThan(0.97);
    expect(picture / slide).toBeLessThan(1.03);
  }
});
