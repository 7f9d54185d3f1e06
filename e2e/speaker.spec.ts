import { expect, type Page, test } from "playwright/test";
import { checkpointIds, goTo, openDeck, place, shownSlide, slideIds } from "./lesson.ts";

async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.locator(".where strong").waitFor();
  return speaker;
}

/** Which slide the speaker view is on, from its own heading. */
const where = (speaker: Page) => speaker.locator(".where strong");
const numberOf = (id: string | undefined) =>
  `${slideIds.indexOf(id ?? "") + 1} / ${slideIds.length}`;

test("the speaker view shows notes, this slide and the next, follows the deck and moves it", async ({
  page,
}) => {
  await openDeck(page, slideIds[3]);
  const speaker = await openSpeaker(page);
  await expect(where(speaker)).toHaveText(numberOf(slideIds[3]));
  await expect(speaker.locator(".notes .say").first()).toBeVisible();
  const previews = () =>
    Promise.all(
      speaker
        .frames()
        .slice(1)
        .map((frame) => frame.locator(".present").getAttribute("id")),
    );
  const steps = Number(await page.locator(`#${slideIds[3]}`).getAttribute("data-steps"));
  await expect.poll(previews).toEqual([slideIds[3], slideIds[steps > 0 ? 3 : 4]]);
  await page.keyboard.press("Home");
  await expect(where(speaker)).toHaveText(numberOf(slideIds[0]));
  await speaker.keyboard.press("ArrowRight");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[1]);
});

test("all clicker and blank keys work in the speaker view, after a click into the notes too, and put away what is open on the deck", async ({
  page,
}) => {
  await openDeck(page, slideIds[5]);
  const speaker = await openSpeaker(page);
  await speaker.locator(".notes").click();
  const there = await shownSlide(page);
  for (const [key, id] of [
    ["PageUp", slideIds[4]],
    ["Home", slideIds[0]],
    ["PageDown", slideIds[1]],
    ["Space", slideIds[2]],
  ] as const) {
    await speaker.keyboard.press(key);
    await expect.poll(() => shownSlide(page), key).toBe(id);
  }
  expect(there).toBe(slideIds[5]);
  await speaker.keyboard.press("End");
  await expect.poll(() => shownSlide(page)).toBe(slideIds.at(-1));
  for (const key of ["b", "."]) {
    await speaker.keyboard.press(key);
    await expect(page.locator("html")).toHaveAttribute("data-cover", "black");
    await expect(speaker.getByRole("status").filter({ hasText: "black" })).toBeVisible();
    await speaker.keyboard.press("ArrowRight");
    await expect(page.locator("html")).toHaveAttribute("data-cover", "none");
    await expect.poll(() => shownSlide(page)).toBe(slideIds.at(-1));
  }
  for (const [key, over] of [
    ["c", "dialog[open]"],
    ["?", "dialog[open]"],
    ["m", "dialog[open]"],
    ["o", ".overview-open .overview"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(over), key).toHaveCount(1);
    await speaker.keyboard.press("ArrowLeft");
    await expect(page.locator(over), key).toHaveCount(0);
    await expect.poll(() => shownSlide(page), key).toBe(slideIds.at(-1));
  }
  await speaker.keyboard.press("Home");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[0]);
});

test("a click on a link in the notes does not move the speaker window", async ({ page }) => {
  await openDeck(page);
  const speaker = await openSpeaker(page);
  const url = speaker.url();
  await speaker.keyboard.press("c");
  await speaker.getByRole("dialog", { name: "Contents" }).waitFor();
  await speaker.keyboard.press("Escape");
  expect(speaker.url()).toBe(url);
});

test("a reload of either window leaves both in step, the clock and the plan as they were", async ({
  page,
}) => {
  await openDeck(page);
  const speaker = await openSpeaker(page);
  await expect(speaker.locator(".pace")).toHaveText(/starts with the first step/);
  await page.keyboard.press("ArrowRight");
  await expect(speaker.locator(".pace")).not.toHaveText(/starts/);
  const began = () =>
    speaker.evaluate(
      () => Object.entries(localStorage).find(([key]) => key.endsWith(" clock"))?.[1],
    );
  const clock = await began();
  await speaker.getByLabel("Minutes").fill("35");
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect(where(speaker)).toHaveText(numberOf(await shownSlide(page)));
  await speaker.reload();
  await expect(where(speaker)).toHaveText(numberOf(await shownSlide(page)));
  await expect(speaker.getByLabel("Minutes")).toHaveValue("35");
  await expect(speaker.locator(".gone")).toContainText("/ 35 min");
  await expect.poll(() => began()).toBe(clock);
  await speaker.keyboard.press("ArrowRight");
  await expect(where(speaker)).toHaveText(numberOf(await shownSlide(page)));
  await page.bringToFront();
  await page.keyboard.press("s");
  await page.waitForTimeout(300);
  await expect.poll(() => began()).toBe(clock);
});

