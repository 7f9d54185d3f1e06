/** Composes the study page. What must come first says so on its line. */
import "../deck/foreign-messages.ts"; // first: before anything else can listen for messages
import { restoreTheme } from "../shared/theme.ts";
import { listenToChecks } from "./check.ts";
import { moveEntries } from "./order.ts";
import { showTotal } from "./total.ts";

restoreTheme();
moveEntries();
listenToChecks(showTotal());
