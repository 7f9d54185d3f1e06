import { expect, test } from "playwright/test";
import { goTo, openDeck, showWhole, slideIds } from "./lesson.ts";

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

for (const screen of SCREENS) {
  test(`nothing overflows on any slide at ${screen.width}×${screen.height}, answers open`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await openDeck(page);
    await page.evaluate(() => document.fonts.ready);
    const faults: string[] = [];
    for (const id of slideIds) {
      await goTo(page, id);
      await showWhole(page);
      faults.push(...(await page.evaluate(measure)).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/** In the page: names what of the present slide is cut, crowded or outside. */
function measure(): string[] {
  const slide = document.querySelector<HTMLElement>(".slides > section.present");
  if (slide === null) return ["no slide is shown"];
  const faults: string[] = [];
  const footer = slide.querySelector("footer")?.getBoundingClientRect();
  const boxes = [
    ...slide.querySelectorAll<HTMLElement | SVGElement>(":is(header, .body) *"),
  ].filter((element) => element.getClientRects().length > 0);
  for (const element of boxes) {
    const box = element.getBoundingClientRect();
    const name = `<${element.tagName.toLowerCase()}> ${(element.textContent ?? "").trim().slice(0, 30)}`;
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${name} leaves the screen`);
    if (footer !== undefined && box.bottom > footer.top + 1)
      faults.push(`${name} runs into the footer`);
    if (element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1) {
      if (getComputedStyle(element).display !== "inline") faults.push(`${name} is cut off`);
    }
  }
  const columns = [...slide.querySelectorAll(".body > *")].map((e) => e.getBoundingClientRect());
  for (const [index, a] of columns.entries()) {
    for (const b of columns.slice(index + 1)) {
      const apart =
        a.right <= b.left + 1 ||
        b.right <= a.left + 1 ||
        a.bottom <= b.top + 1 ||
        b.bottom <= a.top + 1;
      if (!apart) faults.push("two parts of the slide overlap");
    }
  }
  return faults;
}

test("text in a slide's body is at least 28 px on a 1280×720 screen", async ({ page }) => {
  await openDeck(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".body :is(p, li, td, th, summary)")]
      .filter((element) => element.closest(".evidence, figcaption") === null)
      .map((element) => [
        element.closest("section")?.id,
        Number.parseFloat(getComputedStyle(element).fontSize),
      ])
      .filter(([, size]) => Number(size) < 28),
  );
  expect(small).toEqual([]);
});

test("a figure's labels keep within its frame and apart from each other", async ({ page }) => {
  await openDeck(page);
  await page.evaluate(() => document.fonts.ready);
  const faults: string[] = [];
  for (const id of slideIds) {
    await goTo(page, id);
    const found = await page.evaluate(() => {
      const svg = document.querySelector(".present .drawing svg");
      if (svg === null) return [];
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")].map((text) => ({
        name: text.textContent ?? "",
        boxes: [
          ...(text.querySelector("tspan") === null ? [text] : text.querySelectorAll("tspan")),
        ].map((e) => e.getBoundingClientRect()),
      }));
      const out = texts.filter(({ boxes }) =>
        boxes.some(
          (b) =>
            b.left < frame.left ||
            b.right > frame.right ||
            b.top < frame.top ||
            b.bottom > frame.bottom,
        ),
      );
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top + 5 < b.bottom && b.top + 5 < a.bottom;
      const hits = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => a.boxes.some((x) => b.boxes.some((y) => meet(x, y))))
          .map((b) => `${a.name} × ${b.name}`),
      );
      return [...out.map(({ name }) => `${name} leaves the frame`), ...hits];
    });
    faults.push(...found.map((fault) => `${id}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
