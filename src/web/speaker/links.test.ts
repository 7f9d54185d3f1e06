import { describe, expect, test } from "vitest";
import { destination } from "./links.ts";

describe("a link in the notes", () => {
  test.each([
    ["to a slide", "#ties", { slide: 1 }],
    ["to a slide by its page", "index.html#ties", { slide: 1 }],
    ["to a slide as the pages write it", "../index.html#start", { slide: 0 }],
    ["to a question", "study/index.html#entry", { page: "../study/index.html#entry" }],
    ["to a file", "files/my%20data.csv", { page: "../files/my%20data.csv" }],
    ["to the deck", "index.html", { page: "../index.html" }],
    ["out", "https://example.org/#ties", undefined],
    ["to a mail", "mailto:a@example.org", undefined],
  ])("%s", (_, href, to) => {
    expect(destination(href, ["start", "ties"])).toEqual(to);
  });
});
