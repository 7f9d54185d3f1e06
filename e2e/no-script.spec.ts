import { expect, type Page, test } from "playwright/test";
import { checkpointIds, itemIds, key, shownSlide, slideIds } from "./lesson.ts";

/** All slides stand below one another, and an answer can be unfolded. */
async function readsAsDocument(page: Page): Promise<void> {
  expect((await shownSlide(page)).split(" ")).toEqual(slideIds);
  const answer = page.locator(`#${checkpointIds[0]} details.answer`);
  await answer.locator("summary").click();
  await expect(answer.locator("div").first()).toBeVisible();
  await expect(page.locator(".controls")).toBeHidden();
}

/** Every question can be read, its answer unfolded, and nothing stands there that does nothing. */
async function asksWithoutScript(page: Page): Promise<void> {
  await expect(page.locator("form.item")).toHaveCount(itemIds.length);
  const first = page.locator("form.item").first();
  await expect(first.getByRole("button", { name: "Check" })).toBeHidden();
  await first.locator(".answer > summary").click();
  const answer = key.answers[itemIds[0] ?? ""];
  await expect(first.locator(".answer b").first()).toHaveText(String(answer?.correct));
}

test.describe("with scripts in the browser that do not run", () => {
  test.use({ serviceWorkers: "block" });

  test("opened from a disk every page is the page without script", async ({ page }) => {
    await page.goto(new URL("../dist/index.html", import.meta.url).href);
    await readsAsDocument(page);
    await page.goto(new URL("../dist/study/index.html", import.meta.url).href);
    await asksWithoutScript(page);
    await page.goto(new URL("../dist/speaker/index.html", import.meta.url).href);
    await expect(page.getByRole("link", { name: "To the slides" })).toBeVisible();
  });

  test("where its script does not come, comes broken or fails, the study page is the page without script", async ({
    page,
  }) => {
    const broken = ["throw new Error('half way');", "const cut = {", undefined];
    for (const body of broken) {
      await page.route("**/study-*.js", (route) =>
        body === undefined
          ? route.abort()
          : route.fulfill({ body, contentType: "text/javascript" }),
      );
      await page.goto("study/");
      await asksWithoutScript(page);
    }
  });

  for (const policy of ["script-src 'none'", "sandbox", "script-src 'self'"]) {
    test(`where a host refuses scripts (${policy}) the deck is the page without script`, async ({
      page,
    }) => {
      await page.route("**/", async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), "content-security-policy": policy };
        await route.fulfill({ response, headers });
      });
      await page.goto("./");
      await readsAsDocument(page);
    });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("without JavaScript the slides read from top to bottom, checkpoints and notes among them", async ({
    page,
  }) => {
    await page.goto("./");
    expect((await shownSlide(page)).split(" ")).toEqual(slideIds);
    const tops = await Promise.all(
      slideIds.map(async (id) => (await page.locator(`#${id}`).boundingBox())?.y ?? Number.NaN),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const answer = page.locator("#check-market details.answer");
    await answer.locator("summary").click();
    await expect(answer.locator(".evidence")).toBeVisible();
  });

  test("without JavaScript every question can be read, and its answer unfolded", async ({
    page,
  }) => {
    await page.goto("study/");
    expect(
      await page.locator("form.item").evaluateAll((forms) => forms.map(({ id }) => id)),
    ).toEqual(itemIds);
    await asksWithoutScript(page);
  });
});
