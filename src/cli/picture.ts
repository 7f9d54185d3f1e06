/** `npm run picture`: the README's picture, four slides of the deck as they are now. */
import { join } from "node:path";
import { chromium } from "playwright";
import { notFoundPage } from "../pages/not-found.ts";
import { launchOptions, needBrowser } from "./browser.ts";
import { build } from "./build-command.ts";
import { home, shown } from "./lesson-root.ts";
import { listOf, readOptions } from "./options.ts";
import { serveFolder } from "./serve.ts";
import { main, Stop } from "./stop.ts";

const SLIDES = "mapping,territory,check-model,catch-22";
const PICTURE = join(home, ".github/deck.png");
/** Four windows of 1280 × 720 side by side, at half their size. */
const SHEET = { width: 1304, height: 744 };

await main(async () => {
  const { values } = readOptions(process.argv.slice(2), { slides: { type: "string" } });
  const ids = listOf("slides", values.slides ?? SLIDES) ?? [];
  const { site, edition } = await build(home);
  const missing = ids.find((id) => !edition.deck.slides.some((slide) => slide.id === id));
  if (missing !== undefined) throw new Stop(2, `There is no slide "${missing}".`);
  const { port, close } = await serveFolder(site, 0, notFoundPage(edition));
  const browser = await chromium.launch(launchOptions(needBrowser()));
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const shots: string[] = [];
  for (const id of ids) {
    await page.goto(`http://localhost:${port}/#${id}`);
    await page.reload();
    await page.locator(`#${id}.present`).waitFor();
    for (let step = 0; step < 12 && (await page.locator(`#${id} [data-at=later]`).count()) > 0; ) {
      if ((await page.locator(`#${id} details[data-at=later]`).count()) > 0) break; // asked, not answered
      await page.keyboard.press("ArrowRight");
      step += 1;
    }
    // A figure that is built up step by step is shown whole.
    await page.evaluate(
      'for (const part of document.querySelectorAll("[data-at=before]")) part.dataset.at = "now"',
    );
    await page.waitForTimeout(300);
    shots.push((await page.screenshot()).toString("base64"));
  }
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}" alt="">`).join("");
  const sheet = await browser.newPage({ viewport: SHEET });
  await sheet.setContent(
    `<style>body{margin:0;padding:8px;display:grid;grid-template-columns:1fr 1fr;gap:8px;background:#777}img{width:100%;display:block}</style>${images}`,
  );
  await sheet.screenshot({ path: PICTURE });
  await browser.close();
  close();
  console.log(shown(PICTURE));
});
