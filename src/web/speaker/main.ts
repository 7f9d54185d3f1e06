/** The speaker view: this slide, the next one, the notes, and the time. */
import "../deck/foreign-messages.ts"; // first: before anything else can listen for messages
import { speaker as words } from "virtual:words";
import { focusOf, keyAction } from "../deck/key-action.ts";
import { speakerChannel } from "../shared/speaker-channel.ts";
import { restoreTheme } from "../shared/theme.ts";
import { clock, plan } from "./pace.ts";

const DECK = "../index.html?preview";

restoreTheme();
const html = await (await fetch("../index.html")).text();
// The deck's style sheet is not this page's, and this page's policy would say so aloud.
const text = html.replace(/<style>[\s\S]*?<\/style>/, "");
const page = new DOMParser().parseFromString(text, "text/html");
const slides = [...page.querySelectorAll<HTMLElement>(".slides > section")];
const planned = plan(slides.map((slide) => Number(slide.dataset["minutes"])));

const main = document.querySelector("#speaker");
const present = preview();
const next = preview();
const title = document.querySelector("h1");
const notes = document.createElement("section");
const about = document.createElement("p");
const time = document.createElement("p");
const later = document.createElement("p");
const restart = document.createElement("button");
notes.className = "notes";
notes.tabIndex = 0;
about.className = "about";
time.className = "time";
later.className = "later";
restart.type = "button";
restart.textContent = words.restart;
main?.append(present.box, next.box, later, about, notes, time, restart);

let index = 0;
let began = Date.now();
restart.addEventListener("click", () => {
  began = Date.now();
  tick();
});

const send = speakerChannel((message) => {
  if (message.kind === "at") show(slides.findIndex((slide) => slide.id === message.slide));
});
send({ kind: "where" });
setInterval(tick, 1000);
addEventListener("keydown", (event) => {
  const focus = focusOf(event.target instanceof Element ? event.target : null);
  const rtl = document.documentElement.dir === "rtl";
  // The notes scroll with the arrows while they have the focus.
  if (focus === "presses" && event.target === notes) return;
  const action = keyAction(event, focus, { letters: false, rtl });
  if (action !== "next" && action !== "previous") return;
  event.preventDefault();
  send({ kind: "act", action });
});

function show(at: number): void {
  const slide = slides[at];
  if (slide === undefined) return;
  index = at;
  if (title !== null)
    title.textContent = `${at + 1} / ${slides.length}  ${slide.querySelector("h2")?.textContent ?? ""}`;
  present.show(slide.id);
  const after = slides[at + 1];
  later.textContent =
    after === undefined
      ? words.lastSlide
      : `${words.nextSlide}: ${after.querySelector("h2")?.textContent ?? ""}`;
  next.box.hidden = after === undefined;
  if (after !== undefined) next.show(after.id);
  const source = slide.querySelector(".source")?.textContent ?? "";
  about.textContent = `${words.minutes(Number(slide.dataset["minutes"]))} · ${source}`;
  const text = slide.querySelector(".notes details")?.cloneNode(true);
  notes.replaceChildren(...(text?.childNodes ?? []));
  notes.querySelector("summary")?.remove();
  notes.scrollTop = 0;
  tick();
}

function tick(): void {
  const plannedHere = (planned[index] ?? 0) * 60_000;
  time.textContent = `${words.elapsed} ${clock(Date.now() - began)}   ${words.planned} ${clock(plannedHere)}`;
}

/** A slide shown small. The frame is the deck itself, asleep: its address chooses the slide. */
function preview() {
  const box = document.createElement("div");
  box.className = "preview";
  const frame = document.createElement("iframe");
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  box.append(frame);
  let loaded = false;
  return {
    box,
    show(id: string) {
      const url = new URL(`${DECK}#${id}`, location.href).href;
      if (loaded) frame.contentWindow?.location.replace(url);
      else frame.src = url;
      loaded = true;
    },
  };
}
