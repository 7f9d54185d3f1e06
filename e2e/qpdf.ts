/** qpdf, whose reading of PDF is not ours, as a module: it is there wherever the tests are. */
import { createRequire } from "node:module";
import createQpdf from "@neslinesli93/qpdf-wasm";

const WASM = createRequire(import.meta.url).resolve("@neslinesli93/qpdf-wasm/dist/qpdf.wasm");

/** What `qpdf --check` ends with: 0 for a sound file, 2 for a broken one, 3 for one with warnings. */
export async function checkWithQpdf(bytes: Uint8Array): Promise<number> {
  const qpdf = await createQpdf({ locateFile: () => WASM });
  const write: unknown = Reflect.get(qpdf.FS, "writeFile"); // its types leave it out
  if (typeof write !== "function") throw new Error("qpdf takes no file.");
  write("/in.pdf", bytes);
  return qpdf.callMain(["--check", "/in.pdf"]);
}
