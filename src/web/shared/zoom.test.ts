import { expect, test } from "vitest";
import { zoomOf } from "./zoom.ts";

test.each([
  ["a window without zoom", [1280, 620, 1280, 720], 1],
  ["the browser's panel at one side is no zoom", [880, 620, 1280, 720], 1],
  ["panel and bars together are no zoom", [900, 560, 1366, 768], 1],
  ["150 %", [853, 413, 1280, 720], 1.5],
  ["200 %", [640, 310, 1280, 720], 2],
  ["200 % with a panel at one side", [560, 310, 1280, 720], 2.3],
  ["300 % in full screen", [640, 360, 1920, 1080], 3],
  ["175 % on an odd screen", [781, 390, 1366, 768], 1.75],
  ["400 %", [320, 160, 1280, 720], 4],
  ["500 %", [256, 110, 1280, 720], 5],
  ["a page that is not shown yet", [0, 0, 0, 0], 1],
])("%s", (_, [innerWidth = 0, innerHeight = 0, outerWidth = 0, outerHeight = 0], zoom) => {
  expect(zoomOf({ innerWidth, innerHeight, outerWidth, outerHeight })).toBe(zoom);
});
