/** Keeps the keys that are pressed before the deck's script has come. Loaded first, and tiny. */
const kept: KeyboardEvent[] = [];

function keep(event: KeyboardEvent): void {
  kept.push(event);
}
addEventListener("keydown", keep);

/** Hands over what was kept, once; from then on the deck hears keys itself. */
export function takeKeys(): KeyboardEvent[] {
  removeEventListener("keydown", keep);
  return kept.splice(0);
}
