/** The answer to an item as people read it: what is right, why, why not the rest, and where it says so. */

import { blockHtml, escapeHtml, inlineHtml } from "../markdown/marked.ts";
import { choicesOf, optionsOf } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import type { Edition } from "./edition.ts";
import { attribute, CLASS, DATA, letter } from "./form.ts";
import { bakeRuler } from "./ruler.ts";

/** What is right, in words: option letters and texts, pairs, an order, a number, a spelling. */
export function rightAnswer({ item, keyed }: Question): string {
  const text = (id: string) => inlineHtml(optionsOf(item).find((o) => o.id === id)?.text ?? id);
  switch (keyed.type) {
    case "single":
    case "true-false":
      return `<p>${letter(keyed.correct)}. ${text(keyed.correct)}</p>`;
    case "multiple": {
      const rows = keyed.correct.map((id) => `<li>${letter(id)}. ${text(id)}</li>`).join("");
      return `<ul>${rows}</ul>`;
    }
    case "ordering": {
      const rows = keyed.correct.map((id) => `<li>${text(id)}</li>`).join("");
      return `<ol>${rows}</ol>`;
    }
    case "matching": {
      const choice = (id: string) =>
        inlineHtml(choicesOf(item).find((o) => o.id === id)?.text ?? id);
      const rows = keyed.options
        .map((id) => `<li>${text(id)}: <b>${choice(keyed.correct[id] ?? "")}</b></li>`)
        .join("");
      return `<ul>${rows}</ul>`;
    }
    case "numeric": {
      const unit = keyed.unit === undefined ? "" : ` ${escapeHtml(keyed.unit)}`;
      return `<p><b>${keyed.correct}</b>${unit}</p>`;
    }
    case "short-text":
      return `<p><b>${escapeHtml(keyed.correct[0] ?? "")}</b></p>`;
  }
}

/** The reasons against the wrong options, each known by its option; empty where the type has none. */
export function whyNot({ item, entry }: Question, { words }: Edition): string {
  const rows = optionsOf(item).flatMap(({ id }) => {
    const reason = entry.distractors?.[id];
    const mark = `${attribute(DATA.reason)}="${id}"`;
    return reason === undefined ? [] : `<li ${mark}>${letter(id)}. ${inlineHtml(reason)}</li>`;
  });
  return rows.length === 0
    ? ""
    : `<details class="${CLASS.others}" open><summary>${words.pages.whyNot}</summary><ul>${rows.join("")}</ul></details>`;
}

/** The paragraphs with the words that prove it, and the slide that teaches it. */
export function evidence({ entry }: Question, lesson: Edition, deckUrl: string): string {
  const proofs = entry.evidence.map(({ paragraph, facts }) => {
    const quoted = facts.map((fact) => `“${escapeHtml(fact)}”`).join(", ");
    return `${lesson.words.pages.paragraph(paragraph)}: ${quoted}`;
  });
  const ruler = bakeRuler(
    lesson,
    entry.evidence.map(({ paragraph }) => paragraph),
  );
  const slide = lesson.deck.slides.find((one) => one.id === entry.slide);
  const title = escapeHtml(lesson.words.pages.toSlide(slide?.title ?? entry.slide));
  return `<p class="evidence">${lesson.words.pages.evidence}: ${ruler} ${proofs.join("; ")}. <a href="${deckUrl}#${entry.slide}" ${attribute(DATA.slide)}="${entry.slide}">${title}</a></p>`;
}

/** The key's explanation as HTML, in blocks. */
export function explanation({ entry }: Question): string {
  return blockHtml(entry.explanation);
}
