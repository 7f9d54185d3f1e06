/** Keeps the speaker view on the deck's place, and does what it asks. From the start: either may be loaded again. */
import { type SpeakerMessage, speakerChannel } from "../shared/speaker-channel.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { putAway } from "./put-away.ts";
import type { Stage } from "./stage.ts";

/**
 * Listens from now on.
 * @param checkpoint undefined in a deck without questions: then no votes are told
 */
export function linkSpeaker(stage: Stage, checkpoint: Promise<Checkpoint> | undefined): void {
  /** Of two decks that are open, the speaker view moves the one that a person took up last. */
  const deck = `${Date.now()} ${Math.random()}`;
  /** Between going away and coming back a page may still hear, but is no deck to follow. */
  let away = false;
  let live: Checkpoint | undefined;
  const send = speakerChannel(hear);
  const here = (taken: boolean) => {
    const { step, cover } = stage.state();
    const at = { slide: stage.slide()?.id ?? "", step, cover, running: stage.running() };
    send({ kind: "at", deck, taken, ...at });
  };
  const votes = () => {
    if (live !== undefined) send({ kind: "votes", deck, votes: live.count.state() });
  };

  function hear(message: SpeakerMessage): void {
    if (away) return;
    if (message.kind === "where") {
      here(false);
      votes();
    } else if (message.deck === deck) obey(message);
  }

  function obey(message: SpeakerMessage): void {
    switch (message.kind) {
      case "act":
        if (stage.running() && !putAway(message.action)) stage.act(message.action);
        break;
      case "go":
        putAway();
        stage.move({ to: message.to });
        break;
      case "card":
        putAway();
        stage.move({ cover: "card" });
        break;
      case "route":
        stage.refresh(message.route);
        stage.redraw();
        break;
      case "period":
        live?.count.setPeriod(message.name);
        break;
      case "clear":
        live?.count.clear();
        break;
    }
  }

  const taken = () => here(true);
  stage.onChange(taken);
  addEventListener("focus", taken);
  addEventListener("pageshow", () => {
    away = false;
    taken();
  });
  addEventListener("pagehide", () => {
    away = true;
    send({ kind: "gone", deck });
  });
  checkpoint?.then((one) => {
    live = one;
    one.count.onChange(votes);
    votes();
  });
}
