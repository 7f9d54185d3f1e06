/**
 * Every sentence that a reader sees, in English. A language is one such file, of the same shape;
 * `words.ts` names that shape, and a lesson's `lang` chooses the file. Its pieces go by who speaks.
 */

// biome-ignore lint/performance/noBarrelFile: a language is one module, chosen by its name
export { analysis } from "./en/analysis.ts";
export { deck } from "./en/deck.ts";
export { exchange } from "./en/exchange.ts";
export { grading } from "./en/grading.ts";
export { offline } from "./en/offline.ts";
export { pages } from "./en/pages.ts";
export { paper } from "./en/paper.ts";
export { respond } from "./en/respond.ts";
export { scoring } from "./en/scoring.ts";
export { speaker } from "./en/speaker.ts";
export { study } from "./en/study.ts";
export { typed } from "./en/typed.ts";
