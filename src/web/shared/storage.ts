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

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(lessonName(name));
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(lessonName(name), value);
  } catch {
    // Forgetting is the only loss.
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(lessonName(name));
  } catch {
    // There is nothing to forget.
  }
}
