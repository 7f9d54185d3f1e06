/** The card of what came after the article, over the slide. It lives in the speaker view's page. */
import "../theme/card.css";
import { element } from "../shared/element.ts";
import type { Stage } from "./stage.ts";

const PAGE = "speaker/index.html";

/** Shows it while the deck is covered by it; the next key returns to the slide. */
export async function followCard(stage: Stage): Promise<void> {
  const page = new DOMParser().parseFromString(
    (await (await fetch(PAGE)).text()).replace(/<(style|script)\b[\s\S]*?<\/\1>/g, ""),
    "text/html",
  );
  const template = page.querySelector<HTMLTemplateElement>("#guide-since");
  if (template === null) return;
  const title = element("h2", "", template.dataset["title"] ?? "");
  const card = element("section", "card", title);
  card.append(document.importNode(template.content, true));
  card.tabIndex = -1;
  document.body.append(card);
  const update = () => {
    const was = card.hidden;
    card.hidden = stage.state().cover !== "card";
    if (was && !card.hidden) card.focus();
  };
  stage.onChange(update);
  card.hidden = true;
  update();
}
