/** `answer-key.pdf`: for the teacher, everything the key says, in the order of one paper. */
import { keyFingerprint } from "../lesson/key-fingerprint.ts";
import { blockHtml, escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import { bakeRuler } from "../pages/ruler.ts";
import type { Question } from "../quiz/question.ts";
import type { Format, PrintDocument } from "./document.ts";
import { fullAnswer, reasonsAgainst } from "./key-answer.ts";
import { marking } from "./key-marking.ts";
import { glance, slideIndex } from "./key-tables.ts";
import type { Paper, PaperItem } from "./paper.ts";
import { paperDocument, versionOf } from "./paper-document.ts";

/** Without a paper's code in its name where the paper was not shuffled; see `paperDocument`. */
export function answerKeyDocument(
  lesson: Edition,
  paper: Paper,
  format: Format,
): Promise<PrintDocument> {
  const questions = new Map(lesson.questions.map((question) => [question.item.id, question]));
  const sections = paper.sections.map((section) => {
    const items = section.items.flatMap((on) => {
      const question = questions.get(on.item.id);
      return question === undefined ? [] : bakeEntry(question, on, lesson);
    });
    return `<section><h2>${inlineHtml(section.title)}</h2>\n${items.join("\n")}\n</section>`;
  });
  const html = [
    masthead(lesson, paper),
    `<main>${glance(paper, questions, lesson.words)}`,
    ...sections,
    `${slideIndex(paper, lesson, questions)}</main>`,
  ].join("\n");
  return paperDocument(lesson, paper, format, {
    name: "answer-key",
    title: lesson.words.paper.answerKey,
    sheet: "print-key",
    html,
    before: [lesson.words.paper.glance],
    after: [lesson.words.paper.bySlide],
  });
}

function masthead({ deck, questions, words }: Edition, paper: Paper): string {
  const kind = [words.paper.answerKeyName, ...versionOf(paper, words)].join(" · ");
  const codes = [
    words.paper.size(paper.size, paper.marks),
    words.paper.paper(paper.code),
    words.paper.keyFingerprint(keyFingerprint(questions)),
  ];
  return `<header class="masthead">
<p class="kind">${escapeHtml(kind)}</p>
<h1>${inlineHtml(deck.title)}</h1>
<p class="codes">${codes.map((code) => `<span>${code}</span>`).join(" ")}</p>
<p class="intro">${words.paper.keyIntro}</p>
</header>`;
}

function bakeEntry(question: Question, on: PaperItem, lesson: Edition): string {
  const { item, entry } = question;
  const row = (label: string, html: string) =>
    html === "" ? "" : `<div class="row"><p class="label">${label}</p><div>${html}</div></div>`;
  const proofs = entry.evidence.map(({ paragraph, facts }) => {
    const quoted = facts.map((fact) => `“${escapeHtml(quotedInside(fact))}”`).join(", ");
    return `${lesson.words.pages.paragraph(paragraph)} ${quoted}`;
  });
  const ruler = bakeRuler(
    lesson,
    entry.evidence.map(({ paragraph }) => paragraph),
  );
  const evidence = `${ruler} ${proofs.join("; ")}`;
  const number = lesson.deck.slides.findIndex(({ id }) => id === entry.slide) + 1;
  const title = inlineHtml(lesson.deck.slides[number - 1]?.title ?? entry.slide);
  return `<article class="entry" id="item-${item.id}">
<h3><span class="number">${on.number}</span> ${inlineHtml(item.title)}</h3>
<div class="stem">${blockHtml(item.stem)}</div>
${row(lesson.words.paper.rightAnswer, fullAnswer(question, on, lesson.words))}
${row(lesson.words.paper.why, blockHtml(entry.explanation))}
${row(lesson.words.paper.whyNot, reasonsAgainst(question, on))}
${row(lesson.words.paper.evidence, `<p>${evidence}</p>`)}
${row(lesson.words.paper.taughtOn, `<p><a href="#taught-${entry.slide}">${lesson.words.paper.toSlide(number, title)}</a></p>`)}
${row(lesson.words.paper.marking, `<p>${marking(question.keyed, lesson.words)}</p>`)}
</article>`;
}

/** @example quotedInside("its “Khorasan” chapter") // "its ‘Khorasan’ chapter" */
function quotedInside(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}
