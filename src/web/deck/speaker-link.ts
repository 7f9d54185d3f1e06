/** Keeps the speaker view on the deck's place, and does what it asks. From the start: either may be loaded again. */
import { type SpeakerMessage, speakerChannel } from "../shared/speaker-channel.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { Stage } from "./stage.ts";

/**
 * Listens from now on.
 * @param checkpoint undefined in a deck without questions: then no votes are told
 */
export function linkSpeaker(stage: Stage, checkpoint: Promise<Checkpoint> | undefined): void {
  let live: Checkpoint | undefined;
  const send = speakerChannel(hear);
  const here = () => {
    const { step, cover } = stage.state();
    send({ kind: "at", slide: stage.slide()?.id ?? "", step, cover, running: stage.running() });
  };
  const votes = () => {
    if (live !== undefined) send({ kind: "votes", votes: live.count.state() });
  };

  function hear(message: SpeakerMessage): void {
    switch (message.kind) {
      case "where":
        here();
        votes();
        break;
      case "act":
        if (stage.running()) stage.act(message.action);
        break;
      case "go":
        stage.move({ to: message.to });
        break;
      case "card":
        stage.move({ cover: "card" });
        break;
      case "route":
        stage.refresh();
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

  stage.onChange(here);
  addEventListener("pagehide", () => send({ kind: "gone" }));
  addEventListener("pageshow", here);
  checkpoint?.then((one) => {
    live = one;
    one.count.onChange(votes);
    votes();
  });
}
