import { describe, expect, test } from "vitest";
import { findSlides } from "./find-slides.ts";

const slides = [
  { title: "A brand", text: "A brand A lesson on one article" },
  { title: "The council", text: "The council Eleven of the twelve members came from the Taliban" },
  { title: "İzmir 2015", text: "İzmir 2015 Twelve years before 3" },
];
const places = (query: string) => findSlides(query, slides).map(({ index }) => index);

describe("slides are found by words, however they are written, or by number", () => {
  test.each<[string, number[]]>([
    ["", [0, 1, 2]],
    ["  ", [0, 1, 2]],
    ["TWELVE", [1, 2]],
    ["twelve members", [1]],
    ["members twelve", [1]],
    ["2015", [2]],
    ["2", [1, 2]],
    ["3", [2]],
    ["99", []],
    ["nothing like it", []],
  ])("%j finds %j", (query, found) => {
    expect(places(query)).toEqual(found);
  });
});

test.each([
  ["council", "", ""],
  ["council eleven", "Eleven", "The council "],
  ["years", "years", "İzmir 2015 Twelve "],
])("%j matches for a reason that can be seen", (query, match, before) => {
  expect(findSlides(query, slides)[0]).toMatchObject({ match, before });
});
