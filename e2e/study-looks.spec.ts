/** Every screen of the study page: for whoever reads it large, dark, with a keyboard or by ear. */
import { expect, type Page, test } from "playwright/test";
import { faults, THEMES, wear } from "./axe.ts";
import { alone, answerRightly, answerWrongly, check, passCard, sitThrough } from "./study.ts";

/** Comes to each screen in turn, in the order in which a learner does. */
async function visit(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await page.goto("study/");
  await page.getByText("Settings and saved progress").click();
  await page.getByRole("checkbox", { name: "Ask how sure I am" }).check();
  await look("start");
  await page.getByRole("link", { name: /^Practise/ }).click();
  await page.locator(".card").waitFor();
  await look("card");
  await passCard(page);
  await look("question");
  await answerWrongly(alone(page));
  await check(alone(page));
  await look("one more try");
  await answerWrongly(alone(page));
  await check(alone(page));
  await look("answer");
  await check(alone(page));
  await sitThrough(page, () => true);
  await look("end");
  await page.goto("study/#review");
  await look("review");
  await page.goto("study/#test");
  await look("choice of a test");
  await page.getByRole("button", { name: "Begin" }).click();
  await alone(page).waitFor();
  await look("test");
  await answerRightly(alone(page));
  const numbers = page.getByRole("list", { name: "Questions of this test" });
  await numbers.getByRole("button").last().click();
  await check(alone(page));
  await look("before handing in");
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("heading", { name: "Your result" }).waitFor();
  await look("result");
}

/** In the page: what makes it wider than its window. */
function beyond(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth === clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (one) => one.getBoundingClientRect().right > clientWidth,
  );
  return [`${scrollWidth} px`, ...wide.map((one) => one.outerHTML.slice(0, 100))];
}

/** A phone; the same with letters of twice the size; a window at 400 % zoom. */
const SIZES = [
  { width: 390, height: 844, letters: "" },
  { width: 390, height: 844, letters: "200%" },
  { width: 320, height: 256, letters: "" },
];
const CONTROLS =
  ":is(button, select, input[type=text], summary, a.way, a.topic, .options label, .certainty label):visible";

test("on every screen axe finds nothing, in any theme; nothing leaves a narrow one, every control is large enough", async ({
  page,
}) => {
  const usual = page.viewportSize() ?? { width: 1280, height: 720 };
  const setLetters = (size: string) =>
    page.evaluate(
      (fontSize) => document.documentElement.style.setProperty("font-size", fontSize),
      size,
    );
  await visit(page, async (screen) => {
    for (const theme of THEMES) {
      await wear(page, theme);
      expect(await faults(page, "html", theme), `${screen}, ${theme}`).toEqual([]);
    }
    for (const { letters, ...size } of SIZES) {
      await page.setViewportSize(size);
      await setLetters(letters);
      const what = `${screen}, ${size.width} px ${letters}`;
      expect(await page.evaluate(beyond), what).toEqual([]);
      const small = await page
        .locator(CONTROLS)
        .evaluateAll((all) =>
          all
            .map((one) => [one.outerHTML.slice(0, 70), one.getBoundingClientRect().height] as const)
            .filter(([, height]) => height < 43.5),
        );
      expect(small, what).toEqual([]);
    }
    await setLetters("");
    await page.setViewportSize(usual);
  });
});
