/** How wide a slide's picture is for its height, wherever it is printed. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { slideIds } from "./lesson.ts";

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
export async function shape(bytes: Uint8Array): Promise<number> {
  const title = await find(bytes, "Read before you judge");
  const number = await find(bytes, `${slideIds.indexOf("read-it") + 1} / ${slideIds.length}`);
  return (number.right - title.left) / (title.y - number.y);
}
