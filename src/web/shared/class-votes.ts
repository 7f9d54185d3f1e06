/** The votes of a class, kept in this browser for each class period by its name. */
import { readVotes, type Votes } from "../../quiz/votes/votes.ts";
import { lessonName, recall, remember } from "./storage.ts";

/** Votes of one class, as the deck holds them and tells them to the speaker view. */
export interface ClassVotes {
  /** "10 b, Tuesday"; empty where nobody has named it. */
  readonly period: string;
  /** All periods that have been named here. */
  readonly periods: readonly string[];
  readonly votes: Votes;
  /** Items that are in their second round. */
  readonly second: readonly string[];
  /** Items whose votes the class sees. */
  readonly shown: readonly string[];
}

/** What is kept of a class period; empty where nothing is, or it cannot be read. */
export function recallClass(period = recall("period") ?? ""): ClassVotes {
  const kept = parse(recall(`votes ${period}`));
  const names = parse(recall("periods"));
  return {
    period,
    periods: texts(names),
    votes: readVotes(field(kept, "votes")) ?? {},
    second: texts(field(kept, "second")),
    shown: texts(field(kept, "shown")),
  };
}

/** Keeps it, and makes its period the one that is recalled next. */
export function rememberClass({ period, periods, votes, second, shown }: ClassVotes): void {
  remember("period", period);
  const names = [...new Set([...periods, period])].filter((name) => name !== "").toSorted();
  remember("periods", JSON.stringify(names));
  remember(`votes ${period}`, JSON.stringify({ votes, second, shown }));
}

/** Calls when another page of this browser has kept votes, or has named another class. */
export function heardElsewhere(listener: () => void): void {
  addEventListener("storage", ({ key }) => {
    if (key === lessonName("period") || key?.startsWith(lessonName("votes ")) === true) listener();
  });
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
