/** Which class it is, and what can be done with its votes: in the deck's menu and in the speaker view. */
import { deck as words } from "virtual:words";
import { button } from "./button.ts";
import type { ClassVotes } from "./class-votes.ts";
import { element } from "./element.ts";
import { keeps } from "./storage.ts";

/** Letters: the name is also a file's. */
const LONGEST = 60;

export interface PeriodForm {
  readonly element: HTMLElement;
  readonly update: (votes: ClassVotes) => void;
}

/** @param clear forgets the class's votes; the teacher has been asked before */
export function periodForm(setPeriod: (name: string) => void, clear: () => void): PeriodForm {
  const form = document.createElement("form");
  form.className = "period";
  const label = document.createElement("label");
  const field = document.createElement("input");
  const names = document.createElement("datalist");
  names.id = "period_names";
  field.setAttribute("list", names.id);
  field.placeholder = words.periodHint;
  field.maxLength = LONGEST;
  label.append(words.period, " ", field);
  const away = button(words.clearVotes, () => {
    if (confirm(words.clearSure)) clear();
  });
  form.append(label, names, away);
  if (!keeps()) form.append(element("p", "warning", words.votesUnkept));
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("change", () => setPeriod(field.value));
  return {
    element: form,
    update({ period, periods, votes }) {
      if (document.activeElement !== field) field.value = period;
      away.disabled = Object.keys(votes).length === 0;
      names.replaceChildren(
        ...periods.map((name) => {
          const option = document.createElement("option");
          option.value = name;
          return option;
        }),
      );
    },
  };
}
