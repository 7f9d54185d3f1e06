import { expect, test } from "vitest";
import { listOf, oneOf, portOf, readOptions } from "./options.ts";
import { Stop } from "./stop.ts";

const KNOWN = { port: { type: "string" }, notes: { type: "boolean" } } as const;

test("what is known is read, with the words that may stand beside it", () => {
  const { values, words } = readOptions(
    ["a.json", "--port", "80", "--notes", "b.json"],
    KNOWN,
    "FILE",
  );
  expect({ ...values }).toEqual({ port: "80", notes: true });
  expect(words).toEqual(["a.json", "b.json"]);
});

test.each([
  [["--bogus"], "Unknown option '--bogus'; the options are --port, --notes."],
  [["--prot", "1"], "Unknown option '--prot'; the options are --port, --notes."],
  [["-p", "1"], "Unknown option '-p'; the options are --port, --notes."],
  [["word"], "Unexpected argument 'word'; the options are --port, --notes."],
  [["--port", "1", "--port", "2"], "--port is given twice; once is enough."],
  [["--port"], "Option '--port <value>' argument missing; the options are --port, --notes."],
  [["--notes", "--port", "1", "--notes"], "--notes is given twice; once is enough."],
  [["--port", ""], "--port takes a value; found none."],
  [["--Port", "1"], "Unknown option '--Port'; the options are --port, --notes."],
  [["--", "--port"], "Unexpected argument '--port'; the options are --port, --notes."],
  [["--port="], "--port takes a value; found none."],
  [["--notes=yes"], "Option '--notes' does not take an argument; the options are --port, --notes."],
])("%j is refused in one sentence", (args, said) => {
  const read = () => readOptions(args, KNOWN);
  expect(read).toThrow(Stop);
  expect(read).toThrow(new Stop(2, said));
});

test("a command without options says so", () => {
  expect(() => readOptions(["--x"], {})).toThrow("this takes no options.");
});

test.each([
  ["1", 1],
  ["65535", 65535],
  [undefined, undefined],
])("%s is the port %s", (text, port) => {
  expect(portOf(text)).toBe(port);
});

test.each(["0", "65536", "99999", "100000", "80x", "-1", "80.5", "1e3", " 80", "0x50", "٨٠"])(
  "%j is no port",
  (text) => {
    expect(() => portOf(text)).toThrow(
      `A port is a whole number from 1 to 65535; found "${text}".`,
    );
  },
);

test("lists have their parts once, and none is empty", () => {
  expect(listOf("only", "a, b,a")).toEqual(["a", "b"]);
  expect(() => listOf("only", "a,,b")).toThrow('--only takes names with commas; found "a,,b".');
  expect(() => oneOf("paper", ["a4", "letter"], "a5")).toThrow("--paper takes a4, letter");
});
