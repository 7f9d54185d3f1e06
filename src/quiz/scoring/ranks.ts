/** Reads a list of option ids. */
import type { Fraction } from "../numbers/fraction.ts";
import type { Invalid, Unanswered } from "../result.ts";
import { excerpt, invalid, refuse, refuseOption } from "./response.ts";

/**
 * Makes a reader of lists of these options. It looks at every entry of a response once, and gives
 * for each option, in the order of `options`, its place in the response from 0, or −1 if it has none.
 * Problems name the options as `shown`, in an order that gives nothing away.
 *
 * The reader returns unanswered for a blank, and invalid for what is no list, is longer than the
 * options, names one twice or one that does not exist.
 *
 * @example rankReader(["a", "b", "c"], ONE)(["c", "a"]) // [1, -1, 0]
 */
export function rankReader(
  options: readonly string[],
  max: Fraction,
  shown: readonly string[] = options,
): (response: unknown) => number[] | Unanswered | Invalid {
  const indexOf = new Map<unknown, number>(options.map((id, index) => [id, index]));
  const unplaced = options.map(() => -1);
  return (response) => {
    if (!Array.isArray(response)) return refuse(max, response, "options");
    const { length } = response;
    // Asked this way round, since a strange object's length may be no number.
    if (!(length > 0)) return { kind: "unanswered", max };
    if (!(length <= options.length)) {
      return invalid(max, { code: "too-many", options: options.length });
    }
    const ranks = unplaced.slice();
    for (let rank = 0; rank < length; rank++) {
      const id: unknown = response[rank];
      const index = indexOf.get(id);
      if (index === undefined) return refuseOption(max, id, shown);
      if (ranks[index] !== -1) {
        return invalid(max, { code: "repeated", option: excerpt(String(id)) });
      }
      ranks[index] = rank;
    }
    return ranks;
  };
}
