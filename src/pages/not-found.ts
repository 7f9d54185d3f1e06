/** The page for an address that leads nowhere. */
import { escapeHtml } from "../markdown/marked.ts";
import type { Edition } from "./edition.ts";

/** Served from the site's root, whatever the address was: its links begin there. */
export function notFoundPage({ deck, questions, words }: Edition): string {
  const study =
    questions.length === 0 ? "" : `\n<p><a href="/study/">${words.pages.toStudy}</a></p>`;
  return `<!doctype html>
<html lang="${deck.lang}" dir="${deck.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.pages.notFound}</title>
</head>
<body>
<h1>${words.pages.notFound}</h1>
<p>${escapeHtml(deck.title)}</p>
<p><a href="/">${words.pages.toDeck}</a></p>${study}
</body>
</html>
`;
}
