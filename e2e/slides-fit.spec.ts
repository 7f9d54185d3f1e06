import { expect, test } from "playwright/test";
import { onEverySlide, openDeck } from "./lesson.ts";

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
];

test("nothing overflows on any slide, answers open, on wide, narrow and tall screens", async ({
  page,
}) => {
  await openDeck(page);
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const faults = await onEverySlide(page, measure);
    expect(faults, `${screen.width}×${screen.height}`).toEqual([]);
  }
});

/** In the page: names what of the present slide is cut, crowded or outside. */
function measure(): string[] {
  const slide = document.querySelector<HTMLElement>(".slides > section.present");
  if (slide === null) return ["no slide is shown"];
  // The class was drawn to the option that takes most words to answer.
  const reasons = [...slide.querySelectorAll(".against li")].toSorted(
    (a, b) => (b.textContent ?? "").length - (a.textContent ?? "").length,
  );
  reasons[0]?.classList.add("tempting");
  const faults: string[] = [];
  const height = slide.getBoundingClientRect().height;
  if (height > innerHeight + 1) faults.push(`is ${Math.round(height - innerHeight)} px too long`);
  const footer = slide.querySelector("footer")?.getBoundingClientRect();
  const number = slide.querySelector(".number")?.getBoundingClientRect();
  const boxes = [
    ...slide.querySelectorAll<HTMLElement | SVGElement>(":is(header, .body) *"),
  ].filter((element) => element.getClientRects().length > 0);
  for (const element of boxes) {
    const box = element.getBoundingClientRect();
    const name = `<${element.tagName.toLowerCase()}> ${(element.textContent ?? "").trim().slice(0, 30)}`;
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${name} leaves the screen`);
    // A caption stands in the footer's row, before the number.
    const caption = element.closest("figcaption") !== null;
    if (!caption && footer !== undefined && box.bottom > footer.top + 1)
      faults.push(`${name} runs into the footer`);
    if (caption && number !== undefined && (box.right > number.left || box.bottom > innerHeight))
      faults.push(`${name} runs into the number`);
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

/** The least size of letters, in px, on a 1280×720 screen. */
const LEAST = [
  ["section .body :is(p, li, td, tbody th, summary)", 28],
  ["section.checkpoint .options li", 30],
  ["section.checkpoint .answer :is(p, li)", 26],
  ["section .body thead th", 22],
  ["section :is(.source, .chapter, figcaption, .evidence)", 20],
  ["section .number", 18],
] as const;

test("letters on a 1280×720 screen are large enough for the last row", async ({ page }) => {
  await openDeck(page);
  const small = await page.evaluate((least) => {
    /** The last selector that an element matches says how large it is. */
    const sizes = new Map<Element, number>();
    for (const [selector, size] of least) {
      for (const element of document.querySelectorAll(`.slides > ${selector}`)) {
        sizes.set(element, size);
      }
    }
    return [...sizes]
      .map(([element, size]) => ({
        where: `${element.closest("section")?.id} ${element.className || element.tagName}`,
        least: size,
        is: Number.parseFloat(getComputedStyle(element).fontSize),
      }))
      .filter(({ least, is }) => is < least);
  }, LEAST);
  expect(small).toEqual([]);
});

test("a figure's labels keep within its frame and apart from each other", async ({ page }) => {
  await openDeck(page);
  expect(
    await onEverySlide(page, () => {
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
      /** The part of a line above its capitals and below its letters: there lines may meet. */
      const slack = ({ height }: DOMRect) => height / 4;
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right &&
        b.left < a.right &&
        a.top + slack(a) < b.bottom &&
        b.top + slack(b) < a.bottom;
      const hits = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => a.boxes.some((x) => b.boxes.some((y) => meet(x, y))))
          .map((b) => `${a.name} × ${b.name}`),
      );
      return [...out.map(({ name }) => `${name} leaves the frame`), ...hits];
    }),
  ).toEqual([]);
});
