/** Composes the speaker view. What must come first says so on its line. */
import "../deck/foreign-messages.ts"; // first: before anything else can listen for messages
import { deck as deckWords, speaker as words } from "virtual:words";
import { type Position, START, walk } from "../../deck/walk.ts";
import type { Action } from "../deck/key-action.ts";
import { button } from "../shared/button.ts";
import { recallClass } from "../shared/class-votes.ts";
import { element } from "../shared/element.ts";
import { outlineOf } from "../shared/outline.ts";
import { periodForm } from "../shared/period-form.ts";
import { type At, type Order, speakerChannel } from "../shared/speaker-channel.ts";
import { forget, keeps, recall, remember } from "../shared/storage.ts";
import { restoreTheme, toggleTheme } from "../shared/theme.ts";
import { banner } from "./banner.ts";
import { openContents } from "./contents.ts";
import { guideButtons, openGuide } from "./guide.ts";
import { listenToSpeakerKeys } from "./keys.ts";
import { fetchSlides, titleOf } from "./lesson-slides.ts";
import { followLinks } from "./links.ts";
import { notes } from "./notes.ts";
import { preview } from "./preview.ts";
import { timeBar } from "./time-bar.ts";
import { votesPanel } from "./votes-panel.ts";

restoreTheme();
const slides = await fetchSlides();
const main = document.querySelector<HTMLElement>("#speaker");
main?.querySelector(".unscripted")?.remove();
const routes = main?.dataset["routes"]?.split(" ").filter((route) => route !== "") ?? [];
let outline = outlineOf(slides, recall("route"));
let at: Position = START;
let votes = recallClass();

/** The deck that is followed and moved; others that are open are left alone. */
let deck: string | undefined;

const send = speakerChannel((message) => {
  if (message.kind === "at") {
    if (message.taken || (deck ?? message.deck) === message.deck) follow(message);
  } else if (!("deck" in message) || message.deck !== deck) return;
  else if (message.kind === "gone") {
    deck = undefined;
    told.gone();
    send({ kind: "where" });
  } else if (message.kind === "votes") {
    votes = message.votes;
    drawVotes();
  }
});
const order = (asked: Order) => {
  if (deck !== undefined) send({ ...asked, deck });
};
const act = (action: Action) => {
  if (action === "theme") toggleTheme();
  order({ kind: "act", action });
};
const go = (slide: number) => order({ kind: "go", to: { slide, step: 0 } });
const showCard = () => order({ kind: "card" });

const told = banner();
const text = notes();
const present = preview();
const next = preview();
const later = element("p", "later");
const title = document.querySelector("h1");
const where = element("p", "where");
const panel = votesPanel(act);
const period = periodForm(
  (name) => order({ kind: "period", name }),
  () => order({ kind: "clear" }),
);
const time = timeBar({
  minutes: slides.map((slide) => Number(slide.dataset["minutes"] ?? 0)),
  skipped: (route) => outlineOf(slides, route).skipped,
  routes: routes.map(Number),
  chooseRoute(route) {
    if (route === null) forget("route");
    else remember("route", route);
    outline = outlineOf(slides, route);
    order({ kind: "route", route });
  },
  skipTo: go,
});
const contents = () => openContents(slides, outline, at.slide, go);
const tools = element(
  "footer",
  "tools",
  ...(["previous", "next", "black"] as const).map((action) =>
    button(deckWords.does[action], () => act(action)),
  ),
  ...text.sizes,
  button(deckWords.does.contents, contents),
  ...guideButtons(showCard),
  time.settings,
);
const strip = element("aside", "strip", panel.element, present.element, later, next.element);
if (slides.some((slide) => slide.classList.contains("checkpoint"))) strip.append(period.element);
strip.setAttribute("aria-label", words.previews);
const head = element("header", "bar", ...(title === null ? [] : [title]), where, time.reading);
main?.append(head, told.element, text.element, strip, tools);
listenToSpeakerKeys({
  act,
  contents,
  scroll: text.scroll,
  skip() {
    const to = time.ahead();
    if (to !== undefined) go(to);
  },
  replies: () => openGuide("replies", showCard),
});

followLinks(
  slides.map(({ id }) => id),
  go,
);

draw(START, false);
send({ kind: "where" });
told.waiting();

function follow(message: At): void {
  const other = message.deck !== deck;
  deck = message.deck;
  show(message);
  if (!other) return;
  send({ kind: "where" }); // for its votes
  // Where the browser keeps nothing a deck that has been loaded again knows no route.
  if (!keeps()) order({ kind: "route", route: recall("route") });
}

function show(message: At): void {
  const slide = slides.findIndex(({ id }) => id === message.slide);
  if (slide < 0) return;
  told.at(message);
  draw({ slide, step: message.step }, slide !== at.slide || message.step !== at.step);
}

function draw(to: Position, moved: boolean): void {
  const began = moved && (to.slide > 0 || to.step > 0);
  at = to;
  const slide = slides[to.slide];
  if (slide === undefined) return;
  const steps = outline.steps[to.slide] ?? 0;
  if (title !== null) title.textContent = titleOf(slide);
  where.replaceChildren(
    element(
      "strong",
      "",
      words.slideOf(to.slide + 1, slides.filter(({ hidden }) => !hidden).length),
    ),
    ` ${words.stepOf(to.step, steps)}`,
    element("span", "planned", words.minutes(Number(slide.dataset["minutes"] ?? 0))),
  );
  text.show(slide, to.step);
  present.show(to);
  const after = walk(outline, { ...to, cover: "none" }, "next");
  const following = slides[after.slide];
  const end = after.slide === to.slide && after.step === to.step;
  next.element.hidden = end;
  later.textContent = end
    ? words.lastSlide
    : after.slide === to.slide
      ? words.nextStep
      : words.nextSlide(titleOf(following));
  if (!end) next.show(after);
  drawVotes();
  time.show(to.slide, began);
}

function drawVotes(): void {
  panel.show(slides[at.slide], votes);
  period.update(votes);
}
