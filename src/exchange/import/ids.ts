/** Ids for what comes without, or with one that is none of ours. */
import { isReserved } from "../../lesson/check-ids.ts";

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Its own id where that can stand; else one made of its name, and a number where that is taken or the pages use it.
 *
 * @example idOf({ id: undefined, name: "Who led it?" }, new Set(["who-led-it"])) // "who-led-it-2"
 */
export function idOf(
  { id, name }: { readonly id: string | undefined; readonly name: string },
  taken: ReadonlySet<string>,
  otherwise = "question",
): string {
  const free = (made: string) => !taken.has(made) && !isReserved(made);
  if (id !== undefined && ID.test(id) && free(id)) return id;
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const short = words.join("-").slice(0, 40).replace(/-+$/, "");
  const base = /^[a-z]/.test(short) ? short : short === "" ? otherwise : `${otherwise}-${short}`;
  for (let n = 1; ; n++) {
    const made = n === 1 ? base : `${base}-${n}`;
    if (free(made)) return made;
  }
}
