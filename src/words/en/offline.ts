/** The note that a kept site is not the newest. */
export const offline = {
  newer: "A newer version of this lesson is ready.",
  load: "Load it",
  later: "Later",
};
