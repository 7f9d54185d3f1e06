/** Finds the options of an item, `- a) text`, and the choices of a matching, `1. text`. */
import type { Option } from "../item.ts";

export interface ItemBody {
  readonly stem: string;
  readonly options: readonly Option[];
  readonly choices: readonly Option[];
}

const OPTION = /^- ([a-z])\) (.*)$/;
const CHOICE = /^(\d{1,2})\. (.*)$/;

/** @example readOptions("Who?\n\n- a) One\n- b) Two", "quiz/01.md", 4).options[1] // { id: "b", text: "Two", … } */
export function readOptions(body: string, file: string, firstLine: number): ItemBody {
  const stem: string[] = [];
  const options: Option[] = [];
  const choices: Option[] = [];
  let last: Option[] | undefined;
  for (const [index, line] of body.split("\n").entries()) {
    const place = { file, line: firstLine + index };
    const option = OPTION.exec(line);
    const choice = options.length > 0 ? CHOICE.exec(line) : null;
    const [, id, text] = option ?? choice ?? [];
    if (id !== undefined && text !== undefined) {
      last = option === null ? choices : options;
      last.push({ id, text: text.trim(), place });
    } else if (last !== undefined && /^\s+\S/.test(line)) {
      continued(last, line.trim());
    } else if (line.trim() !== "" || last === undefined) {
      stem.push(line);
    }
  }
  return { stem: stem.join("\n"), options, choices };
}

/** An option's text may run on over indented lines. */
function continued(list: Option[], text: string): void {
  const option = list.pop();
  if (option !== undefined) list.push({ ...option, text: `${option.text} ${text}` });
}
