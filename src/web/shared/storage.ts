/** The browser's own memory; where it is forbidden (a private window, a strict LMS) or full, the page's, as long as it is open. */

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

/** What could not be kept, by its whole name. */
const unkept = new Map<string, string>();

/** What was kept under a name of this lesson's; null where nothing is. */
export function recall(name: string): string | null {
  const own = unkept.get(lessonName(name));
  if (own !== undefined) return own;
  try {
    return localStorage.getItem(lessonName(name));
  } catch {
    return null;
  }
}

/** Keeps a text under a name of this lesson's, over what was there. */
export function remember(name: string, value: string): void {
  const whole = lessonName(name);
  try {
    localStorage.setItem(whole, value);
    unkept.delete(whole);
  } catch {
    unkept.set(whole, value);
  }
}

/** Whether the browser keeps what it is given: a class's votes are gone with the page where it does not. */
export function keeps(): boolean {
  const trial = lessonName("trial");
  try {
    localStorage.setItem(trial, "-".repeat(1000));
    localStorage.removeItem(trial);
    return true;
  } catch {
    return false;
  }
}

/** Keeps nothing under that name any more. */
export function forget(name: string): void {
  unkept.delete(lessonName(name));
  try {
    localStorage.removeItem(lessonName(name));
  } catch {
    // There is nothing to forget.
  }
}
