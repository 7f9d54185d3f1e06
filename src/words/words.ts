/** What a language's words are: the shape of `en.ts`, which all others have. */
import type * as en from "./en.ts";

export type Words = typeof en;
