/** For tests: what comes out of reading a number. */
import { formatDecimal } from "../numbers/decimal.ts";
import { readNumber } from "./read-number.ts";

/** The number in plain figures, or else why it is refused: "1000.5", "several-numbers". */
export function read(text: string, unit?: string, lang?: string): string {
  const found = readNumber(text, { unit, lang });
  return found.kind === "number" ? formatDecimal(found.value) : found.problem.code;
}