test("a deck that is closed, and a deck that is narrowed to a document, are told", async ({
  page,
  context,
}) => {
  await openDeck(page);
  const speaker = await openSpeaker(page);
  await page.setViewportSize({ width: 500, height: 800 });
  await expect(speaker.getByRole("status")).toContainText("too narrow");
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(speaker.locator(".banner")).toBeHidden();
  await page.pdf();
  await expect(speaker.locator(".banner")).toBeHidden();
  await speaker.keyboard.press("ArrowRight");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[1]);
  await page.close();
  await expect(speaker.getByRole("status")).toContainText("closed");
  const again = await context.newPage();
  await openDeck(again, slideIds[6]);
  await expect(where(speaker)).toHaveText(numberOf(slideIds[6]));
  await expect(speaker.locator(".banner")).toBeHidden();
});

test("opened by itself it says what it is for, and with a deck it works", async ({
  page,
  context,
}) => {
  await page.goto("speaker/");
  await expect(page.getByRole("status")).toContainText("No deck is open");
  await expect(page.getByRole("link", { name: "Open the deck" })).toHaveAttribute(
    "href",
    /index\.html$/,
  );
  const deck = await context.newPage();
  await openDeck(deck, slideIds[2]);
  await expect(where(page)).toHaveText(numberOf(slideIds[2]));
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => place(deck)).not.toBe(slideIds[2]);
});

test("whatever else is said on the channel is left alone", async ({ page }) => {
  const faults: string[] = [];
  await openDeck(page);
  const speaker = await openSpeaker(page);
  for (const one of [page, speaker]) one.on("pageerror", ({ message }) => faults.push(message));
  await page.evaluate(() => {
    const name = `${location.pathname} 1 speaker`;
    const channel = new BroadcastChannel(name);
    const nothing = [null, undefined, 7, "at", [], {}, { kind: "toString" }, { kind: null }];
    const parts = [
      { kind: "at", taken: true, slide: 5 },
      { kind: "go", to: null },
      { kind: "votes" },
    ];
    for (const data of [...nothing, ...parts]) {
      channel.postMessage(data);
    }
  });
  await page.waitForTimeout(300);
  expect(faults).toEqual([]);
  await page.keyboard.press("ArrowRight");
  await expect(where(speaker)).toHaveText(numberOf(slideIds[1]));
});

test("at a checkpoint the teacher reads the answer, its reason and the votes before the class", async ({
  page,
}) => {
  const [, id = ""] = checkpointIds;
  await openDeck(page, id);
  const speaker = await openSpeaker(page);
  const answer = speaker.locator(".notes .answer");
  await expect(answer).toContainText("does not see it yet");
  expect((await answer.innerText()).length).toBeGreaterThan(60);
  for (const key of ["1", "1", "2", "Shift+Digit2"]) await speaker.keyboard.press(key);
  const panel = speaker.getByRole("region", { name: "Votes" });
  await expect(panel.locator("tr").first()).toContainText("2");
  await expect(panel.locator("tr").nth(1).locator("td").first()).toHaveText("0");
  await expect(panel.locator(".advice")).toContainText(/% right\. (Under 30|30 to 70|Over 70)/);
  await expect(page.locator(`#${id} .votes`)).toHaveCount(0);
  await panel.getByRole("button", { name: /One more hand for B/ }).click();
  await expect(panel.locator("tr").nth(1).locator("td").first()).toHaveText("1");
  await speaker.keyboard.press("ArrowRight");
  await expect(answer).toContainText("the class sees it");
});

test("contents and search do not touch the projector; Backspace returns after a jump", async ({
  page,
}) => {
  await openDeck(page, slideIds[4]);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press("/");
  const dialog = speaker.getByRole("dialog", { name: "Contents" });
  await dialog.getByRole("searchbox").fill("21");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await expect.poll(() => shownSlide(page)).toBe(slideIds[4]);
  await speaker.keyboard.press("Enter");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[20]);
  await speaker.keyboard.press("Backspace");
  await expect.poll(() => shownSlide(page)).toBe(slideIds[4]);
});

test("a route is chosen in the speaker view: next passes over the rest, the plan and the contents know", async ({
  page,
}) => {
  await openDeck(page);
  const outside = await page
    .locator(".slides > section[data-routes]:not([data-routes~='30'])")
    .evaluateAll((slides) => slides.map(({ id }) => id));
  expect(outside.length).toBeGreaterThan(0);
  const speaker = await openSpeaker(page);
  const whole = await speaker.locator(".gone").textContent();
  await speaker.getByLabel("Route").selectOption("30");
  await expect(speaker.locator(".gone")).not.toHaveText(whole ?? "");
  const seen = new Set<string>();
  const next = page.getByRole("button", { name: "Next" });
  for (let presses = 0; presses < 400; presses += 1) {
    seen.add(await shownSlide(page));
    if ((await next.getAttribute("aria-disabled")) === "true") break;
    await page.keyboard.press("PageDown");
  }
  expect([...seen].filter((id) => outside.includes(id))).toEqual([]);
  expect(seen.size).toBe(slideIds.length - outside.length);
  await page.reload();
  await page.locator(".slides.awake").waitFor();
  await page.keyboard.press("c");
  await expect(page.locator("dialog .skipped")).toHaveCount(outside.length);
});

