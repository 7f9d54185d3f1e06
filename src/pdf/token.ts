/** The smallest parts that PDF is written in, in objects as in what pages paint (ISO 32000-1, 7.2 and 7.3). */

export interface Token {
  /** As written: `<<`, `[`, `/Name`, `12`, `12 0 R`, `(text)`, `<00ff>`, `BDC`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = "\\0\\t\\n\\f\\r ";
const REGULAR = `[^${SPACE}()<>[\\]{}/%]`;
const TOKEN = new RegExp(
  `(?:[${SPACE}]|%[^\\n\\r]*)*(?:(<<|>>|[[\\]{}]|<[0-9A-Fa-f\\s]*>|/${REGULAR}*|\\d+ \\d+ R\\b|${REGULAR}+|\\()|$)`,
  "y",
);

/**
 * The token at `at` or after it; undefined where only space and comments are left.
 *
 * @throws Error where something stands there that PDF does not know.
 * @example nextToken("<</S /LI>>", 2) // { text: "/S", start: 2, end: 4 }
 */
export function nextToken(text: string, at: number): Token | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) throw new Error(`This is no PDF syntax: ${text.slice(at, at + 80)}`);
  const [, found] = match;
  if (found === undefined) return undefined;
  const start = TOKEN.lastIndex - found.length;
  const end = found === "(" ? endOfText(text, TOKEN.lastIndex) : TOKEN.lastIndex;
  return { text: text.slice(start, end), start, end };
}

/**
 * Every token of a page's content; the bytes of a picture inside it (`ID … EI`) are none.
 *
 * @example [...tokens("/F1 9 Tf (a \\) b) Tj")].map(({ text }) => text) // ["/F1", "9", "Tf", "(a \\) b)", "Tj"]
 */
export function* tokens(text: string): Generator<Token> {
  for (let token = nextToken(text, 0); token !== undefined; ) {
    yield token;
    const end = token.text === "ID" ? text.indexOf("EI", token.end) : token.end;
    token = nextToken(text, end < 0 ? text.length : end);
  }
}

/** An operand stands before the operator that it is for. @example isOperand("<00ff>") // true */
export function isOperand(token: string): boolean {
  return /^[\d+\-.(<>[\]{}/]/.test(token);
}

/** A text in parentheses may hold balanced ones; a backslash takes away their meaning. */
function endOfText(text: string, from: number): number {
  let at = from;
  for (let depth = 1; depth > 0; at += 1) {
    const character = text[at];
    if (character === undefined) throw new Error("A PDF text has no end.");
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
  }
  return at;
}
