/** Shows the screen that the address asks for. */

import { MISTAKES } from "../../quiz/study/addresses.ts";
import { showAll } from "./all/all.ts";
import { bank } from "./bank.ts";
import { showDone } from "./done/done.ts";
import type { Paper } from "./paper.ts";
import { showPractise } from "./practise/practise.ts";
import { showReview } from "./review/review.ts";
import { type Route, readRoute } from "./route.ts";
import type { Hearer, Screen } from "./screen.ts";
import { showStart } from "./start/start.ts";
import type { Study } from "./study.ts";
import { showTest } from "./test/test.ts";

/** Shows the first screen, and every other one as the address changes. */
export function openScreens(study: Study, paper: Paper): void {
  const stage = document.createElement("div");
  stage.id = "study_stage";
  paper.element.before(stage);
  const topics = new Set(bank.topics.map(({ id }) => id));
  const known = (id: string) => id === MISTAKES || topics.has(id) || study.items.has(id);

  let leave: (() => void)[] = [];
  let hearer: Hearer | undefined;
  const screen: Screen = {
    ...{ study, paper, stage },
    leaving: (action) => leave.push(action),
    hears: (one) => {
      hearer = one;
    },
  };

  function show(): void {
    for (const action of leave) action();
    leave = [];
    hearer = undefined;
    paper.restore();
    stage.replaceChildren();
    const route = readRoute(location.hash, known);
    document.documentElement.dataset["screen"] = route.at;
    paper.element.hidden = route.at !== "all";
    open(route, screen);
  }

  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const { target } = event;
    if (target instanceof HTMLFormElement) hearer?.submitted(target);
  });
  document.addEventListener("input", ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>("form.item") : null;
    if (form !== null) hearer?.changed(form);
  });
  addEventListener("hashchange", () => {
    show();
    scrollTo(0, 0);
    stage.querySelector<HTMLElement>("h2[tabindex], h3[tabindex]")?.focus({ preventScroll: true });
  });
  show();
}

function open(route: Route, screen: Screen): void {
  switch (route.at) {
    case "start":
      showStart(screen);
      break;
    case "practise":
      showPractise(screen, route.part);
      break;
    case "test":
      showTest(screen, route.code);
      break;
    case "review":
      showReview(screen);
      break;
    case "done":
      showDone(screen, route.sitting);
      break;
    case "all":
      showAll(screen);
      break;
  }
}
