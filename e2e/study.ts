/** What a learner does on the study page, whatever the type of the item. */
import type { Locator, Page } from "playwright/test";
import { type Entry, fillIn } from "./fill-in.ts";
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

/** Enters what the key says, through the question's controls. */
export async function answerRightly(form: Locator): Promise<void> {
  const correct = correctOf(await idOf(form));
  const typed = /numeric|short-text/.test((await form.getAttribute("data-type")) ?? "");
  await fillIn(form, typed ? String([correct].flat()[0]) : (correct as Entry));
}

/** Enters what the key does not say, and what earns nothing. */
export async function answerWrongly(form: Locator): Promise<void> {
  const correct = correctOf(await idOf(form));
  const type = (await form.getAttribute("data-type")) ?? "";
  const offered = (selector: string) =>
    form.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const others = async (selector: string) =>
    (await offered(selector)).filter((value) => value !== "" && ![correct].flat().includes(value));
  if (/numeric|short-text/.test(type)) return fillIn(form, "77777");
  if (type === "ordering") return fillIn(form, (correct as string[]).toReversed());
  if (type === "multiple") return fillIn(form, await others(".options input"));
  if (type !== "matching") return fillIn(form, (await others(".options input"))[0]);
  const right = Object.entries(correct as Record<string, string>);
  const choices = await offered("select:first-of-type option");
  const wrong = (choice: string) => choices.find((one) => one !== "" && one !== choice) ?? "";
  await fillIn(form, Object.fromEntries(right.map(([prompt, choice]) => [prompt, wrong(choice)])));
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
  const card = page.getByRole("button", { name: "To the questions" });
  for (let turn = 0; turn < 200; turn++) {
    await alone(page).or(over).or(card).first().waitFor();
    if (await over.isVisible()) return asked;
    if (await card.isVisible()) await card.click();
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
