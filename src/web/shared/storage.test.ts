import { expect, test } from "vitest";
import { lessonName } from "./storage.ts";

test.each([
  ["/", "/ 1 theme"],
  ["/index.html", "/ 1 theme"],
  ["/study/", "/ 1 theme"],
  ["/study/index.html", "/ 1 theme"],
  ["/brand/speaker/", "/brand/ 1 theme"],
  ["/brand/", "/brand/ 1 theme"],
  ["/other/index.html", "/other/ 1 theme"],
])("the pages of one lesson share a memory, those of another have their own: %s", (path, name) => {
  expect(lessonName("theme", path)).toBe(name);
});
