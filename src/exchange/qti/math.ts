/** Formulas as QTI 3 has them: MathML, well-formed and in its own namespace. */
import { makeFormula } from "../../markdown/formula.ts";
import { asTex, type WriteFormula } from "../html.ts";

/** A formula that cannot be made into MathML stays TeX. */
export const asMathMl: WriteFormula = (tex, display) => {
  const made = makeFormula(tex, display);
  if (!("html" in made)) return asTex(tex, display);
  const html = made.html.replace(/&nbsp;/g, "\u00a0");
  return html.includes("xmlns=")
    ? html
    : html.replace("<math", '<math xmlns="http://www.w3.org/1998/Math/MathML"');
};
