import { expect, test } from "vitest";
import { isMessage } from "./speaker-channel.ts";

test.each([
  [{ kind: "where" }, true],
  [{ kind: "at", slide: "a", step: 0, cover: "none", running: true }, true],
  [{ kind: "act", action: "next" }, true],
  [null, false],
  [undefined, false],
  ["at", false],
  [7, false],
  [[], false],
  [{}, false],
  [{ kind: "toString" }, false],
  [{ kind: null }, false],
])("of all that may be said on a channel, %j is ours: %s", (data, ours) => {
  expect(isMessage(data)).toBe(ours);
});
