/** The words of a Markdown text, for comparing texts by what they say. */

const COMMON = new Set(
  "about after also another been before between could does each from gave have having here into itself made many more most much only other over said says some such than that their them then there these they this those through under until very were what when where which while will with within would according article paragraph rani isis".split(
    " ",
  ),
);

/** @example plainText("Which **two**?") // "Which two?" */
export function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_\\]/g, "");
}

/** Words in small letters, without marks. @example plainWords("The state’s **power**") // ["the", "states", "power"] */
export function plainWords(markdown: string): string[] {
  const text = plainText(markdown).toLowerCase().replace(/['’]/g, "");
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Words that carry meaning, without their endings, so that "group" and "groups" are one.
 * Names that stand in every item ("Rani", "ISIS") and words under four letters carry none.
 *
 * @example [...contentWords("The groups that had grown")] // ["group", "grown"]
 */
export function contentWords(markdown: string): Set<string> {
  const kept = plainWords(markdown).filter((word) => word.length > 3 && !COMMON.has(word));
  return new Set(kept.map((word) => word.replace(/(ing|ed|es|s)$/, "")));
}
