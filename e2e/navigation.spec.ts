import { expect, type Page, test } from "playwright/test";
import {
  checkpointIds,
  goTo,
  openDeck,
  place,
  placeShown,
  shownSlide,
  slideIds,
} from "./lesson.ts";

const at = (id: string | undefined) => slideIds.indexOf(id ?? "");

test("a presenter's keys turn the slides", async ({ page }) => {
  await openDeck(page);
  const steps = [
    ["ArrowRight", 1],
    ["Space", 2],
    ["PageDown", 3],
    ["ArrowLeft", 2],
    ["PageUp", 1],
    ["End", slideIds.length - 1],
    ["Home", 0],
  ] as const;
  for (const [key, index] of steps) {
    await page.keyboard.press(key);
    await expect.poll(() => shownSlide(page), key).toBe(slideIds[index]);
  }
});

test("the buttons turn the slides; a click leaves the focus to the slides, Previous looks off on the first", async ({
  page,
}) => {
  await openDeck(page);
  const previous = page.getByRole("button", { name: "Previous" });
  const next = page.getByRole("button", { name: "Next" });
  await expect(previous).toHaveAttribute("aria-disabled", "true");
  expect(Number(await previous.evaluate((one) => getComputedStyle(one).opacity))).toBeLessThan(0.5);
  await next.click();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[1]);
  await expect(previous).toHaveAttribute("aria-disabled", "false");
  await next.click();
  await previous.click();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[1]);
  await page.keyboard.press("Space");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[2]);
  await page.keyboard.press("End");
  for (let i = 0; i < 30; i += 1) await page.keyboard.press("ArrowRight");
  await expect(next).toHaveAttribute("aria-disabled", "true");
});

for (const [which, id] of [
  ["first slide", slideIds[0]],
  ["checkpoint", checkpointIds[0]],
  ["last slide", slideIds.at(-1)],
] as const) {
  test(`the first stop of Tab is something that can be used: ${which}`, async ({ page }) => {
    await openDeck(page, id);
    await page.keyboard.press("Tab");
    const stop = page.locator(":focus");
    await expect(stop).toBeVisible();
    await expect
      .poll(() => stop.evaluate((element) => element.matches("a[href], button, summary")))
      .toBe(true);
  });
}

test("the address names the slide, a link and a reload come back to it", async ({ page }) => {
  await openDeck(page, slideIds[5]);
  await expect.poll(() => shownSlide(page)).toBe(slideIds[5]);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const there = await placeShown(page);
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await expect.poll(() => place(page)).toBe(there);
  await expect.poll(() => shownSlide(page)).toBe(there.split("/")[0]);
});

for (const hash of ["no-such-slide", "50%", "%E0%A4%A"]) {
  test(`an address that names no slide (#${hash}) shows the first, and the keys work`, async ({
    page,
  }) => {
    await page.goto(`./#${hash}`);
    await page.locator(".slides.awake").waitFor();
    await expect.poll(() => shownSlide(page)).toBe(slideIds[0]);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => shownSlide(page)).toBe(slideIds[1]);
  });
}

test("a slide whose id is a number is reached by its id", async ({ page }) => {
  await page.route("**/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(`id="${slideIds[3]}"`, 'id="2015"') });
  });
  await openDeck(page, "2015");
  await expect.poll(() => shownSlide(page)).toBe("2015");
  await expect.poll(() => page.locator(".slides > section").nth(3).getAttribute("id")).toBe("2015");
});

/** Puts a link to a slide onto the present one, as an author may. */
async function addLink(page: Page, to: string): Promise<void> {
  await page.evaluate((id) => {
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = "See there";
    document.querySelector(".present .body")?.prepend(link);
  }, to);
}

test("a link on a slide leads to its slide, Back and Backspace return, Forward goes again", async ({
  page,
}) => {
  await page.goto("study/");
  const [from = "", to = ""] = [slideIds[4], slideIds[9]];
  await openDeck(page, from);
  await addLink(page, to);
  await page.getByRole("link", { name: "See there" }).click();
  await expect.poll(() => shownSlide(page)).toBe(to);
  await page.keyboard.press("ArrowLeft");
  await placeShown(page);
  await page.goBack();
  await expect.poll(() => shownSlide(page)).toBe(from);
  await page.goForward();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[8]);
  await page.keyboard.press("Backspace");
  await expect.poll(() => shownSlide(page)).toBe(from);
  await page.keyboard.press("Backspace");
  await page.waitForTimeout(200);
  await expect.poll(() => shownSlide(page)).toBe(from);
});

