/** `answer-key.pdf`: for the teacher, everything the key says, in the order of one paper. */
import { keyFingerprint } from "../../deck/key-fingerprint.ts";
import type { Lesson, Question } from "../../deck/lesson.ts";
import { printWords as say } from "../../deck/print-words.ts";
import { words } from "../../deck/words.ts";
import { blockHtml, escapeHtml, inlineHtml } from "../../markdown/marked.ts";
import type { Format, PrintDocument } from "./document.ts";
import { fullAnswer, reasonsAgainst } from "./key-answer.ts";
import { marking } from "./key-marking.ts";
import { glance, slideIndex } from "./key-tables.ts";
import type { Paper, PaperItem } from "./paper.ts";
import { paperDocument, versionOf } from "./paper-document.ts";

export function answerKeyDocument(
  lesson: Lesson,
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
    `<main>${glance(paper, questions)}`,
    ...sections,
    `${slideIndex(paper, lesson, questions)}</main>`,
  ].join("\n");
  return paperDocument(lesson.deck, paper, format, {
    name: "answer-key",
    title: say.answerKey,
    sheet: "print-key",
    html,
    before: [say.glance],
    after: [say.bySlide],
  });
}

function masthead({ deck, questions }: Lesson, paper: Paper): string {
  const kind = [say.answerKeyName, ...versionOf(paper)].join(" · ");
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
    const quoted = facts.map((fact) => `“${escapeHtml(quotedInside(fact))}”`).join(", ");
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
${row(say.marking, `<p>${marking(question.keyed)}</p>`)}
</article>`;
}

/** @example quotedInside("its “Khorasan” chapter") // "its ‘Khorasan’ chapter" */
function quotedInside(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}
