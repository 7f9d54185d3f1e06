/** Holds every link of a lesson against what is there. */
import type { Deck } from "../deck/slide.ts";
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import { safeLink } from "../markdown/dialect.ts";
import { linksIn } from "../markdown/links.ts";
import { decodeAddress } from "../markdown/picture.ts";
import type { KeyEntry } from "../quiz/bank/key.ts";
import { choicesOf, type Item, optionsOf } from "../quiz/item.ts";
import { readPaperCode } from "../quiz/study/paper-code.ts";
import type { LessonDocument } from "./document.ts";

interface Linked {
  readonly deck: Deck;
  readonly guide: readonly LessonDocument[];
  readonly sheets: readonly LessonDocument[];
  readonly items: readonly Item[];
  readonly entries: readonly KeyEntry[];
  /** The ids of all items, those that could not be read included. */
  readonly written: ReadonlySet<string>;
}

/** A Markdown text, whose it is, and where it begins. */
type Text = readonly [text: string, owner: string, place: Place];

/** A mistake for each link to a slide, file or page that is not there, at the text's own place. */
export function checkLinks(lesson: Linked): Diagnostic[] {
  const slides = new Set(lesson.deck.slides.map(({ id }) => id));
  return texts(lesson).flatMap(([text, owner, place]) =>
    linksIn(text, place).flatMap(({ href, place: here }) => {
      const wrong = fault(href, slides, lesson);
      return wrong === undefined ? [] : [mistake(here, ...message(owner, href, wrong))];
    }),
  );
}

function message(owner: string, href: string, [rule, wrong]: Fault): [string, string] {
  return [rule, `${owner} links to ${href}; ${wrong}`];
}

function texts({ deck, guide, sheets, items, entries }: Linked): Text[] {
  return [
    ...deck.slides.flatMap(({ id, body, alone, notes, figure, places }): Text[] => [
      [body, `slide \`${id}\``, places.body],
      [alone, `slide \`${id}\``, places.alone],
      [notes, `slide \`${id}\``, places.notes],
      [figure?.caption ?? "", `slide \`${id}\``, places.figure],
    ]),
    ...[...guide, ...sheets].flatMap(({ introduction, introductionPlace, sections }): Text[] => [
      [introduction, "the introduction", introductionPlace],
      ...sections.map((part): Text => [part.body, `section "${part.title}"`, part.bodyPlace]),
    ]),
    ...items.flatMap((item): Text[] => [
      [item.stem, `item \`${item.id}\``, item.stemPlace],
      ...[...optionsOf(item), ...choicesOf(item)].map(
        ({ text, place }): Text => [text, `item \`${item.id}\``, place],
      ),
    ]),
    ...entries.flatMap((entry): Text[] => [
      [entry.explanation, `the key's entry \`${entry.id}\``, entry.at("explanation")],
      ...Object.entries(entry.distractors ?? {}).map(
        ([id, text]): Text => [
          text,
          `the key's entry \`${entry.id}\``,
          entry.at("distractors", id),
        ],
      ),
    ]),
  ];
}

type Fault = readonly [rule: string, message: string];

/** `#id` is a slide; `study/index.html#id` a question; `files/…` a file to download. All else leads out. */
function fault(href: string, slides: ReadonlySet<string>, lesson: Linked): Fault | undefined {
  // What is no link of ours has been told where its text was read.
  if (/^(https?:|mailto:)/i.test(href) || !safeLink(href)) return undefined;
  const [path = "", ...rest] = href.replace(/^\.\//, "").split("#");
  const id = rest.join("#");
  if (path === "" || path === "index.html") {
    if (slides.has(id) || (path !== "" && id === "")) return undefined;
    // The deck knows addresses of steps; paper and a page without script do not.
    const whole = id.replace(/^\/|\/\d+$/g, "");
    return ["unknown-slide", slides.has(whole) ? `write #${whole}` : "there is no such slide"];
  }
  if (path === "study/" || path === "study/index.html") {
    return studyFault(id, lesson);
  }
  if (lesson.deck.assets.has(decodeAddress(path))) return undefined;
  return [
    "unknown-file",
    "that is no slide (#id), no question (study/index.html#id) and no file in slides/files/ (files/name)",
  ];
}

/** What the study page opens at: a question, a view, or a test by its code. */
function studyFault(id: string, { written }: Linked): Fault | undefined {
  if (written.has(id) || /^(|all|practise|review|test)$/.test(id)) return undefined;
  const code = /^test\/(.*)$/s.exec(id)?.[1];
  if (code === undefined) return ["unknown-item", "there is no such question"];
  return readPaperCode(code) === undefined ? ["unknown-item", "no test has this code"] : undefined;
}
