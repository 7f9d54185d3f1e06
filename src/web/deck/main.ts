/** Composes what the deck's page does beyond turning slides. What must come first says so on its line. */
import "./foreign-messages.ts"; // first: before anything else can listen for messages
import { followZoom } from "../shared/zoom.ts";
import { actions } from "./actions.ts";
import { announce } from "./announce.ts";
import { updateControls } from "./controls.ts";
import { hintOnce } from "./first-hint.ts";
import { linkSpeaker } from "./speaker-link.ts";
import { listenToSwipes } from "./swipe.ts";
import { keepAwake } from "./wake-lock.ts";

/** Without the page's own script (refused, or opened from a disk) the slides stay a document. */
const stage = window.lessonStage;
const preview = new URLSearchParams(location.search).has("preview");

if (stage !== undefined && !preview) {
  followZoom();
  announce(stage);
  updateControls(stage);
  listenToSwipes(stage);
  keepAwake(stage);
  hintOnce(stage);
  const asks = document.querySelector(".slides > .checkpoint") !== null;
  const checkpoint = asks
    ? import("./checkpoint.ts").then(({ liveCheckpoints }) => liveCheckpoints(stage))
    : undefined;
  linkSpeaker(stage, checkpoint);
  stage.onAsk(actions(stage, checkpoint));
  let card = false;
  stage.onChange(async () => {
    if (card || stage.state().cover !== "card") return;
    card = true;
    (await import("./card.ts")).followCard(stage);
  });
  const slides = document.querySelector(".slides");
  const mark = () => slides?.classList.toggle("awake", stage.running());
  stage.onChange(mark);
  mark();
}
