/** The study page's address as a code for phones, and in words. Fetched when first asked for. */

import { deck as words } from "virtual:words";
import { renderSVG } from "uqr";
import "../theme/panel.css";
import { openDialog } from "../shared/dialog.ts";

/** Addresses that only this computer itself can reach. */
const OWN = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$|\.localhost$/;

/** Opens the dialog; an address that only this computer knows is told of instead. */
export function openPhones(): void {
  const link = document.querySelector<HTMLAnchorElement>(".page-links a");
  const url = new URL(link?.getAttribute("href") ?? "./", location.href);
  url.hash = "";
  openDialog("phones", words.does.phones, words.close, (dialog) => {
    if (OWN.test(url.hostname)) {
      const said = document.createElement("p");
      said.className = "warning";
      said.textContent = words.phonesLocal;
      dialog.append(said);
      return;
    }
    const address = url.href.replace(/index\.html$/, "");
    const code = document.createElement("div");
    code.className = "code";
    code.innerHTML = renderSVG(address, { ecc: "M", border: 4 });
    const lead = document.createElement("p");
    lead.textContent = words.phonesLead;
    const spelled = document.createElement("p");
    spelled.className = "address";
    spelled.textContent = address.replace(/^https?:\/\//, "");
    dialog.append(code, lead, spelled);
  });
}
