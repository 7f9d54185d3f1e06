/** What is kept, and what happens where nothing can be. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "playwright/test";
import {
  alone,
  answerRightly,
  answerWrongly,
  check,
  come,
  idOf,
  passCard,
  press,
  sitThrough,
} from "./study.ts";

const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage));

test("a sitting of practice goes on where it stood, with a reload after every answer", async ({
  page,
}) => {
  await page.goto("study/#practise");
  let wrong: string | undefined;
  for (let turn = 0; turn < 30; turn++) {
    if ((await come(page)) === undefined) break;
    const id = await idOf(alone(page));
    wrong ??= id;
    await (id === wrong ? answerWrongly(alone(page)) : answerRightly(alone(page)));
    const label = await press(alone(page));
    const result = await alone(page).getAttribute("data-result");
    await page.reload();
    await expect(alone(page)).toHaveAttribute("id", id);
    await expect(alone(page)).toHaveAttribute("data-result", result ?? "");
    await expect(alone(page).locator("button[type=submit]")).toHaveText(label);
    if (label !== "Next") {
      await answerWrongly(alone(page));
      await press(alone(page));
    }
    await press(alone(page));
  }
  await expect(page.getByText("7 of 8 right at the first try")).toBeVisible();
});

test("what is typed and not checked is there after a reload", async ({ page }) => {
  await page.goto("study/#practise");
  await passCard(page);
  await answerWrongly(alone(page));
  const before = await alone(page).locator("input, select").evaluateAll(values);
  await page.reload();
  await expect.poll(() => alone(page).locator("input, select").evaluateAll(values)).toEqual(before);
});

function values(all: Element[]): unknown[] {
  return all.map((one) => {
    const input = one as HTMLInputElement;
    return input.type === "radio" || input.type === "checkbox" ? input.checked : input.value;
  });
}

test("two windows at once: neither eats what the other has answered", async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto("study/#all");
  await two.goto("study/#all");
  const ids = await one
    .locator("form.item[data-type=single]")
    .evaluateAll((all) => all.map(({ id }) => id));
  for (const [at, id] of ids.slice(0, 6).entries()) {
    const form = (at % 2 === 0 ? one : two).locator(`form#${id}`);
    await answerRightly(form);
    await check(form);
  }
  await one.goto("study/");
  await one.goto("study/#start");
  const answered = (await kept(one)).filter(([, value]) => value.includes('"kind":"answered"'));
  expect(answered).toHaveLength(6);
  const known = await one.locator(".topic small").allTextContents();
  const sum = known.reduce((all, text) => all + Number(/^(\d+) of/.exec(text)?.[1] ?? 0), 0);
  expect(sum).toBe(6);
});

test("two windows on the same sitting: the other follows", async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto("study/#practise");
  await passCard(one);
  await answerRightly(alone(one));
  await check(alone(one));
  await two.goto("study/#practise");
  await expect(alone(two).locator("button[type=submit]")).toHaveText("Next");
  await check(alone(two));
  await expect(two.getByText("Question 2 of 8")).toBeVisible();
  await expect(one.getByText("Question 2 of 8")).toBeVisible();
});

for (const [what, spoil, told] of [
  [
    "blocked",
    () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
    /does not let the page keep anything/,
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    /storage for the page is full/,
  ],
] as const) {
  test(`storage ${what}: it says so once, and a whole sitting works`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(spoil);
    await page.goto("study/");
    await expect(page.locator(".note").getByText(told)).toHaveCount(1);
    await page.getByRole("link", { name: /^Practise/ }).click();
    await sitThrough(page, () => true);
    await expect(page.getByText("8 of 8 right at the first try")).toBeVisible();
    await page.getByRole("button", { name: "To the start" }).click();
    await page.getByRole("link", { name: /^A test/ }).click();
    await page.getByRole("button", { name: "Begin" }).click();
    for (let at = 0; at < 8; at++) {
      await answerRightly(alone(page));
      await check(alone(page));
    }
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByText("100 %", { exact: true })).toBeVisible();
    await expect(page.locator(".note").getByText(told)).toHaveCount(1);
    expect(errors).toEqual([]);
  });
}

test("an item that changed since loses its own record alone, and the page says so", async ({
  page,
}) => {
  await page.goto("study/#practise");
  await sitThrough(page, () => true);
  const changed = await page.evaluate(() => {
    const names = Object.keys(localStorage).filter((name) =>
      localStorage.getItem(name)?.includes('"kind":"answered"'),
    );
    const name = names[0] ?? "";
    const event = JSON.parse(localStorage.getItem(name) ?? "");
    localStorage.setItem(name, JSON.stringify({ ...event, print: "0000000000000000" }));
    return event.item as string;
  });
  await page.goto("study/#all");
  await page.reload();
  const title = await page.locator(`form#${changed} h3`).innerText();
  await page.goto("study/#");
  await expect(page.locator(".note")).toContainText("Changed since you answered");
  await expect(page.locator(".note")).toContainText(title.replace(/^\d+\s*/, ""));
  const known = await page.locator(".topic small").allTextContents();
  const sum = known.reduce((all, text) => all + Number(/^(\d+) of/.exec(text)?.[1] ?? 0), 0);
  expect(sum).toBe(7);
});

