/** The one reader of what stands behind a command: options it knows, and nothing else. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { Stop } from "./stop.ts";

type Known = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Known> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/**
 * @param known the options as `parseArgs` of Node takes them
 * @param words the name of what may stand there beside options, "FILE"; without it nothing may
 * @throws Stop (2) with one sentence that says what was found and what is known.
 * @example readOptions(["--port", "80"], { port: { type: "string" } }).values.port // "80"
 */
export function readOptions<T extends Known>(
  args: readonly string[],
  known: T,
  words?: string,
): { values: Values<T>; words: string[] } {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: known,
      allowPositionals: words !== undefined,
      tokens: true,
    });
    const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Stop(2, `--${twice} is given twice; once is enough.`);
    const empty = Object.entries(values).find(([, value]) => value === "");
    if (empty !== undefined) throw new Stop(2, `--${empty[0]} takes a value; found none.`);
    return { values: values as Values<T>, words: positionals };
  } catch (error) {
    if (error instanceof Stop) throw error;
    const said = error instanceof Error ? (error.message.split(/[.\n]/, 1)[0] ?? "") : "";
    throw new Stop(2, `${said}; ${legal(known, words)}.`);
  }
}

function legal(known: Known, words: string | undefined): string {
  const names = Object.keys(known).map((name) => `--${name}`);
  const options =
    names.length === 0
      ? "this takes no options"
      : names.length === 1
        ? `the only option is ${names[0]}`
        : `the options are ${names.join(", ")}`;
  return words === undefined ? options : `${options}, and beside them it takes ${words}`;
}

/** Parts of a list with commas, each once. @throws Stop (2) where one is empty. */
export function listOf(option: string, text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(",").map((part) => part.trim());
  if (parts.includes(""))
    throw new Stop(2, `--${option} takes names with commas; found "${text}".`);
  return [...new Set(parts)];
}

/** @throws Stop (2) where the value is none of these. */
export function oneOf<T extends string>(option: string, legal: readonly T[], value: string): T {
  const match = legal.find((one) => one === value);
  if (match !== undefined) return match;
  throw new Stop(2, `--${option} takes ${legal.join(", ")}; found "${value}".`);
}

/** @throws Stop (2) where the text is no port. */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port > 0 && port < 65536) return port;
  throw new Stop(2, `A port is a whole number from 1 to 65535; found "${text}".`);
}