test("minutes behind are told in words, and one key skips to where the plan is", async ({
  page,
}) => {
  await openDeck(page);
  await page.evaluate(() => {
    const watch = { began: Date.now() - 20 * 60_000, stood: 0 };
    localStorage.setItem(`${location.pathname} 1 clock`, JSON.stringify(watch));
  });
  const speaker = await openSpeaker(page);
  await expect(speaker.locator(".pace")).toHaveText(/^\d+ minutes behind$/);
  const skip = await speaker.getByRole("button", { name: /^Skip to \d+\?$/ }).textContent();
  await speaker.keyboard.press("j");
  await expect(where(speaker)).toHaveText(new RegExp(`^${skip?.match(/\d+/)?.[0]} /`));
  await expect(speaker.locator(".pace")).toHaveText("on time");
});

test("the card of what came later is shown from the speaker view, and next returns to the slide", async ({
  page,
}) => {
  await openDeck(page, slideIds[4]);
  const speaker = await openSpeaker(page);
  await speaker.getByRole("button", { name: "Since 2016" }).click();
  await speaker.getByRole("button", { name: "Show to the class" }).click();
  await expect(page.getByRole("heading", { name: "Since 2016" })).toBeVisible();
  await speaker.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "Since 2016" })).toBeHidden();
  await expect.poll(() => shownSlide(page)).toBe(slideIds[4]);
});

test("replies to what may be said in class, and the briefing, open beside the deck alone", async ({
  page,
}) => {
  await openDeck(page);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press("i");
  const dialog = speaker.getByRole("dialog");
  await dialog.locator("summary").first().click();
  await expect(dialog.locator(".say").first()).toBeVisible();
  await expect(dialog.locator(".dont").first()).toBeVisible();
  await speaker.keyboard.press("Escape");
  await speaker.getByRole("button", { name: "Read this in three minutes" }).click();
  await expect(speaker.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const [screens, expected] of [
  [2, "left=1280,top=0,width=1920,height=1080"],
  [1, "width=1100,height=760"],
] as const) {
  test(`of ${screens} the speaker view takes the screen that the deck is not on, or is a plain window`, async ({
    page,
  }) => {
    await page.addInitScript((count) => {
      const area = (left: number, width: number, height: number) => ({
        ...{ availLeft: left, availTop: 0, availWidth: width, availHeight: height },
      });
      const all = [area(0, 1280, 720), area(1280, 1920, 1080)].slice(0, count);
      Object.defineProperty(screen, "isExtended", { value: count > 1 });
      const details = async () => ({ screens: all, currentScreen: all[0] });
      Object.defineProperty(window, "getScreenDetails", { value: details });
      const open = window.open.bind(window);
      window.open = (url, name, features) => {
        Object.assign(window, { asked: features });
        return open(url, name, features);
      };
    }, screens);
    await openDeck(page);
    await openSpeaker(page);
    expect(await page.evaluate(() => Reflect.get(window, "asked"))).toBe(expected);
  });
}

test("a blocked pop-up is said, with a link", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDeck(page);
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("blocked");
  await expect(dialog.getByRole("link")).toHaveAttribute("href", /speaker\/index\.html/);
});

test("on a laptop of 1366 × 650 the notes have most of the window; A+ and ] serve them", async ({
  page,
}) => {
  await openDeck(page, slideIds[10]);
  const speaker = await openSpeaker(page);
  await speaker.setViewportSize({ width: 1366, height: 650 });
  const notes = speaker.locator("#speaker > .notes");
  const box = await notes.boundingBox();
  expect(box?.height).toBeGreaterThan(400);
  const size = () => notes.evaluate((one) => getComputedStyle(one).fontSize);
  const before = Number.parseFloat(await size());
  for (let i = 0; i < 4; i += 1) await speaker.getByRole("button", { name: "A+" }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(before * 1.4);
  await goTo(page, checkpointIds[1] ?? "");
  await expect(where(speaker)).toHaveText(numberOf(checkpointIds[1]));
  await speaker.keyboard.press("]");
  await expect.poll(() => notes.evaluate((one) => one.scrollTop)).toBeGreaterThan(100);
  await speaker.keyboard.press("[");
  await expect.poll(() => notes.evaluate((one) => one.scrollTop)).toBe(0);
});