test("broken entries in the storage do no harm", async ({ page }) => {
  await answerOne(page);
  await page.evaluate(() => {
    const [name = ""] = Object.keys(localStorage).filter((one) => one.includes(" event "));
    const prefix = name.replace(/event .*/, "event ");
    for (const [at, text] of ["", "{", "null", '{"kind":"answered"}', "[1]"].entries()) {
      localStorage.setItem(`${prefix}broken${at}`, text);
    }
  });
  await page.goto("study/#");
  await page.reload();
  await expect(page.locator(".topic small").filter({ hasText: "known" })).not.toHaveCount(0);
});

test("forget me: nothing of the learner is left on the device", async ({ page }) => {
  await answerOne(page);
  await page.goto("study/#");
  await page.getByText("Settings and saved progress").click();
  await page.getByRole("button", { name: "Forget me on this device" }).click();
  await page.getByRole("button", { name: "Yes, forget everything" }).click();
  await expect(page.locator(".topic small").first()).toContainText("not started");
  const left = (await kept(page)).filter(([name]) => name.includes("study"));
  expect(left.filter(([, value]) => value !== "1")).toEqual([]);
});

test("forget me in one window: the other one forgets, too, and writes nothing back", async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await answerOne(one);
  await two.goto("study/");
  await two.getByText("Settings and saved progress").click();
  await two.getByRole("button", { name: "Forget me on this device" }).click();
  await two.getByRole("button", { name: "Yes, forget everything" }).click();
  await expect(one.locator(".topic small").first()).toContainText("not started");
  await expect(two.locator(".topic small").first()).toContainText("not started");
  await expect
    .poll(async () => (await kept(one)).filter(([name]) => name.includes(" event ")))
    .toEqual([]);
});

test("a test that is handed in in one window is over in the other, and its result stays", async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto("study/#test");
  await one.getByRole("button", { name: "Begin" }).click();
  await answerRightly(alone(one));
  await two.goto(one.url());
  await expect(alone(two)).toBeVisible();
  const numbers = one.getByRole("list", { name: "Questions of this test" });
  await numbers.getByRole("button").last().click();
  await check(alone(one));
  await one.getByRole("button", { name: "Hand in" }).click();
  await expect(two.getByRole("heading", { name: "Your result" })).toBeVisible();
  await expect(two.getByText("1 right, 0 wrong, 7 not answered")).toBeVisible();
});

test("progress goes to a file and comes back on another device, once", async ({
  page,
  browser,
}) => {
  await answerOne(page);
  await page.goto("study/#");
  await page.getByText("Settings and saved progress").click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save my progress as a file" }).click();
  const path = await (await saving).path();
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ format: "lesson-progress" });
  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL("#", page.url()).href);
  for (const told of [/\d+ entries were added/, /All of it was here already/]) {
    const details = other.locator("details.data");
    if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
    await other.getByLabel("Load progress from a file").setInputFiles(path);
    await expect(other.getByRole("status")).toContainText(told);
    await expect(other.locator("#study_told")).toHaveText(told);
    await expect(other.locator("#study_told")).toBeInViewport();
  }
  await expect(other.locator(".topic small").first()).toContainText("known");
  await other.context().close();
});

test("hostile files change nothing, and each is told why", async ({ page }) => {
  await answerOne(page);
  await page.goto("study/#");
  await page.getByText("Settings and saved progress").click();
  const before = await kept(page);
  const event = '{"kind":"moved-on","id":"a","n":1,"at":null,"sitting":"s"}';
  const head = '"format":"lesson-progress","version":1';
  for (const [text, told] of [
    [`{${head},"events":[`, /damaged/],
    [`{"__proto__":{"x":1},${head},"events":[]}`, /damaged/],
    [`${"[".repeat(10_000)}${"]".repeat(10_000)}`, /nested too deeply/],
    ['{"format":"other"}', /not progress of a lesson/],
    [`{${head},"key":"k","lesson":"l","events":[${event}]}`, /cannot be read \(1\)/],
    [100_000_000, /too large/],
  ] as const) {
    await page.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      const data = typeof content === "number" ? new Uint8Array(content) : content;
      const files = new DataTransfer();
      files.items.add(new File([data], "progress.json", { type: "application/json" }));
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event("change"));
    }, text);
    await expect(page.getByRole("status")).toContainText(told);
    await expect(page.getByRole("status")).toContainText("Nothing was changed.");
  }
  await expect.poll(() => kept(page)).toEqual(before);
  await expect.poll(() => page.evaluate(() => Reflect.get({}, "x"))).toBeUndefined();
});

/** One right answer, kept. */
async function answerOne(page: Page): Promise<void> {
  await page.goto("study/#practise");
  await passCard(page);
  await answerRightly(alone(page));
  await check(alone(page));
}
