/** `answer-key.pdf`: for the teacher, everything the key says, in the order of one paper. */
import { keyFingerprint } from "../../deck/key-fingerprint.ts";
import type { Lesson, Question } from "../../deck/lesson.ts";
import { printWords as say } from "../../deck/print-words.ts";
import { words } from "../../deck/words.ts";
import { blockHtml, escapeHtml, inlineHtml } from "../../markdown/marked.ts";
import type { Bookmark, Format, PrintDocument } from "./document.ts";
import { hyphenator } from "./hyphenate.ts";
import { fullAnswer, reasonsAgainst } from "./key-answer.ts";
import { glance, slideIndex } from "./key-tables.ts";
import type { Paper, PaperItem } from "./paper.ts";
import { linksIn, plainText, shell } from "./shell.ts";
import { loadStyles } from "./styles.ts";

const SHEETS = ["base", "print-paper", "print-key"];

export async function answerKeyDocument(
  lesson: Lesson,
  paper: Paper,
  format: Format,
): Promise<PrintDocument> {
  const { deck } = lesson;
  const version = paper.seed === undefined ? [] : [say.version(paper.seed)];
  const title = [say.answerKey(deck.title), ...version].join(", ");
  const bookmarks: Bookmark[] = [
    { level: 1, title: plainText(inlineHtml(deck.title)) },
    { level: 2, title: say.glance },
  ];
  for (const section of paper.sections) {
    bookmarks.push({ level: 2, title: plainText(inlineHtml(section.title)) });
    for (const { number, item } of section.items) {
      bookmarks.push({ level: 3, title: `${number} ${plainText(inlineHtml(item.title))}` });
    }
  }
  bookmarks.push({ level: 2, title: say.bySlide });
  const questions = new Map(lesson.questions.map((question) => [question.item.id, question]));
  const sections = paper.sections.map((section) => {
    const items = section.items.flatMap((on) => {
      const question = questions.get(on.item.id);
      return question === undefined ? [] : bakeEntry(question, on, lesson);
    });
    return `<section><h2>${inlineHtml(section.title)}</h2>\n${items.join("\n")}\n</section>`;
  });
  const body = [
    masthead(lesson, paper, version),
    `<main>${glance(paper, questions)}`,
    ...sections,
    `${slideIndex(paper, lesson, questions)}</main>`,
  ].join("\n");
  const footer = [title, say.paper(paper.code)].join(" · ");
  return {
    name: ["answer-key", ...(paper.seed === undefined ? [] : [paper.seed])].join("-"),
    title,
    author: say.author,
    subject: say.size(paper.size, paper.marks),
    lang: deck.lang,
    html: shell(deck, title, await loadStyles(SHEETS), hyphenator(deck.lang)(body), {
      format,
      footer,
    }),
    bookmarks,
    links: linksIn(body, say.linkOut),
  };
}

function masthead({ deck, questions }: Lesson, paper: Paper, version: readonly string[]): string {
  const kind = [say.answerKeyName, ...version].join(" · ");
  const codes = [
    say.size(paper.size, paper.marks),
    say.paper(paper.code),
    say.keyFingerprint(keyFingerprint(questions)),
  ];
  return `<header class="masthead">
<p class="kind">${escapeHtml(kind)}</p>
<h1>${inlineHtml(deck.title)}</h1>
<p class="codes">${codes.map((code) => `<span>${code}</span>`).join(" ")}</p>
<p class="intro">${say.keyIntro}</p>
</header>`;
}

function bakeEntry(question: Question, on: PaperItem, lesson: Lesson): string {
  const { item, entry } = question;
  const row = (label: string, html: string) =>
    html === "" ? "" : `<div class="row"><p class="label">${label}</p><div>${html}</div></div>`;
  const cited = escapeHtml(lesson.source?.cited ?? "");
  const proofs = entry.evidence.map(({ paragraph, facts }) => {
    const quoted = facts.map((fact) => `“${escapeHtml(fact)}”`).join(", ");
    return `${words.paragraph(paragraph)} ${quoted}`;
  });
  const evidence = [cited, proofs.join("; ")].filter((part) => part !== "").join(", ");
  const number = lesson.deck.slides.findIndex(({ id }) => id === entry.slide) + 1;
  const title = inlineHtml(lesson.deck.slides[number - 1]?.title ?? entry.slide);
  return `<article class="entry" id="item-${item.id}">
<h3><span class="number">${on.number}</span> ${inlineHtml(item.title)}</h3>
<div class="stem">${blockHtml(item.stem)}</div>
${row(say.rightAnswer, fullAnswer(question, on))}
${row(say.why, blockHtml(entry.explanation))}
${row(say.whyNot, reasonsAgainst(question, on))}
${row(say.evidence, `<p>${evidence}</p>`)}
${row(say.taughtOn, `<p><a href="#taught-${entry.slide}">${say.toSlide(number, title)}</a></p>`)}
${row(say.marking, `<p>${say.marks(item.marks)}. ${say.rules[`${item.type}:${item.rule}`] ?? item.rule}</p>`)}
</article>`;
}
