/** Says of every link where it leads, for those who cannot see what stands around it. */
import type { PdfFile } from "./file.ts";
import { type Dictionary, parseDictionary, print, textString } from "./syntax.ts";

/** By address, `#id` or `https://…`; one that the browser spells in its own way is told as it is. */
export function describeLinks(file: PdfFile, descriptions: ReadonlyMap<string, string>): void {
  for (const object of file.objects) {
    if (object?.text.startsWith("<</Type /Annot\n") !== true) continue;
    const annotation = parseDictionary(object.text);
    const address = addressOf(annotation);
    annotation.set("Contents", textString(descriptions.get(address) ?? address));
    object.text = print(annotation);
  }
}

function addressOf(annotation: Dictionary): string {
  const name = annotation.get("Dest");
  if (typeof name === "string") return `#${name.slice(1)}`;
  const action = annotation.get("A");
  const uri = action instanceof Map ? action.get("URI") : undefined;
  if (typeof uri !== "string") throw new Error(`A link leads nowhere: ${print(annotation)}`);
  return uri.slice(1, -1).replaceAll(/\\([()\\])/g, "$1");
}
