/** The browser's own memory; where it is forbidden (a private window, a strict LMS), nothing is kept. */

/** Raised when what is kept changes its shape. */
const VERSION = 1;

/**
 * The name of what belongs to this lesson: two lessons on one site keep apart.
 *
 * @example lessonName("route") // on https://school.example/brand/study/: "/brand/ 1 route"
 */
export function lessonName(name: string, path = location.pathname): string {
  const folder = path.replace(/[^/]*$/, "").replace(/\/(study|speaker)\/$/, "/");
  return `${folder} ${VERSION} ${name}`;
}

/** What was kept under a name of this lesson's; null where nothing is. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(lessonName(name));
  } catch {
    return null;
  }
}

/** Keeps a text under a name of this lesson's, over what was there. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(lessonName(name), value);
  } catch {
    // Forgetting is the only loss.
  }
}

/** Keeps nothing under that name any more. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(lessonName(name));
  } catch {
    // There is nothing to forget.
  }
}
