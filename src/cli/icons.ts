/** `npm run icons`: the icons that phones ask for as PNG, drawn from `src/web/icon.svg`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { launchOptions, needBrowser } from "./browser.ts";
import { home, shown } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { main } from "./stop.ts";

const ROOM = 3; // of 32: a phone cuts a circle out of what fills the square

/** Those that fill the square have their corners cut by the phone. */
const ICONS = [
  { name: "icon-192", size: 192, fills: false },
  { name: "icon-512", size: 512, fills: false },
  { name: "icon-maskable", size: 512, fills: true },
  { name: "icon-apple-touch", size: 180, fills: true },
];

await main(async () => {
  readOptions(process.argv.slice(2), {});
  const svg = await readFile(join(home, "src/web/icon.svg"), "utf8");
  const colour = /fill="(#\w+)"/.exec(svg)?.[1];
  const side = 32 + 2 * ROOM;
  const filled = svg.replace('viewBox="0 0 32 32"', `viewBox="-${ROOM} -${ROOM} ${side} ${side}"`);
  const browser = await chromium.launch(launchOptions(needBrowser()));
  for (const { name, size, fills } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const style = `body{margin:0;${fills ? `background:${colour}` : ""}}svg{display:block}`;
    await page.setContent(`<style>${style}</style>${fills ? filled : svg}`);
    const path = join(home, "src/web/icons", `${name}.png`);
    await page.screenshot({ path, omitBackground: !fills });
    console.log(shown(path));
  }
  await browser.close();
});
