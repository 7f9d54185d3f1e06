/** What the pages are held against: the author's own files, read without the compiler. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "playwright/test";

const home = new URL("..", import.meta.url);

function texts(folder: string): string {
  return readdirSync(new URL(folder, home))
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => readFileSync(new URL(`${folder}${name}`, home), "utf8"))
    .join("\n");
}

function ids(text: string): string[] {
  return [...text.matchAll(/^## .*\{#([a-z0-9-]+)/gm)].map((match) => match[1] ?? "");
}

export const slideIds = ids(texts("slides/"));
export const itemIds = ids(texts("quiz/"));
export const checkpointIds = [
  ...texts("slides/").matchAll(/^## .*\{#([a-z0-9-]+).*\bcheckpoint=/gm),
].map((match) => match[1] ?? "");

interface Key {
  readonly answers: Readonly<Record<string, { readonly correct: unknown; readonly slide: string }>>;
}
export const key: Key = JSON.parse(readFileSync(new URL("quiz/key.json", home), "utf8"));

/** What the console says; that the tests' browser keeps no site is its own remark. */
export function consoleOf(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (!message.text().startsWith("Service Worker registration blocked"))
      said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  return said;
}

/** Opens the deck and waits until it listens. */
export async function openDeck(page: Page, hash = ""): Promise<void> {
  await page.goto(hash === "" ? "./" : `./#${hash}`);
  await page.locator(".slides.awake").waitFor();
}

/** The id of the one slide that is shown. */
export function shownSlide(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll(".slides > section")].filter(
      (slide) => slide.getClientRects().length > 0,
    );
    return shown.map((slide) => slide.id).join(" ");
  });
}

/** Slide and step as the address tells them. */
export function place(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}

/** The same, once the address has come to the slide that is shown. */
export async function placeShown(page: Page): Promise<string> {
  await expect.poll(() => place(page).split("/")[0]).toBe(await shownSlide(page));
  return place(page);
}

/** Shows everything on the present slide, as after its last step. */
export function showWhole(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const part of document.querySelectorAll(".present [data-step]")) {
      part.setAttribute("data-at", "before");
      if (part instanceof HTMLDetailsElement) part.open = true;
    }
    for (const motion of document.getAnimations()) motion.finish();
  });
}

/** Goes to a slide as a link would. */
export async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await page.locator(`#${id}.present`).waitFor();
}

/**
 * Shows every slide whole, one after another, and gathers what `look` finds there, named by the slide.
 * The walk is the page's own: to ask it for each slide apart would take longer than the looking.
 */
export async function onEverySlide(page: Page, look: () => string[]): Promise<string[]> {
  const there = await page.evaluateHandle(`({ look: ${look} })`);
  return page.evaluate(
    async ([walk, ids]) => {
      const { look } = walk as { look: () => string[] };
      await document.fonts.ready;
      const faults: string[] = [];
      for (const id of ids) {
        location.hash = id;
        for (let frames = 0; document.querySelector(".slides > .present")?.id !== id; frames++) {
          if (frames > 600) throw new Error(`The deck does not come to ${id}.`);
          await new Promise(requestAnimationFrame);
        }
        for (const part of document.querySelectorAll(".present [data-step]")) {
          part.setAttribute("data-at", "before");
          if (part instanceof HTMLDetailsElement) part.open = true;
        }
        for (const motion of document.getAnimations()) motion.finish();
        faults.push(...look().map((fault) => `${id}: ${fault}`));
      }
      return faults;
    },
    [there, slideIds] as const,
  );
}
