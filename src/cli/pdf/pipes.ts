/** The two pipes to a browser: its third and fourth file, counted from nought. */
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** Messages end with a zero byte, both ways. */
export function pipes({ stdio }: ChildProcess) {
  const [input, output] = [stdio[3] as Writable, stdio[4] as Readable];
  input.on("error", () => undefined); // the browser's end says why
  return {
    write: (text: string) => input.write(`${text}\0`),
    listen: (hear: (text: string) => void) => {
      let parts: Buffer[] = [];
      output.on("data", (chunk: Buffer) => {
        let from = 0;
        for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
          hear(Buffer.concat([...parts, chunk.subarray(from, at)]).toString());
          parts = [];
          from = at + 1;
        }
        parts.push(chunk.subarray(from));
      });
    },
  };
}
