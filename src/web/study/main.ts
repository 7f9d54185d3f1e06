/** Composes the study page. What must come first says so on its line. */
import "../deck/foreign-messages.ts"; // first: before anything else can listen for messages
import { restoreTheme } from "../shared/theme.ts";
import { listenToKeys } from "./form/keys.ts";
import { listenToOrdering } from "./form/order.ts";
import { listenToPairs } from "./form/pairs.ts";
import { openPaper } from "./paper.ts";
import { openScreens } from "./screens.ts";
import { listenToSlideLinks } from "./slide-dialog.ts";
import { tellStorage } from "./store/tell.ts";
import { openStudy } from "./study.ts";

restoreTheme();
listenToOrdering();
listenToPairs();
listenToKeys();
listenToSlideLinks();
const paper = document.querySelector<HTMLElement>("#study_paper");
if (paper !== null) {
  const study = openStudy();
  tellStorage();
  openScreens(study, openPaper(paper));
  document.documentElement.classList.add("scripted");
}
