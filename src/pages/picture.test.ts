import { describe, expect, test } from "vitest";
import { bakeFigure } from "./figure.ts";
import { bakeText, ON_SCREEN } from "./picture.ts";
import { linksFromStudy } from "./study-links.ts";

const SVG = `<svg viewBox="0 0 1 1"><title>Map</title><desc>A map.</desc><defs><marker id="map-tip"/><linearGradient id="map-fade"/></defs><path marker-end="url(#map-tip)" fill="url(#map-fade)"/></svg>`;

describe("a drawing shown twice on a page keeps its own parts", () => {
  const page = bakeFigure(SVG, "", "one") + bakeFigure(SVG, "", "two");
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  test("no id stands twice", () => {
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
  });

  test.each(["one", "two"])(
    "arrowheads, gradients, title and description of copy %s are its own",
    (key) => {
      const copy = bakeFigure(SVG, "", key);
      const used = [...copy.matchAll(/url\(#([^)]*)\)|aria-\w+="([^"]*)"/g)].map(
        ([, a, b]) => a ?? b,
      );
      expect(used).toEqual([`${key}_title`, `${key}_desc`, `${key}_map-tip`, `${key}_map-fade`]);
      expect(ids).toEqual(expect.arrayContaining(used));
    },
  );
});

test("a caption is Markdown", () => {
  expect(bakeFigure(SVG, "The *map*", "a")).toContain("The <em>map</em>");
});

test("pictures stand in a text where they are written", () => {
  const deck = {
    figures: new Map([["figures/map.svg", SVG]]),
    assets: new Map([
      ["figures/my lab.png", { bytes: new Uint8Array(), size: { width: 4, height: 3 } }],
    ]),
  };
  const text = 'A\n\n![](figures/map.svg)\n\nB\n\n![A "lab"](<figures/my lab.png> "Ours")\n';
  expect(bakeText(text, "k", deck, ON_SCREEN).replace(/<svg[\s\S]*<\/svg>/, "<svg/>")).toBe(
    '<p>A</p>\n<figure class="drawing"><div class="pan" tabindex="0"><svg/></div></figure><p>B</p>\n<figure class="drawing photograph" role="group"><img src="figures/my%20lab.png" alt="A &quot;lab&quot;" width="4" height="3" decoding="async"><figcaption><span>Ours</span></figcaption></figure>',
  );
});

describe("on the study page an author's links lead where they say", () => {
  test.each([
    ["a slide", "#council", "../index.html#council"],
    ["a slide by its page", "index.html#council", "../index.html#council"],
    ["a question", "study/index.html#entry", "#entry"],
    ["all of them", "study/#all", "#all"],
    ["a file", "files/my%20data.csv", "../files/my%20data.csv"],
    ["an id of this page", "#study_total", "#study_total"],
    ["what the page itself wrote", "../index.html#council", "../index.html#council"],
    ["out", "https://example.org/files/a", "https://example.org/files/a"],
  ])("%s", (_, href, expected) => {
    expect(linksFromStudy(`<a href="${href}">`, new Set(["council"]))).toBe(
      `<a href="${expected}">`,
    );
  });
});
