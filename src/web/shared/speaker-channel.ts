/** What deck and speaker view tell each other, on a channel that only this lesson's pages hear. */
import type { Cover, Position } from "../../deck/walk.ts";
import type { Action } from "../deck/key-action.ts";
import type { ClassVotes } from "./class-votes.ts";
import { lessonName } from "./storage.ts";

/** Where the deck is. */
export interface At {
  readonly kind: "at";
  /** The deck's own name: of several that are open, one is followed. */
  readonly deck: string;
  /** Whether a person has just moved, opened or taken up this deck, so that it is the one to follow. */
  readonly taken: boolean;
  readonly slide: string;
  readonly step: number;
  readonly cover: Cover;
  /** Whether slides stand one at a time there; a narrow window shows them as a document. */
  readonly running: boolean;
}

export type SpeakerMessage =
  | At
  /** The speaker view asks where the decks are. */
  | { readonly kind: "where" }
  /** The deck's page goes away: closed, or about to be loaded again. */
  | { readonly kind: "gone"; readonly deck: string }
  | { readonly kind: "votes"; readonly deck: string; readonly votes: ClassVotes }
  /** What the deck of this name is asked to do; no other does it. */
  | (Order & { readonly deck: string });

/** What the speaker view has its deck do. */
export type Order =
  | { readonly kind: "act"; readonly action: Action }
  | { readonly kind: "go"; readonly to: Position }
  | { readonly kind: "card" }
  /** Minutes of the route that has been chosen, "45"; null for the whole deck. */
  | { readonly kind: "route"; readonly route: string | null }
  | { readonly kind: "period"; readonly name: string }
  /** Clears the votes of the class; it has been asked before. */
  | { readonly kind: "clear" };

type Kind = SpeakerMessage["kind"];
type Sort = "string" | "number" | "boolean" | "object";

const POSITION = { slide: "number", step: "number" } as const;
/** What a message of each kind holds at least. */
const SHAPES: Readonly<Record<Kind, Readonly<Record<string, Sort | typeof POSITION>>>> = {
  at: {
    deck: "string",
    taken: "boolean",
    slide: "string",
    step: "number",
    cover: "string",
    running: "boolean",
  },
  where: {},
  gone: { deck: "string" },
  votes: { deck: "string", votes: "object" },
  act: { deck: "string" },
  go: { deck: "string", to: POSITION },
  card: { deck: "string" },
  route: { deck: "string" },
  period: { deck: "string", name: "string" },
  clear: { deck: "string" },
};

/** Whether something heard is one of ours, and whole; anything may be said on a channel. */
export function isMessage(data: unknown): data is SpeakerMessage {
  if (!isObject(data)) return false;
  const shape = Object.entries(SHAPES).find(([kind]) => kind === data["kind"])?.[1];
  return shape !== undefined && fits(data, shape);
}

function fits(data: unknown, shape: (typeof SHAPES)[Kind]): boolean {
  return (
    isObject(data) &&
    Object.entries(shape).every(([name, sort]) => {
      const value = data[name];
      if (typeof sort === "object") return fits(value, sort);
      return sort === "object" ? isObject(value) : typeof value === sort;
    })
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
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
