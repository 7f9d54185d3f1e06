import { expect, type Page, test } from "playwright/test";
import { checkpointIds, openDeck, place, shownSlide } from "./lesson.ts";

/** The rows of votes that the class sees, by option. */
async function shown(page: Page): Promise<string[]> {
  const rows = await page.locator(".present .options > li").evaluateAll((lines) =>
    lines.map((line) =>
      [...line.querySelectorAll(".round")]
        .map((row) =>
          [...row.children]
            .map((part) => part.textContent)
            .join(" ")
            .trim(),
        )
        .join(" | "),
    ),
  );
  return rows.filter((row) => row !== "");
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const [, id = ""] = checkpointIds;

test("hands are counted by digits, taken back with Shift, and seen once V shows them", async ({
  page,
}) => {
  await openDeck(page, id);
  await press(page, "1", "1", "1", "2", "Shift+Digit1", "Shift+Digit4", "+", "-");
  await expect(page.locator(".present .hint")).toHaveText("3 hands");
  await expect.poll(() => shown(page)).toEqual([]);
  await page.keyboard.press("v");
  await expect
    .poll(async () => (await shown(page)).slice(0, 3))
    .toEqual(["2 67 %", "1 33 %", "0 0 %"]);
  await page.keyboard.press("v");
  await expect.poll(() => shown(page)).toEqual([]);
});

test("a tap counts a hand, a tap with Shift takes it back; no slide turns", async ({ page }) => {
  await openDeck(page, id);
  const options = page.locator(".present .options > li");
  await options.nth(1).click();
  await options.nth(1).click();
  await options.nth(0).click();
  await options.nth(0).click({ modifiers: ["Shift"] });
  await page.getByRole("button", { name: /show or hide the votes/i }).click();
  await expect.poll(async () => (await shown(page)).slice(0, 2)).toEqual(["0 0 %", "2 100 %"]);
  await expect.poll(() => shownSlide(page)).toBe(id);
});

test("the class votes again: both rounds side by side, with the change", async ({ page }) => {
  await openDeck(page, id);
  await press(page, "r", "1", "2", "2", "2");
  await expect(page.locator(".present .hint")).toHaveText("4 hands");
  await press(page, "v", "r");
  await expect.poll(() => shown(page)).toEqual([]);
  await press(page, "1", "1", "1", "2", "v");
  await expect
    .poll(async () => (await shown(page)).slice(0, 2))
    .toEqual(["1 25 % | 3 75 % +50", "3 75 % | 1 25 % −50"]);
});

test("counts survive a reload, are kept for each class, and clearing asks once", async ({
  page,
}) => {
  await openDeck(page, id);
  const setClass = async (name: string) => {
    await page.keyboard.press("m");
    const field = page.getByRole("combobox", { name: "Class" });
    await field.fill(name);
    await field.press("Tab");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  await setClass("10 b, Tuesday");
  await press(page, "1", "1", "v");
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await expect.poll(async () => (await shown(page))[0]).toBe("2 100 %");
  await setClass("9 a");
  await expect.poll(() => shown(page)).toEqual([]);
  await press(page, "2", "v");
  await expect.poll(async () => (await shown(page))[0]).toBe("0 0 %");
  await setClass("10 b, Tuesday");
  await expect.poll(async () => (await shown(page))[0]).toBe("2 100 %");
  const asked: string[] = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.message());
    if (asked.length === 1) await dialog.dismiss();
    else await dialog.accept();
  });
  for (const [times, votes] of [
    [1, "2 100 %"],
    [2, undefined],
  ] as const) {
    await page.keyboard.press("m");
    await page.getByRole("button", { name: "Clear the votes of this class" }).click();
    await expect.poll(() => asked).toHaveLength(times);
    if (times === 1) await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(async () => (await shown(page))[0]).toBe(votes);
  }
  await setClass("9 a");
  await expect.poll(async () => (await shown(page))[1]).toBe("1 100 %");
});

test("time to think counts down; the same key gives half a minute more and, once it is over, takes it away", async ({
  page,
}) => {
  await page.clock.install();
  await openDeck(page, id);
  const hint = page.locator(".present .hint");
  await page.keyboard.press("t");
  await expect(hint).toContainText(/1:00|0:5\d/);
  await page.clock.fastForward(30_000);
  await expect(hint).toContainText(/0:[12]\d/);
  await page.keyboard.press("t");
  await expect(hint).toContainText(/1:00|0:5\d/);
  await page.clock.fastForward(61_000);
  await expect(hint).toContainText("is over");
  await page.keyboard.press("t");
  await expect(hint).toHaveText("");
});

for (const [how, keys] of [
  ["told the answer", ["ArrowRight"]],
  ["gone away and come back", ["PageUp", "PageDown"]],
] as const) {
  test(`time to think ends once the class is ${how}`, async ({ page }) => {
    await openDeck(page, id);
    const hint = page.locator(`#${id} .hint`);
    await press(page, "t");
    await expect(hint).toContainText(/1:00|0:5\d/);
    await press(page, ...keys);
    await expect(hint).not.toContainText(":");
  });
}

test("whoever skips the vote loses nothing: next answers, the one after goes on", async ({
  page,
}) => {
  await openDeck(page, id);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(`#${id} .answer`)).toHaveAttribute("open");
  await expect(page.locator("#class-results")).toBeHidden();
});

test("answered, why not is told of the wrong option that most hands went to, or the first of them", async ({
  page,
}) => {
  await openDeck(page, id);
  const right = await page
    .locator(".present .options > li.right")
    .first()
    .getAttribute("data-option");
  const wrong = ["a", "b", "c", "d"].findIndex((option) => option !== right);
  const last = ["a", "b", "c", "d"].findLastIndex((option) => option !== right);
  await press(page, ...[last, wrong, last, wrong].map((place) => String(place + 1)));
  await expect(page.locator(".present .hint")).toHaveText("4 hands");
  await press(page, "ArrowRight");
  const against = page.locator(".present .against > li:visible");
  await expect(against).toHaveCount(1);
  await expect(against).toHaveAttribute("data-option", ["a", "b", "c", "d"][wrong] ?? "");
});

test("the lesson ends with a slide that sums up its checkpoints, and saves them as CSV without formulas", async ({
  page,
}) => {
  await openDeck(page);
  await page.keyboard.press("End");
  const last = await shownSlide(page);
  await press(page, ...Array(12).fill("ArrowRight"));
  await expect.poll(() => shownSlide(page)).toBe(last);
  for (const checkpoint of checkpointIds.slice(0, 2)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, checkpoint);
    await page.locator(`#${checkpoint}.present`).waitFor();
    await press(page, "1", "2", "r", "1");
    await expect(page.locator(".present .hint")).toContainText("1 hand");
  }
  await page.locator("#class-results").evaluate((slide) => {
    // A title as a spreadsheet would take it for a formula.
    slide.ownerDocument.querySelector("section.checkpoint h2")?.replaceChildren("=1+1");
  });
  await press(page, "End", ...Array(12).fill("ArrowRight"));
  await expect.poll(() => shownSlide(page)).toBe("class-results");
  await expect(page.locator("#class-results tbody tr")).toHaveCount(2);
  await expect.poll(() => place(page)).toBe("class-results");
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await expect.poll(() => shownSlide(page)).toBe("class-results");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const lines = Buffer.concat(chunks).toString("utf8").trim().split(/\r\n/);
  expect(lines[0]?.replace("\uFEFF", "")).toBe("item,title,round,option,text,hands,percent,right");
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+@\-\t]/);
});
