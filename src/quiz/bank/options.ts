/** Finds the options of an item, `- a) text`, and the choices of a matching, `1. text`. */
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";
import { codeLines } from "../../markdown/fences.ts";
import type { Option } from "../item.ts";

export interface ItemBody {
  /** What stands before the first option. */
  readonly stem: string;
  readonly options: readonly Option[];
  readonly choices: readonly Option[];
  /** Lines of the stem that an item without options may have meant as such. */
  readonly entries: readonly Option["place"][];
  /** Whether every option could be read; `found` says which could not. */
  readonly sound: boolean;
}

const OPTION = /^- ([a-z])\) (.*\S.*)$/;
const CHOICE = /^(\d{1,2})\. (.*)$/;
/** An option in another's hand: `- a. x`, `* A) x`, ` - a) x`, `a) x`. */
const NEARLY =
  /^\s*(?:[-*+•‣–]\s*[*_(]*\p{L}[*_]*\s?[.):）\]][*_]*(?:\s|$)|\(?[a-zA-Z][)）](?:\s|$))/u;
const NEARLY_CHOICE = /^\s*(?:[-*+•‣]\s*)?\(?\d{1,2}[.)]\s/;
const ENTRY = /^\s*(?:[-*+•‣]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s/;
const BLOCK = /^\s*(?:(?:[-*+•‣>|]|\d{1,2}[.)])\s|([-*_])\s*(?:\1\s*){2,}$)/;

/**
 * An option's text may run on over the next lines; nothing else stands between options or behind them.
 *
 * @example readOptions("Who?\n\n- a) One\n- b) Two", "quiz/01.md", 4, found).options[1] // { id: "b", text: "Two", … }
 */
export function readOptions(
  body: string,
  file: string,
  firstLine: number,
  found: Diagnostic[],
): ItemBody {
  const stem: string[] = [];
  const options: Option[] = [];
  const choices: Option[] = [];
  const entries: Option["place"][] = [];
  const before = found.length;
  let last: Option[] | undefined;
  let state: "stem" | "open" | "closed" | "lost" = "stem";
  const lines = body.split("\n");
  const code = codeLines(lines);
  for (const [index, line] of lines.entries()) {
    const place = { file, line: firstLine + index };
    const lose = (rule: string) => {
      found.push(mistake(place, "options", `${rule}; found "${line.trim().slice(0, 60)}"`));
      return "lost" as const;
    };
    const option = code[index] ? null : OPTION.exec(line);
    const choice = state === "stem" || code[index] ? null : CHOICE.exec(line);
    const [, id, text] = option ?? choice ?? [];
    if (id !== undefined && text !== undefined) {
      // A list's entry with an option right under it was meant as one.
      const above = lines[index - 1] ?? "";
      if (state === "stem" && ENTRY.test(above) && entries.at(-1)?.line === place.line - 1) {
        const rule = "an option reads `- a) text`, from the line's start";
        const message = `${rule}; found "${above.trim().slice(0, 60)}"`;
        found.push(mistake({ file, line: place.line - 1 }, "options", message));
      }
      last = option === null ? choices : options;
      last.push({ id, text: text.trim(), place });
      state = "open";
    } else if (!code[index] && NEARLY.test(line)) {
      state = lose("an option reads `- a) text`, from the line's start");
    } else if (state === "stem") {
      stem.push(line);
      if (!code[index] && ENTRY.test(line)) entries.push(place);
    } else if (line.trim() === "") {
      if (state === "open") state = "closed";
    } else if (state === "open" && !code[index] && !BLOCK.test(line)) {
      continued(last ?? options, line.trim());
    } else if (state !== "lost") {
      if (NEARLY_CHOICE.test(line)) {
        state = lose("a choice reads `1. text`, from the line's start");
      } else
        state = lose("options hold one paragraph each, and nothing stands between or behind them");
    }
  }
  return { stem: stem.join("\n"), options, choices, entries, sound: found.length === before };
}

function continued(list: Option[], text: string): void {
  const option = list.pop();
  if (option !== undefined) list.push({ ...option, text: `${option.text} ${text}` });
}
