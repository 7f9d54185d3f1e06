/** Composes what the deck's page does beyond turning slides. What must come first says so on its line. */
import "./foreign-messages.ts"; // first: before anything else can listen for messages
import { followZoom } from "../shared/zoom.ts";
import { actions } from "./actions.ts";
import { announce } from "./announce.ts";
import { updateControls } from "./controls.ts";
import { linkSpeaker } from "./speaker-link.ts";
import { listenToSwipes } from "./swipe.ts";

/** Without the page's own script (refused, or opened from a disk) the slides stay a document. */
const stage = window.lessonStage;
const preview = new URLSearchParams(location.search).has("preview");

if (stage !== undefined && !preview) {
  followZoom();
  announce(stage);
  updateControls(stage);
  listenToSwipes(stage);
  linkSpeaker(stage);
  stage.onAsk(actions(stage));
  const slides = document.querySelector(".slides");
  const mark = () => slides?.classList.toggle("awake", stage.running());
  stage.onChange(mark);
  mark();
}
