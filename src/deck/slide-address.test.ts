import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "./slide-address.ts";

const ids = ["title", "council", "2015", "7", "50%", "کونسل"];

describe("an address names a slide and a step by the slide's id", () => {
  test.each([
    ["#council", { slide: 1, step: 0 }],
    ["#council/2", { slide: 1, step: 2 }],
    ["#/council/2", { slide: 1, step: 2 }],
    ["#2015", { slide: 2, step: 0 }],
    ["#2015/3", { slide: 2, step: 3 }],
    ["#7", { slide: 3, step: 0 }],
    ["#%DA%A9%D9%88%D9%86%D8%B3%D9%84/1", { slide: 5, step: 1 }],
  ])("%s", (hash, position) => {
    expect(readAddress(hash, ids)).toEqual(position);
  });
});

test.each([
  "",
  "#",
  "#/",
  "#nope",
  "#50%2",
  "#%",
  "#%E0%A4%A",
  "#/3",
  "#council/x",
  "#council/-1",
  "#a\nb",
  "#/%",
  "#%/1",
  "#50%25%",
  "#%E0%A4",
  "#<x>",
  "#%3Cimg%20src=x%3E",
  "#Council",
  "##council",
  "#//council",
  "#council/1000",
  "#council?x",
  "#__proto__",
  `#${"council/".repeat(50_000)}`,
])("%.40s names no slide, and breaks nothing", (hash) => {
  expect(readAddress(hash, ids)).toBeUndefined();
});

test("a sign that is no escape is read as it stands", () => {
  expect(readAddress("#50%", ids)).toEqual({ slide: 4, step: 0 });
});

test.each(ids.flatMap((id) => [0, 1, 12].map((step) => [id, step] as const)))(
  "the address of %s, step %i, leads back to it",
  (id, step) => {
    const { hash } = new URL(writeAddress(id, step), "http://localhost/");
    expect(readAddress(hash, ids)).toEqual({ slide: ids.indexOf(id), step });
  },
);
