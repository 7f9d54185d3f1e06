/** What of the teacher's guide the speaker view has at hand: replies, the briefing, the card of later events. */
import type { LessonDocument } from "../lesson/document.ts";
import { blockHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "./edition.ts";

/** Parts of the guide, by their file's name, that open from the speaker view. */
const OPENED = ["substitute", "since"];

/** Templates: read when they are asked for, and unseen till then. */
export function bakeGuide(lesson: Edition): string {
  const parts = OPENED.flatMap((id) => {
    const text = lesson.guide.find((document) => document.id === id);
    return text === undefined ? [] : [template(id, inlineHtml(text.title), bakeText(text))];
  });
  const replies = lesson.replies.map(({ id, title, say, dont }) => {
    const { speaker } = lesson.words;
    return [
      `<details id="reply-${id}"><summary>${inlineHtml(title)}</summary>`,
      `<div class="part say"><p class="lead"><strong>${speaker.say}</strong></p>${blockHtml(say)}</div>`,
      `<div class="part dont"><p class="lead"><strong>${speaker.dont}</strong></p>${blockHtml(dont)}</div></details>`,
    ].join("");
  });
  if (replies.length > 0)
    parts.push(template("replies", lesson.words.speaker.replies, replies.join("\n")));
  return parts.join("\n");
}

function template(id: string, title: string, html: string): string {
  return `<template id="guide-${id}" data-title="${title}">${html}</template>`;
}

function bakeText({ introduction, sections }: LessonDocument): string {
  const rest = sections.map(
    ({ title, body }) => `<h3>${inlineHtml(title)}</h3>${blockHtml(lines(body))}`,
  );
  return blockHtml(lines(introduction)) + rest.join("");
}

/** On a screen nothing is written onto a writing line. */
function lines(markdown: string): string {
  return markdown.replace(/^____$/gm, "");
}
