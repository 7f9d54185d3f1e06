/** Keeps the speaker view on the deck's place, and does what it asks. From the start: either may be loaded again. */
import { speakerChannel } from "../shared/speaker-channel.ts";
import type { Stage } from "./stage.ts";

export function linkSpeaker(stage: Stage): void {
  const send = speakerChannel((message) => {
    switch (message.kind) {
      case "where":
        here();
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
      case "kept":
        stage.refresh();
        stage.redraw();
        break;
    }
  });
  const here = () => {
    const { step, cover } = stage.state();
    send({ kind: "at", slide: stage.slide()?.id ?? "", step, cover });
  };
  stage.onChange(here);
  addEventListener("pagehide", () => send({ kind: "gone" }));
  addEventListener("pageshow", here);
}
