/** What to say and not to say if something is said in class: `slides/guide/if.md`. */
import { cutNotes } from "../deck/notes.ts";
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import type { LessonDocument } from "./document.ts";

/** One thing that may happen, as its headline names it, and what a teacher can do. */
export interface Reply {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly say: string;
  /** Markdown. */
  readonly dont: string;
}

/**
 * @example readReplies(guide, found) // from "## A hostile remark {#hostile}\n\n**Say.** …\n\n**Don't.** …"
 * // [{ id: "hostile", title: "A hostile remark", say: "…", dont: "…" }]
 */
export function readReplies(guide: readonly LessonDocument[], found: Diagnostic[]): Reply[] {
  const sections = guide.find(({ id }) => id === "if")?.sections ?? [];
  return sections.flatMap(({ id, title, body, place }) => {
    const parts = cutNotes(body);
    const text = (kind: "say" | "dont") => parts.find((part) => part.kind === kind)?.text ?? "";
    const [say, dont] = [text("say"), text("dont")];
    if (id !== undefined && say !== "" && dont !== "" && parts.length === 2) {
      return [{ id, title, say, dont }];
    }
    const rule = "an entry has an id, {#like-this}, then **Say.** and **Don't.**";
    found.push(mistake(place, "reply", `${rule}; found otherwise in "${title}"`));
    return [];
  });
}
