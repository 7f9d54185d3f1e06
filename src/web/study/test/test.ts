/** Test mode: a fair paper, no word about an answer until it is handed in. */

import { study as words } from "virtual:words";
import type { StudyItem } from "../../../pages/study-bank.ts";
import { shuffle } from "../../../quiz/random/shuffle.ts";
import { drawPaper } from "../../../quiz/study/draw.ts";
import { PAPER_SIZES, paperCode, readPaperCode, SEEDS } from "../../../quiz/study/paper-code.ts";
import { bank } from "../bank.ts";
import { button, h } from "../h.ts";
import { go, type Screen } from "../screen.ts";
import { newId } from "../store/log.ts";
import { openSitting } from "../study.ts";
import { runTest } from "./run.ts";

const LIMITS = [5, 10, 20] as const;

/** @param code of a paper; without one a paper is chosen */
export function showTest(screen: Screen, code: string | undefined): void {
  const paper = readPaperCode(code ?? "");
  if (paper === undefined) {
    choose(screen, code === "" ? undefined : code);
    return;
  }
  const written = paperCode(paper);
  const { study } = screen;
  const open = openSitting(study, (one) => one.mode === "test" && one.code === written);
  if (open !== undefined) {
    runTest(screen, open);
    return;
  }
  const items = inPaperOrder(drawPaper(bank.items, paper.size, String(paper.seed)), written);
  const started = study.add({
    ...{ kind: "started", mode: "test", sitting: newId(), items, code: written },
    ...(limitChosen === undefined ? {} : { minutes: limitChosen }),
  });
  if (started.kind === "started") runTest(screen, started);
}

/** Ids, as the worksheet of the same code has them: shuffled within their section. */
function inPaperOrder(items: readonly StudyItem[], code: string): string[] {
  const sections = [...new Set(items.map(({ section }) => section))];
  return sections.flatMap((title) =>
    shuffle(
      items.filter(({ section }) => section === title),
      `${code}/${title}`,
    ).map(({ id }) => id),
  );
}

/** The limit for the paper that begins next; a code alone sets none. */
let limitChosen: number | undefined;

function choose({ stage }: Screen, wrong?: string): void {
  limitChosen = undefined;
  const sizes = PAPER_SIZES.filter((size) => size <= bank.items.length);
  const form = h("form", { class: "chooser" });
  form.append(
    radios("size", words.test.size, sizes, (n) => words.test.sizes(n), String(sizes[0] ?? "")),
    radios(
      "minutes",
      words.test.limit,
      [0, ...LIMITS],
      (n) => (n === 0 ? words.test.noLimit : words.test.minutes(n)),
      "0",
    ),
    h(
      "div",
      { class: "actions" },
      h("button", { type: "submit", class: "primary" }, words.test.begin),
    ),
  );
  form.addEventListener("submit", () => {
    const data = new FormData(form);
    limitChosen = Number(data.get("minutes")) || undefined;
    const size = PAPER_SIZES.find((one) => one === Number(data.get("size"))) ?? PAPER_SIZES[0];
    go(`#test/${paperCode({ size, seed: Math.floor(Math.random() * SEEDS) })}`);
  });
  stage.append(
    h("h2", { tabindex: "-1" }, words.test.title),
    h("p", {}, words.test.intro),
    form,
    codeForm(wrong),
    h(
      "p",
      {},
      button(words.end.home, () => go(""), { class: "quiet" }),
    ),
  );
}

function codeForm(wrong: string | undefined): HTMLElement {
  const input = h("input", {
    ...{ type: "text", name: "code", id: "study_code", autocomplete: "off", maxlength: "20" },
    ...{ autocapitalize: "characters", spellcheck: "false", "aria-describedby": "study_code_told" },
    ...(wrong === undefined ? {} : { value: wrong, "aria-invalid": "true" }),
  });
  const told = wrong === undefined ? "" : words.test.badCode(wrong);
  const form = h(
    "form",
    { class: "code" },
    h("label", { for: "study_code" }, words.test.withCode),
    input,
    h("button", { type: "submit", class: "quiet" }, words.test.open),
    h("p", { class: "told", id: "study_code_told" }, told),
  );
  form.addEventListener("submit", () => {
    if (input.value.trim() !== "") go(`#test/${encodeURIComponent(input.value.trim())}`);
  });
  return form;
}

function radios(
  name: string,
  legend: string,
  values: readonly number[],
  label: (n: number) => string,
  chosen: string,
): HTMLElement {
  const rows = values.map((n) => {
    const value = String(n);
    const input = h("input", { type: "radio", name, value, checked: value === chosen });
    return h("label", {}, input, h("span", {}, label(n)));
  });
  return h("fieldset", { class: "choices-row" }, h("legend", {}, legend), h("div", {}, ...rows));
}
