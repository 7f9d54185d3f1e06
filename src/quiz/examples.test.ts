import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.includes("test"),
);

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

/** Examples of the form `expression // result`, the result on one line or more. */
const examples = files.flatMap((file): Example[] => {
  const docs = readFileSync(resolve(here, file), "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return docs.flatMap((doc) => {
    const text = doc.replace(/\s*\*\/$/, "").replace(/\n *\*/g, "\n");
    return text
      .split("@example")
      .slice(1)
      .flatMap((example) => {
        const [expression = "", ...result] = example.split("//").map((part) => part.trim());
        return { file, expression, result: result.join(" ") };
      });
  });
});
// Some examples speak of an `item` or leave things out; these are for people alone.
const whole = examples.filter(({ expression, result }) => {
  return !/…|\b(item|single|bank|questions|words|third|lahore|singleOf4|found)\b|^$/.test(
    `${expression}${result}`,
  );
});

const scope: Record<string, unknown> = {};
beforeAll(async () => {
  for (const file of files) Object.assign(scope, await import(resolve(here, file)));
});
const evaluate = (code: string): unknown =>
  new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));

test("most public functions have an example that can be run", () => {
  expect(whole.length).toBeGreaterThan(40);
});

test.each(whole)("$file: $expression is $result", ({ expression, result }) => {
  // Words may follow a number: "1 (of 3)".
  expect(evaluate(expression)).toStrictEqual(evaluate(result.replace(/^(-?\d+)[ :].*$/, "$1")));
});
