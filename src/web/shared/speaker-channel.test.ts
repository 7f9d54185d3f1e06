import { expect, test } from "vitest";
import { isMessage } from "./speaker-channel.ts";

const AT = {
  kind: "at",
  deck: "1",
  taken: true,
  slide: "a",
  step: 0,
  cover: "none",
  running: true,
};

test.each([
  [{ kind: "where" }, true],
  [AT, true],
  [{ kind: "act", deck: "1", action: "next" }, true],
  [{ kind: "act", deck: "1", action: { hand: 1, by: -1 } }, true],
  [{ kind: "go", deck: "1", to: { slide: 2, step: 0 } }, true],
  [{ kind: "route", deck: "1", route: null }, true],
  [{ kind: "clear", deck: "1" }, true],
  [{ ...AT, deck: undefined }, false],
  [{ ...AT, step: "2" }, false],
  [{ ...AT, slide: null }, false],
  [{ kind: "act", action: "next" }, false],
  [{ kind: "gone" }, false],
  [{ kind: "go", deck: "1" }, false],
  [{ kind: "go", deck: "1", to: null }, false],
  [{ kind: "go", deck: "1", to: { slide: "ties", step: 0 } }, false],
  [{ kind: "votes", deck: "1", votes: null }, false],
  [{ kind: ["where"] }, false],
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
