/** What a learner does on the study page, whatever the type of the item. */
import type { Locator, Page } from "playwright/test";
import { key } from "./lesson.ts";

const correctOf = (id: string) => key.answers[id]?.correct;

/** Ids of items on the page of one type. */
export async function itemsOfType(page: Page, type: string): Promise<string[]> {
  const forms = page.locator(`form.item[data-type="${type}"]`);
  return forms.evaluateAll((all) => all.map(({ id }) => id));
}

/** The one question on the screen. */
export const alone = (page: Page): Locator => page.locator("form.item.alone");

export async function idOf(form: Locator): Promise<string> {
  return (await form.getAttribute("id")) ?? "";
}

/** Enters what the key says, through the controls that a learner uses. */
export async function answerRightly(form: Locator): Promise<void> {
  const correct = correctOf(await idOf(form));
  switch (await form.getAttribute("data-type")) {
    case "single":
    case "true-false":
      await form.locator(`.options input[value="${correct}"]`).check();
      break;
    case "multiple": {
      const right = [correct].flat().map(String);
      for (const input of await form.locator(".options input").all()) {
        await input.setChecked(right.includes((await input.getAttribute("value")) ?? ""));
      }
      break;
    }
    case "matching":
      for (const [prompt, choice] of Object.entries(correct as Record<string, string>)) {
        await form.locator(`select[name="${prompt}"]`).selectOption(choice);
      }
      break;
    case "ordering":
      await putInOrder(form, correct as string[]);
      break;
    default:
      await form.getByRole("textbox").fill(String([correct].flat()[0]));
  }
}

/** Enters what the key does not say, and what earns nothing. */
export async function answerWrongly(form: Locator): Promise<void> {
  const correct = correctOf(await idOf(form));
  switch (await form.getAttribute("data-type")) {
    case "single":
    case "true-false":
      await form.locator(`.options input:not([value="${correct}"])`).first().check();
      break;
    case "multiple": {
      const right = [correct].flat().map(String);
      for (const input of await form.locator(".options input").all()) {
        await input.setChecked(!right.includes((await input.getAttribute("value")) ?? ""));
      }
      break;
    }
    case "matching":
      for (const [prompt, choice] of Object.entries(correct as Record<string, string>)) {
        const select = form.locator(`select[name="${prompt}"]`);
        const values = await select
          .locator("option")
          .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
        const other = values.find((value) => value !== "" && value !== choice);
        await select.selectOption(other ?? "");
      }
      break;
    case "ordering":
      await putInOrder(form, (correct as string[]).toReversed());
      break;
    default:
      await form.getByRole("textbox").fill("77777");
  }
}

/** Moves each entry up to its place, with the buttons. */
export async function putInOrder(form: Locator, wanted: readonly string[]): Promise<void> {
  const now = () =>
    form
      .locator("li[data-option]")
      .evaluateAll((list) => list.map((entry) => entry.getAttribute("data-option")));
  await form.locator("[data-move=down]").first().click(); // touched, even where the order is right
  for (const [place, id] of wanted.entries()) {
    for (let at = (await now()).indexOf(id); at > place; at -= 1) {
      await form.locator(`[data-option="${id}"] [data-move="up"]`).click();
    }
  }
}

export async function check(form: Locator): Promise<void> {
  await form.locator("button[type=submit]").click();
}

/** Goes past a topic's card, where one stands. */
export async function passCard(page: Page): Promise<void> {
  const begin = page.getByRole("button", { name: "To the questions" });
  await alone(page).or(begin).first().waitFor();
  if (await begin.isVisible()) await begin.click();
}

/** Answers until the sitting is over. @param right whether an item is to be answered rightly */
export async function sitThrough(page: Page, right: (id: string) => boolean): Promise<string[]> {
  const asked: string[] = [];
  const over = page.getByRole("heading", { name: "Done for now" });
  for (let turn = 0; turn < 200; turn++) {
    await alone(page)
      .or(over)
      .or(page.getByRole("button", { name: "To the questions" }))
      .first()
      .waitFor();
    if (await over.isVisible()) return asked;
    await passCard(page);
    const form = alone(page);
    const id = await idOf(form);
    asked.push(id);
    for (let tries = 0; tries < 2; tries++) {
      if ((await form.locator("button[type=submit]").textContent()) === "Next") break;
      await (right(id) ? answerRightly(form) : answerWrongly(form));
      await check(form);
    }
    await page.getByRole("button", { name: "Next", exact: true }).click();
  }
  throw new Error("The sitting does not end.");
}
