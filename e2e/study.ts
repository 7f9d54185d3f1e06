/** What a learner does on the study page, whatever the type of the item. */
import { expect, type Locator, type Page } from "playwright/test";
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
  await fillIn(form, rightEntry(await read(form)));
}

/** Enters what the key does not say, and what earns nothing. */
export async function answerWrongly(form: Locator): Promise<void> {
  await fillIn(form, wrongEntry(await read(form)));
}

interface Question {
  readonly id: string;
  readonly type: string;
  /** What can be chosen, in the order of the page. */
  readonly offered: readonly string[];
}

/** In one look: a sitting is many questions. */
function read(form: Locator): Promise<Question> {
  return form.evaluate((element) => ({
    id: element.id,
    type: element.getAttribute("data-type") ?? "",
    offered: [
      ...(element.querySelector("select")?.options ??
        element.querySelectorAll<HTMLInputElement>(".options input")),
    ].map(({ value }) => value),
  }));
}

const typed = ({ type }: Question) => /numeric|short-text/.test(type);

function rightEntry(question: Question): Entry {
  const correct = correctOf(question.id);
  return typed(question) ? String([correct].flat()[0]) : (correct as Entry);
}

function wrongEntry(question: Question): Entry {
  const correct = correctOf(question.id);
  const others = question.offered.filter((one) => one !== "" && ![correct].flat().includes(one));
  if (typed(question)) return "77777";
  if (question.type === "ordering") return (correct as string[]).toReversed();
  if (question.type === "multiple") return others;
  if (question.type !== "matching") return others[0];
  const wrong = (choice: string) =>
    question.offered.find((one) => one !== "" && one !== choice) ?? "";
  const right = Object.entries(correct as Record<string, string>);
  return Object.fromEntries(right.map(([prompt, choice]) => [prompt, wrong(choice)]));
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

/**
 * Answers until the sitting is over; controls are pressed in the page, as `fillIn` does.
 * @param right whether an item is to be answered rightly
 */
export async function sitThrough(page: Page, right: (id: string) => boolean): Promise<string[]> {
  const asked: string[] = [];
  const form = alone(page);
  for (let turn = 0; turn < 200; turn++) {
    let says = await come(page);
    if (says === undefined) return asked;
    const question = await read(form);
    asked.push(question.id);
    for (let tries = 0; tries < 2 && says !== "Next"; tries++) {
      await fillIn(form, right(question.id) ? rightEntry(question) : wrongEntry(question));
      says = await press(form);
    }
    expect(says, question.id).toBe("Next");
    await press(form);
  }
  throw new Error("The sitting does not end.");
}

/** Waits for the next question, past a topic's card, and says what its button says; nothing once the sitting is over. */
export function come(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const stage = document.querySelector("#study_stage");
    for (let frames = 0; frames < 1200; frames++) {
      stage?.querySelector<HTMLElement>(".card .actions button")?.click();
      const button = stage?.querySelector("form.item.alone button[type=submit]");
      if (button) return button.textContent ?? "";
      if (stage?.querySelector("h2")?.textContent === "Done for now") return undefined;
      await new Promise(requestAnimationFrame);
    }
    throw new Error("No question comes.");
  });
}

/** Presses the question's button in the page, and says what it says then. */
export function press(form: Locator): Promise<string> {
  return form.evaluate((element) => {
    const button = element.querySelector<HTMLElement>("button[type=submit]");
    button?.click();
    return button?.textContent ?? "";
  });
}
