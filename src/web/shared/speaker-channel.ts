/** What deck and speaker view tell each other, on a channel that only this lesson's pages hear. */
import type { Cover, Position } from "../../deck/walk.ts";
import type { Action } from "../deck/key-action.ts";
import { lessonName } from "./storage.ts";

/** Where the deck is. */
export interface At {
  readonly kind: "at";
  readonly slide: string;
  readonly step: number;
  readonly cover: Cover;
}

export type SpeakerMessage =
  | At
  /** The speaker view asks where the deck is. */
  | { readonly kind: "where" }
  | { readonly kind: "act"; readonly action: Action }
  | { readonly kind: "go"; readonly to: Position }
  | { readonly kind: "card" }
  /** The deck's page goes away: closed, or about to be loaded again. */
  | { readonly kind: "gone" }
  /** Something both keep in the browser's memory has changed: votes, route, class. */
  | { readonly kind: "kept" };

const KINDS: ReadonlySet<unknown> = new Set<SpeakerMessage["kind"]>([
  "at",
  "where",
  "act",
  "go",
  "card",
  "gone",
  "kept",
]);

/** Whether something heard is one of ours; anything may be said on a channel. */
export function isMessage(data: unknown): data is SpeakerMessage {
  return typeof data === "object" && data !== null && "kind" in data && KINDS.has(data.kind);
}

/** @returns what sends. Messages of another shape are left alone. */
export function speakerChannel(
  listener: (message: SpeakerMessage) => void,
): (message: SpeakerMessage) => void {
  const channel = new BroadcastChannel(lessonName("speaker"));
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) listener(data);
  });
  return (message) => channel.postMessage(message);
}
