/** What the address asks for. */
import { SCREENS } from "../../quiz/study/addresses.ts";

export type Route =
  | { readonly at: "start" }
  | { readonly at: "practise"; readonly part: string | undefined }
  | { readonly at: "test"; readonly code: string | undefined }
  | { readonly at: "review" }
  | { readonly at: "done"; readonly sitting: string }
  | { readonly at: "all" };

/**
 * @param hash `location.hash`
 * @param known ids of items and topics: an item's id alone, as the deck links to it, is practised
 * @example readRoute("#test/801-Z0X", () => false) // { at: "test", code: "801-Z0X" }
 */
export function readRoute(hash: string, known: (id: string) => boolean): Route {
  const [first = "", rest] = hash.replace(/^#/, "").split("/", 2).map(decoded);
  const screen = SCREENS.find((one) => one === first);
  switch (screen) {
    case "practise":
      return { at: "practise", part: rest !== undefined && known(rest) ? rest : undefined };
    case "test":
      return { at: "test", code: rest };
    case "review":
      return { at: "review" };
    case "done":
      return rest === undefined ? { at: "start" } : { at: "done", sitting: rest };
    case "all":
      return { at: "all" };
    case undefined:
      return known(first) ? { at: "practise", part: first } : { at: "start" };
  }
}

/** The text as written where it is no proper escape: `#50%`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
