/** Formulas, `$…$` in a line and `$$…$$` as a paragraph of their own: TeX in, MathML out. */
import type { TokenizerAndRendererExtension } from "marked";
import temml from "temml";

/** A formula as MathML, or what is wrong with its TeX. */
export type Formula = { readonly html: string } | { readonly problem: string };

const made = new Map<string, Formula>();

/**
 * @param display as a paragraph of its own, with room above and below its signs
 * @example makeFormula("\\ce{H2O}", false) // { html: "<math>…</math>" }
 * @example makeFormula("\\frac{1}", false) // { problem: "Expected group after …" }
 */
export function makeFormula(tex: string, display: boolean): Formula {
  const key = `${display}${tex}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const formula = compile(tex, display);
  made.set(key, formula);
  return formula;
}

function compile(tex: string, displayMode: boolean): Formula {
  try {
    const html = temml.renderToString(tex, { displayMode, throwOnError: true });
    if (/ style="[^"]*color/.test(html)) return { problem: "it has a colour of its own" };
    // The pages' policy lets no element have a style of its own; what is lost is fine spacing.
    return { html: html.replace(/ style="[^"]*"/g, "") };
  } catch (error) {
    const message = error instanceof Error ? error.message : "it cannot be read";
    return { problem: message.split("\n", 1)[0]?.replace(/[\u0300-\u036f]/g, "") ?? message };
  }
}

/** What a formula's token holds, beside its type `formula`. */
export interface FormulaToken {
  readonly type: "formula";
  readonly raw: string;
  readonly tex: string;
  readonly display: boolean;
}

/** Whether a token of marked's is one of ours. */
export function isFormula(token: { readonly type: string }): token is FormulaToken {
  return token.type === "formula";
}

/** For marked. A `$` before a blank, or one that ends before a figure, is money: $5 and $6. */
export const formulaExtensions: TokenizerAndRendererExtension[] = [
  {
    name: "formula",
    level: "inline",
    start: (text) => text.indexOf("$"),
    tokenizer(text) {
      const match = /^\$(?![\s$])((?:\\[^\n]|[^\\$\n])*?)(?<!\s)\$(?![\d$])/.exec(text);
      return match === null
        ? undefined
        : { type: "formula", raw: match[0], tex: match[1] ?? "", display: false };
    },
    renderer(token) {
      if (!isFormula(token)) return false;
      const formula = makeFormula(token.tex, token.display);
      return "html" in formula ? formula.html : false;
    },
  },
  {
    name: "formulaBlock",
    level: "block",
    start: (text) => /^ {0,3}\$\$/m.exec(text)?.index,
    tokenizer(text) {
      const match = /^ {0,3}\$\$((?:\\[^\n]|[^\\$])+?)\$\$[ \t]*(?:\n+|$)/.exec(text);
      return match === null
        ? undefined
        : { type: "formula", raw: match[0], tex: (match[1] ?? "").trim(), display: true };
    },
  },
];
