/** What deck and speaker view tell each other, on a channel that only this site hears. */

export type SpeakerMessage =
  | { readonly kind: "at"; readonly slide: string }
  | { readonly kind: "where" }
  | { readonly kind: "move"; readonly action: "next" | "previous" };

/** @returns what sends. Messages of another shape are left alone. */
export function speakerChannel(
  listener: (message: SpeakerMessage) => void,
): (message: SpeakerMessage) => void {
  const channel = new BroadcastChannel(`lesson-speaker ${new URL(".", deckUrl()).pathname}`);
  channel.addEventListener("message", ({ data }: MessageEvent<SpeakerMessage>) => listener(data));
  return (message) => channel.postMessage(message);
}

/** Two lessons on one site have a channel each. */
function deckUrl(): string {
  return location.pathname.includes("/speaker/")
    ? new URL("..", location.href).href
    : location.href;
}
