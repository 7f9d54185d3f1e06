/** What an item shows to answer with: options to tick, entries to order, a field. */
import { choicesOf, type Item, type Option, optionsOf, unitOf } from "../../quiz/item.ts";
import { toInlineHtml } from "../html.ts";
import { asMathMl } from "./math.ts";
import { choiceId } from "./response-declaration.ts";
import { type Child, el } from "./xml.ts";

/** Behind the stem, in the item's body. */
export function interaction(item: Item): Child[] {
  const response = { "response-identifier": "RESPONSE" };
  const each = (name: string, options: readonly Option[], id = (own: string) => own, more = {}) =>
    options.map((option) =>
      el(
        name,
        { identifier: id(option.id), ...more },
        { html: toInlineHtml(option.text, asMathMl) },
      ),
    );
  switch (item.type) {
    case "single":
    case "true-false":
    case "multiple": {
      const most = item.type === "multiple" ? "0" : "1";
      const options = each("qti-simple-choice", optionsOf(item));
      return [
        el(
          "qti-choice-interaction",
          { ...response, shuffle: "true", "max-choices": most },
          ...options,
        ),
      ];
    }
    case "ordering":
      return [
        el(
          "qti-order-interaction",
          { ...response, shuffle: "true" },
          ...each("qti-simple-choice", item.options),
        ),
      ];
    case "matching": {
      const name = "qti-simple-associable-choice";
      const sets = [
        each(name, item.options, undefined, { "match-max": "1" }),
        each(name, choicesOf(item), choiceId, { "match-max": "0" }),
      ];
      const most = { shuffle: "false", "max-associations": String(item.options.length) };
      return [
        el(
          "qti-match-interaction",
          { ...response, ...most },
          ...sets.map((set) => el("qti-simple-match-set", {}, ...set)),
        ),
      ];
    }
    case "numeric":
    case "short-text": {
      const unit = unitOf(item);
      const field = el("qti-text-entry-interaction", { ...response, "expected-length": "30" });
      return [el("p", {}, field, ...(unit === undefined ? [] : [` ${unit}`]))];
    }
  }
}
