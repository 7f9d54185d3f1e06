/** Where marked's reading of emphasis and strikethrough is not what an author means. */
import type { TokenizerAndRendererExtension, TokenizerObject, Tokens } from "marked";

/** Scripts that write no blanks between words, so that a mark may touch a letter and a quotation mark. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * `**「市場」**は`: CommonMark lets a mark between a letter and punctuation neither open nor close, which is
 * right only where words have blanks between them. With characters of other scripts in or behind it, the
 * nearest pair counts.
 */
export const unspacedEmphasis: TokenizerAndRendererExtension = {
  name: "unspacedEmphasis",
  level: "inline",
  start: (text) => text.indexOf("*"),
  tokenizer(text) {
    const match = /^(\*{1,2})(?![\s*])([^*\n]*[^*\s])\1(?!\*)/.exec(text);
    if (match === null) return undefined;
    const [raw, marks = "", inside = ""] = match;
    const next = text.slice(raw.length, raw.length + 2);
    if (!UNSPACED.test(inside) && !UNSPACED.test(next)) return undefined;
    const tokens = this.lexer.inlineTokens(inside);
    return { type: marks.length === 2 ? "strong" : "em", raw, text: inside, tokens };
  },
};

/** Two tildes strike out; one is a range: 10~20. */
export const strikethrough: Pick<TokenizerObject, "del"> = {
  del(text): Tokens.Del | false | undefined {
    const match = /^~~(?=[^\s~])([\s\S]*?[^\s~])~~(?=[^~]|$)/.exec(text);
    if (match === null) return undefined;
    const [raw, inside = ""] = match;
    return { type: "del", raw, text: inside, tokens: this.lexer.inlineTokens(inside) };
  },
};
