/** Finds formulas in a text from elsewhere: TeX between `\(` and `\)`, `\[` and `\]`, `$$` and `$$`. */

export interface Part {
  readonly text: string;
  /** The formula's TeX; undefined where the part is plain text. */
  readonly tex?: string;
  readonly display?: boolean;
}

const FORMULA = /\\\(([\s\S]+?)\\\)|\\\[([\s\S]+?)\\\]|\$\$([^$]+?)\$\$/g;

/** @example cutTex("If \\(x\\)!") // [{ text: "If " }, { text: "\\(x\\)", tex: "x", display: false }, { text: "!" }] */
export function cutTex(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(FORMULA)) {
    const [all, inline, ...displays] = match;
    const tex = (inline ?? displays.find((one) => one !== undefined) ?? "").trim();
    const next = text[match.index + all.length] ?? "";
    // A dollar sign may stand neither in our formulas nor, with a figure, right behind one.
    if (tex === "" || /[$\n]/.test(tex.replaceAll("\\$", "")) || /[\d$]/.test(next)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: all, tex, display: inline === undefined });
    from = match.index + all.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
