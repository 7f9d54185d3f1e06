/** Composes the page on which answers are given and saved. What must come first says so on its line. */
import "../deck/foreign-messages.ts"; // first: before anything else can listen for messages
import { restoreTheme } from "../shared/theme.ts";
import { listenToOrdering } from "../study/form/order.ts";
import { listenToPairs } from "../study/form/pairs.ts";
import { keepAnswers } from "./draft.ts";
import { saveOnSubmit } from "./save.ts";

restoreTheme();
listenToOrdering();
listenToPairs();
saveOnSubmit();
keepAnswers();
document.documentElement.classList.add("scripted");
