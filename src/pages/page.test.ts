import { expect, test } from "vitest";
import { compile } from "../lesson/lesson.ts";
import { sampleLesson } from "../lesson/sample-lesson.ts";
import * as words from "../words/en.ts";
import type { Edition } from "./edition.ts";
import { notFoundPage } from "./not-found.ts";
import { fillPage } from "./page.ts";

function edition(files = sampleLesson()): Edition {
  return { ...compile(files).lesson, words };
}
const sample = edition();

test("a template is filled by name", () => {
  expect(fillPage('<html lang="{{lang}}" dir="{{dir}}"><title>{{title}}</title>', sample)).toBe(
    '<html lang="en" dir="ltr"><title>A sample</title>',
  );
});

test("a name that nothing bakes is a programmer's mistake", () => {
  expect(() => fillPage("{{tilte}}", sample)).toThrow("{{tilte}}");
});

test.each(["A & B", 'Signs < > "', "$& $1 $` {{lang}}"])(
  "a title may hold %s: it is text, never markup or a name",
  (title) => {
    const files = sampleLesson("slides/01-start.md", "title: A sample", `title: '${title}'`);
    const html = fillPage("<title>{{title}}</title>", edition(files));
    const read = html
      .slice("<title>".length, -"</title>".length)
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(read).toBe(title);
    expect(html).not.toMatch(/<title>.*[<>"].*<\/title>/);
  },
);

test("a lesson without a quiz has no link to questions, on any page", () => {
  const files = new Map([...sampleLesson()].filter(([path]) => !path.startsWith("quiz/")));
  const slides = files.get("slides/01-start.md") ?? "";
  files.set("slides/01-start.md", slides.slice(0, slides.lastIndexOf("---")));
  const without = edition(files);
  expect(fillPage("{{studyLink}}", without)).toBe("");
  expect(fillPage("{{questions}}", without)).not.toContain("<form");
  expect(notFoundPage(without)).not.toContain("/study/");
  expect(fillPage("{{studyLink}}", sample)).toContain('href="study/index.html"');
  expect(notFoundPage(sample)).toContain('href="/study/"');
});
