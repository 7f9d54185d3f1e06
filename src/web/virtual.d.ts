/** What the plugin puts into the bundle when the site is built. */

/** The keyed items, and where each belongs. */
declare module "virtual:lesson-bank" {
  const bank: import("../pages/study-bank.ts").StudyBank;
  export default bank;
}
