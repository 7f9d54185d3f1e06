/** Every exported function says what it takes and gives; every example that it shows is run. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.ts$/.test(file) && !/\.test\.ts$|\.d\.ts$|^web\/.*\/main\.ts$/.test(file),
);

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

const DOCSTRING = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport (?:async )?(?:function|const) /g;

/** Examples of the form `expression // result`, the result on one line or more. */
const examples = files.flatMap((file): Example[] => {
  const docs = readFileSync(join(here, file), "utf8").match(DOCSTRING) ?? [];
  return docs.flatMap((doc) => {
    const text = doc
      .slice(0, doc.lastIndexOf("*/"))
      .trimEnd()
      .replace(/\n *\*/g, "\n");
    return text
      .split("@example")
      .slice(1)
      .map((example) => {
        const [expression = "", ...result] = example
          .split(/(?:^|\s)\/\/\s/)
          .map((part) => part.trim());
        return { file, expression, result: result.join(" ") };
      });
  });
});
/** Some examples speak of values that a reader knows, leave things out or show a command: for people alone. */
const FOR_PEOPLE =
  /…|\b(item|items|single|bank|deck(?=[,)])|votes|words|third|lahore|singleOf4|found|lesson|place|policyTag|node|args|slides|lessonName|button|el)\b|^$/;
const whole = examples.filter(
  ({ expression, result }) => !FOR_PEOPLE.test(`${expression}${result}`),
);

/** What an example may name: the exports of its own file first, then those of the files beside it. */
async function scopeOf(file: string): Promise<Record<string, unknown>> {
  return { ...(await besideOf(file)), ...(await import(join(here, file))) };
}

const loaded = new Map<string, Promise<Record<string, unknown>>>();

/** The quiz's files know one another's words; a command runs when it is loaded, so it stands alone. */
function besideOf(file: string): Promise<Record<string, unknown>> {
  const room = file.startsWith("quiz/") ? "quiz" : dirname(file);
  const beside = files.filter((one) =>
    room === "quiz"
      ? one.startsWith("quiz/")
      : dirname(one) === room && !/^(cli|bench|web)\//.test(one),
  );
  const all = loaded.get(room) ?? exportsOf(beside);
  loaded.set(room, all);
  return all;
}

async function exportsOf(names: readonly string[]): Promise<Record<string, unknown>> {
  const scope: Record<string, unknown> = {};
  for (const name of names) Object.assign(scope, await import(join(here, name)));
  return scope;
}

function evaluate(code: string, scope: Record<string, unknown>): unknown {
  return new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));
}

const FUNCTION =
  /^export (?:async )?(?:function\*?|const(?= \w+(?:: [^=]+)? = (?:async )?(?:<[^>]+>)?\([^)]*\)[^;=]*=>)) (\w+)/gm;

test("every exported function has a docstring right above it", () => {
  const bare = files.flatMap((file) => {
    const text = readFileSync(join(here, file), "utf8");
    return [...text.matchAll(FUNCTION)]
      .filter(({ index }) => !text.slice(0, index).endsWith("*/\n"))
      .map(([, name]) => `${file}: ${name}`);
  });
  expect(bare).toEqual([]);
});

test("the pure rooms and others have examples that can be run", () => {
  const rooms = new Set(whole.map(({ file }) => file.split("/")[0]));
  const pure = ["markdown", "quiz", "deck", "lesson", "words", "pages", "exchange"];
  expect([...rooms]).toEqual(expect.arrayContaining([...pure, "paper", "pdf", "web"]));
  expect(whole.length).toBeGreaterThan(200);
});

test.each(whole)("$file: $expression is $result", async ({ file, expression, result }) => {
  const scope = await scopeOf(file);
  // Words may follow a number or a text: "1 (of 3)", "rtl": as in Urdu.
  const expected = evaluate(
    result.replace(/^(-?\d+|"[^"]*"|undefined|true|false)[ :].*$/s, "$1"),
    scope,
  );
  expect(evaluate(expression, scope)).toStrictEqual(expected);
});