test("turning slides does not fill the history: Back leads to where one jumped from", async ({
  page,
}) => {
  await openDeck(page, slideIds[2]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const before = await placeShown(page);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.goBack();
  await expect.poll(() => place(page)).toBe(before);
});

test("a linked slide and its steps are shown before any other script has come", async ({
  page,
}) => {
  await page.route("**/*.js", (route) => route.abort());
  const [id = ""] = checkpointIds;
  for (const hash of [id, `${id}/1`]) {
    await page.goto("about:blank");
    await page.goto(`./#${hash}`);
    await expect.poll(() => shownSlide(page)).toBe(id);
    await expect(page.locator(`#${id} .answer`)).toHaveJSProperty("open", hash !== id);
  }
});

test("the next slide comes while every other script is still on its way", async ({ page }) => {
  await page.route("**/*.js", () => {});
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[2]);
  await page.getByRole("button", { name: "Previous" }).click();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[1]);
});

test("what is asked for while its script is on its way is done once it has come", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("c");
  release();
  await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
});

test("a checkpoint asks first; the next key answers it, the one after goes on", async ({
  page,
}) => {
  await openDeck(page);
  for (const id of checkpointIds) {
    await goTo(page, id);
    const answer = page.locator(`#${id} .answer`);
    const steps = Number(await page.locator(`#${id}`).getAttribute("data-steps"));
    await expect(answer).not.toHaveAttribute("open");
    await page.keyboard.press("ArrowRight");
    await expect(answer).toHaveAttribute("open");
    await page.keyboard.press("ArrowLeft");
    await expect(answer).not.toHaveAttribute("open");
    for (let step = 0; step <= steps; step += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => shownSlide(page)).toBe(slideIds[at(id) + 1]);
  }
});

test("a checkpoint left unopened, or opened, is found unopened by a jump back", async ({
  page,
}) => {
  await openDeck(page);
  for (const presses of [0, 1]) {
    const [id = ""] = checkpointIds;
    await goTo(page, id);
    for (let i = 0; i < presses; i += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    await goTo(page, id);
    await expect(page.locator(`#${id} .answer`)).not.toHaveAttribute("open");
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(`#${id} .answer`)).toHaveAttribute("open");
    await expect.poll(() => shownSlide(page)).toBe(id);
  }
});

test("an answer opened by mouse, or by a search of the page, is the same step as by key", async ({
  page,
}) => {
  const [id = ""] = checkpointIds;
  await openDeck(page, id);
  const answer = page.locator(`#${id} .answer`);
  await answer.locator("summary").click();
  await expect(answer).toHaveAttribute("open");
  await expect.poll(() => place(page)).toBe(`${id}/1`);
  await page.keyboard.press("Space");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[at(id) + 1]);
  await page.keyboard.press("ArrowLeft");
  await expect(answer).toHaveAttribute("open");
  // Open, its summary is for readers of the page by ear and by key.
  await answer.locator("summary").press("Enter");
  await expect(answer).not.toHaveAttribute("open");
  await expect.poll(() => place(page)).toBe(id);
  await answer.evaluate((details) => details.setAttribute("open", ""));
  await expect.poll(() => place(page)).toBe(`${id}/1`);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[at(id) + 1]);
});

test("Space on a focused control presses it and turns no slide", async ({ page }) => {
  await openDeck(page, checkpointIds[0]);
  const summary = page.locator(".present .answer > summary");
  await summary.focus();
  await page.keyboard.press("Space");
  await expect(page.locator(".present .answer")).toHaveAttribute("open");
  await expect.poll(() => shownSlide(page)).toBe(checkpointIds[0]);
});

test("a black screen is wholly black, and the next key only lights it up", async ({ page }) => {
  await openDeck(page, slideIds[1]);
  for (const [key, colour] of [
    ["b", "0,0,0"],
    [".", "0,0,0"],
    ["w", "255,255,255"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => colours(page), key).toEqual([colour]);
    await page.keyboard.press("ArrowRight");
    expect((await colours(page)).length, key).toBeGreaterThan(1);
    await expect.poll(() => shownSlide(page), key).toBe(slideIds[1]);
  }
});

test("a held key blanks once", async ({ page }) => {
  await openDeck(page);
  for (let i = 0; i < 4; i += 1) await page.keyboard.down("b");
  await page.keyboard.up("b");
  await expect.poll(() => colours(page)).toEqual(["0,0,0"]);
});

/** Every colour on the screen. */
async function colours(page: Page): Promise<string[]> {
  const png = (await page.screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (context === null) return [];
    context.drawImage(bitmap, 0, 0);
    const { data: dots } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const seen = new Set<string>();
    for (let i = 0; i < dots.length; i += 4) seen.add(dots.slice(i, i + 3).join());
    return [...seen];
  }, png);
}

for (const [script, letter] of [
  ["Arabic", "ؤ"],
  ["Cyrillic", "с"],
  ["Hebrew", "ב"],
  ["Greek", "ψ"],
] as const) {
  test(`a keyboard of another script reaches the letters by their place: ${script}`, async ({
    page,
  }) => {
    await openDeck(page);
    await page.evaluate(
      (key) => dispatchEvent(new KeyboardEvent("keydown", { key, code: "KeyC", cancelable: true })),
      letter,
    );
    await expect(page.getByRole("dialog", { name: "Contents" })).toBeVisible();
  });
}
