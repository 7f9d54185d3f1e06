import { readFileSync } from "node:fs";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "playwright/test";
import { checkPdf } from "../src/pdf/check/check.ts";
import { checkpointIds, itemIds, slideIds } from "./lesson.ts";
import { shape } from "./picture-shape.ts";
import {
  filesIn,
  freshFolder,
  headings,
  home,
  type Printed,
  read,
  runPdf,
  tidy,
  walk,
} from "./printed.ts";
import { checkWithQpdf } from "./qpdf.ts";

// Printed once: these tests stay in one worker.
test.describe.configure({ mode: "default" });

const NAMES = [
  "answer-key.pdf",
  "guide.pdf",
  "handout.pdf",
  "sheets.pdf",
  "slides.pdf",
  "worksheet.pdf",
];
const A4 = { width: 595, height: 842 };
let files: Map<string, Buffer>;
const printed = new Map<string, Printed>();

test.beforeAll(async () => {
  const folder = freshFolder("all");
  const run = runPdf(["--out", folder]);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  files = filesIn(folder);
  for (const [name, bytes] of files) printed.set(name, await read(bytes));
});

function get(name: string): Printed {
  const found = printed.get(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

const tight = (text: string) => text.replaceAll(/\s/g, "");

/** Titles in the order of the files, as the author wrote them. */
function titles(folder: string, level: "#" | "##"): string[] {
  const texts = [...filesIn(`${home}${folder}/`)]
    .filter(([name]) => name.endsWith(".md"))
    .map(([, bytes]) => bytes.toString("utf8"));
  return texts
    .flatMap((text) => [...text.matchAll(new RegExp(`^${level} (.*?)(?: \\{#.*)?$`, "gm"))])
    .map((match) => match[1] ?? "");
}

test("six documents, and nothing half-written beside them", () => {
  expect([...files.keys()]).toEqual(NAMES);
});

test("slides.pdf has a page a slide, checkpoints twice, each 16:9 with one heading: its title", () => {
  const { pages } = get("slides.pdf");
  expect(pages).toHaveLength(slideIds.length + checkpointIds.length);
  const expected = slideIds.flatMap((id, index) => {
    const title = titles("slides", "##")[index] ?? "";
    return checkpointIds.includes(id) ? [title, title] : [title];
  });
  expect(pages.map(headings)).toEqual(expected.map((title) => [title]));
  for (const { width, height } of pages) expect([width, height]).toEqual([960, 540]);
});

test("the bookmarks of slides.pdf are its chapters and slides, and lead to them", () => {
  const { outline, pages } = get("slides.pdf");
  expect(outline.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual(
    titles("slides", "#"),
  );
  expect(outline.filter(({ level }) => level === 2).map(({ title }) => title)).toEqual(
    titles("slides", "##"),
  );
  const inner = outline.filter(({ level }) => level > 1);
  expect(inner.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
});

test("handout.pdf shows every slide once, at most four a page, and its contents lead to them, page numbers too", async () => {
  const { pages, outline, pageOf } = get("handout.pdf");
  const all = titles("slides", "##");
  const told = pages
    .slice(1)
    .flatMap((page, at) => headings(page).map((title) => ({ title, at })))
    .filter(({ title }) => all.includes(title));
  // A chapter may be named as one of its slides is; it stands first.
  const named = told.filter(
    ({ title }, index) => told.findLastIndex((one) => one.title === title) === index,
  );
  expect(named.map(({ title }) => title)).toEqual(all);
  const shown = pages.slice(1).map((_, at) => named.filter((one) => one.at === at));
  for (const [index, { length }] of shown.entries()) {
    expect(length, `page ${index + 2}`).toBeGreaterThan(0);
    expect(length, `page ${index + 2}`).toBeLessThanOrEqual(4);
  }
  expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(all));
  const links = pages[0]?.links ?? [];
  // A link of two lines is two.
  const said = links.map(({ says }) => says);
  expect(said.filter((title, index) => title !== said[index - 1])).toEqual(all);
  const numbers: number[] = [];
  for (const [index, { dest, says }] of links.entries()) {
    const number = await pageOf(dest);
    const page = pages[number - 1];
    if (says !== links[index - 1]?.says) numbers.push(number);
    expect(page === undefined ? [] : headings(page)).toContain(says);
  }
  expect(tight(pages[0]?.text ?? "")).toContain(numbers.join(""));
});

test("worksheet and key number every question in the order of the files, and bookmark it", () => {
  const expected = titles("quiz", "##").map((title, index) => `${index + 1} ${title}`);
  expect(expected).toHaveLength(itemIds.length);
  for (const name of ["worksheet.pdf", "answer-key.pdf"]) {
    const { pages, outline } = get(name);
    const numbered = pages.flatMap(headings).filter((text) => /^\d/.test(text));
    expect(numbered, name).toEqual(expected);
    const bookmarks = outline.filter(({ level }) => level === 3).map(({ title }) => title);
    expect(bookmarks, name).toEqual(expected);
    for (const { title, page } of outline) {
      const on = pages[page - 1];
      expect(on === undefined ? [] : headings(on), `${name}: ${title}`).toContain(title);
    }
  }
});

test("on the worksheet no question is parted from its options, room and marks", () => {
  const nodes = get("worksheet.pdf").pages.flatMap((page) => [...walk(page.nodes)]);
  // A page's tree also names, empty, what stands on the pages beside it.
  const questions = nodes.filter(({ role, text }) => role === "Art" && text !== "");
  expect(questions).toHaveLength(itemIds.length);
  for (const { children, text } of questions) {
    expect(children[0]?.role, text).toBe("H3");
    expect(text).toMatch(/\d marks?\b/);
  }
});

test("lists have labels and bodies, tables headers, figures their title and description", () => {
  const figures = [...filesIn(`${home}slides/figures/`)].map(([, bytes]) => {
    const svg = bytes.toString("utf8");
    return ["title", "desc"]
      .map((part) => svg.split(`<${part}>`)[1]?.split("<")[0] ?? "")
      .join(" ");
  });
  for (const name of ["slides.pdf", "handout.pdf"]) {
    const nodes = get(name).pages.flatMap((page) => [...walk(page.nodes)]);
    const alts = nodes.filter(({ role }) => role === "Figure").map(({ alt }) => tidy(alt));
    expect(alts.toSorted(), name).toEqual(figures.map(tidy).toSorted());
    expect(nodes.filter(({ role }) => role === "TH").length, name).toBeGreaterThan(4);
    const list = nodes.find(({ role, text }) => role === "LI" && /^1\. \p{L}/u.test(text));
    expect(
      list?.children.map(({ role }) => role),
      name,
    ).toEqual(["Lbl", "LBody"]);
  }
});

test("the text of a page comes in the order in which it is read", () => {
  const [first] = get("worksheet.pdf").pages;
  const order = [
    "Name",
    "Class",
    "Date",
    `${itemIds.length} questions`,
    ...titles("quiz", "##").slice(0, 2),
  ];
  const places = order.map((word) => first?.text.indexOf(word) ?? -1);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const { cited } = JSON.parse(readFileSync(`${home}quiz/source.json`, "utf8"));
  const ruler = new RegExp(`${tight(cited)}(¶\\d*)?`, "g");
  for (const { nodes, text } of get("slides.pdf").pages) {
    const told = nodes.map((node) => node.text).join(" ");
    const plain = (words: string) => tight(words).replaceAll(ruler, "");
    const expected = [...plain(tidy(told))];
    let place = 0;
    const beside = [...plain(text)].filter((letter) => {
      if (letter !== expected[place]) return true;
      place += 1;
      return false;
    });
    expect(place).toBe(expected.length);
    // Figures before list entries are drawn apart from the text.
    expect(beside.join("")).toMatch(/^\d*$/);
  }
});

test("every link has a description, and leads to a page or to https", async () => {
  for (const [name, { pages, pageOf }] of printed) {
    for (const { url, dest, says } of pages.flatMap((page) => page.links)) {
      expect(says, name).not.toBe("");
      if (url === undefined) expect(await pageOf(dest), `${name}: ${says}`).toBeGreaterThan(0);
      else expect(url).toMatch(/^https:/);
    }
  }
  const count = (name: string) => get(name).pages.flatMap((page) => page.links).length;
  expect(count("slides.pdf")).toBeGreaterThan(checkpointIds.length);
  expect(count("answer-key.pdf")).toBeGreaterThanOrEqual(3 * itemIds.length);
});

test("each says its title, author, subject and language, in both places", () => {
  for (const [name, { info, xmp, lang }] of printed) {
    for (const key of ["Title", "Author", "Subject"]) {
      const value = String(info[key] ?? "");
      expect(value, `${name}: ${key}`).not.toBe("");
      expect(xmp, name).toContain(value.replaceAll("&", "&amp;"));
    }
    expect(lang, name).toBe("en");
    expect(Object.keys(info).filter((key) => /Date|Creator$/.test(key))).toEqual([]);
  }
});

test("fonts are embedded as fonts, and only the part that is used", async () => {
  for (const [name, bytes] of files) {
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    const dicts = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const value = (dict: PDFDict, key: string) => String(dict.get(PDFName.of(key)));
    const fonts = dicts.filter((dict) => value(dict, "Type") === "/Font");
    expect(fonts.filter((font) => value(font, "Subtype") === "/Type3").length, name).toBe(0);
    const described = dicts.filter((dict) => value(dict, "Type") === "/FontDescriptor");
    expect(described.length, name).toBeGreaterThan(1);
    for (const font of described) {
      expect(value(font, "FontName"), name).toMatch(/^\/[A-Z]{6}\+/);
      const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) =>
        font.has(PDFName.of(key)),
      );
      expect(embedded, name).toBe(true);
    }
  }
});

test("nothing that PDF/UA-1 asks for is missing, as far as a program can tell", async () => {
  for (const [name, bytes] of files) expect(await checkPdf(bytes), name).toEqual([]);
});

test("qpdf finds no fault, and finds one in half a file", async () => {
  for (const name of NAMES) {
    expect(await checkWithQpdf(files.get(name) ?? Buffer.alloc(0)), name).toBe(0);
  }
  const [half = Buffer.alloc(0)] = files.values();
  expect(await checkWithQpdf(half.subarray(0, half.length / 2))).toBe(2);
});

test("a second run gives the same bytes", () => {
  const again = freshFolder("again");
  expect(runPdf(["--only", "slides,worksheet", "--out", again]).status).toBe(0);
  const others = filesIn(again);
  expect(others.size).toBe(2);
  for (const [name, bytes] of others)
    expect(bytes.equals(files.get(name) ?? Buffer.alloc(0)), name).toBe(true);
});

test("A4 unless Letter is asked for; notes, versions and a dark theme pass the same checks, pictures keep their shape", async () => {
  expect(Math.round(get("handout.pdf").pages[0]?.width ?? 0)).toBe(A4.width);
  const folder = freshFolder("other");
  // The other documents take their size from the same place (src/cli/pdf/plan.test.ts).
  const args = ["--only", "slides,handout,answer-key", "--paper", "letter", "--notes"];
  const more = ["--seed", "A,B", "--theme", "dark", "--objective", "market"];
  expect(runPdf([...args, ...more, "--out", folder]).status).toBe(0);
  const others = filesIn(folder);
  const names = ["answer-key-A.pdf", "answer-key-B.pdf", "handout.pdf", "slides.pdf"];
  expect([...others.keys()]).toEqual(names);
  for (const [name, bytes] of others) {
    expect(await checkPdf(bytes), name).toEqual([]);
    if (name === "slides.pdf") continue;
    const [page] = (await read(bytes)).pages;
    expect(
      [page?.width, page?.height].map((n) => Math.round(n ?? 0)),
      name,
    ).toEqual([612, 792]);
  }
  const handout = others.get("handout.pdf") ?? Buffer.alloc(0);
  const notes = (await read(handout)).pages;
  expect(notes.map(({ text }) => text).join(" ")).toContain("Speaker notes");
  const students = get("handout.pdf")
    .pages.map(({ text }) => text)
    .join(" ");
  expect(students).not.toContain("Speaker notes");
  expect(students).not.toContain("Checkpoint, answered");

  // The handout's pictures have the shape of the slides, on either paper, with and without notes.
  const slide = await shape(files.get("slides.pdf") ?? Buffer.alloc(0));
  for (const bytes of [files.get("handout.pdf") ?? Buffer.alloc(0), handout]) {
    const picture = await shape(bytes);
    // The number's foot is larger print on paper, and so a little higher.
    expect(picture / slide).toBeGreaterThan(0.97);
    expect(picture / slide).toBeLessThan(1.03);
  }
});
