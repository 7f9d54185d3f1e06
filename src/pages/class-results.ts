/** The slide behind the last that sums up what a class answered. Hidden until it has something to say. */
import { escapeHtml } from "../markdown/marked.ts";
import type { Edition } from "./edition.ts";

/** A `<section>`, empty and hidden; no text at all for a deck without a checkpoint. */
export function bakeClassResults({ deck, words }: Edition): string {
  if (!deck.slides.some(({ kind }) => kind === "checkpoint")) return "";
  return [
    `<section id="class-results" class="results" data-steps="0" data-minutes="0" data-chapter="${escapeHtml(deck.slides.at(-1)?.chapter ?? "")}" hidden>`,
    `<header><p class="chapter">${escapeHtml(words.pages.checkpoint)}</p><h2>${escapeHtml(words.deck.results)}</h2></header>`,
    '<div class="body"></div>',
    "<footer></footer>",
    "</section>",
  ].join("\n");
}
