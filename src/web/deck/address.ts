/** The slide in the address: `#council`, so that a link or a reload comes back to it. */

export const slides = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(".slides > section"),
];

/** Place of the slide that the address names, counted from 0; the first where it names none. */
export function slideInAddress(): number {
  const id = decodeURIComponent(location.hash.replace(/^#\/?/, ""));
  return Math.max(
    0,
    slides().findIndex((slide) => slide.id === id),
  );
}

export function writeAddress(id: string): void {
  if (location.hash !== `#${id}`) history.replaceState(null, "", `#${id}`);
}
