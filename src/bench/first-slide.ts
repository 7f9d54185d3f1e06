/**
 * How soon the first slide is seen on a slow phone, beside a static page that holds only that slide.
 *
 * The two pages are loaded in turn, each in a fresh context, so that the machine's own drift touches
 * both; the ratio is of the medians.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { launchOptions, needBrowser } from "../cli/browser.ts";
import { serveCompressed } from "./gzip-server.ts";
import { judge, LIMITS } from "./limits.ts";
import { buildSampleDeck } from "./sample-deck.ts";
import { slowPage } from "./slow-page.ts";
import { median } from "./statistics.ts";

const ROUNDS = 9;
const SCREENS = { phone: { width: 390, height: 844 }, projector: { width: 1280, height: 720 } };

interface Load {
  /** Milliseconds from the request to the first contentful paint. */
  readonly paint: number;
  /** What had come by then, fonts aside: bytes of each file, unpacked. */
  readonly came: ReadonlyMap<string, number>;
}

/**
 * Prints a row a size of deck and of screen: milliseconds, their ratio, and KB before the first
 * slide.
 */
export async function benchFirstSlide(): Promise<void> {
  console.log(
    "\nFirst slide on slow 4G with a 4× slower processor, ours beside a static page of it",
  );
  console.log("slides  screen     ours     static   ratio    KB before  limit");
  const browser = await chromium.launch(launchOptions(needBrowser()));
  for (const count of [24, 100, 1000]) {
    const dist = await buildSampleDeck(count);
    const html = await readFile(join(dist, "index.html"), "utf8");
    const { server, url } = await serveCompressed(
      dist,
      new Map([["/static.html", onlyFirst(html)]]),
    );
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      const ours: Load[] = [];
      const fixed: Load[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const pair = [
          await load(browser, `${url}/`, viewport),
          await load(browser, `${url}/static.html`, viewport),
        ] as const;
        if (round === 0) continue; // warms the browser up
        ours.push(pair[0]);
        fixed.push(pair[1]);
      }
      const [a, b] = [median(ours.map((l) => l.paint)), median(fixed.map((l) => l.paint))];
      const bytes = median(await Promise.all(ours.map(({ came }) => packed(dist, came)))) / 1024;
      const row = [
        `${a.toFixed(0)} ms`,
        `${b.toFixed(0)} ms`,
        (a / b).toFixed(2),
        bytes.toFixed(1).padEnd(10),
        judge(`first slide, ${count} slides, ${screen}`, a / b, LIMITS.firstSlide),
      ];
      console.log(
        `${String(count).padEnd(7)} ${screen.padEnd(10)} ${row.map((c) => c.padEnd(8)).join(" ")}`,
      );
    }
    server.close();
  }
  await browser.close();
}

/** The same page with its first slide and nothing else: no other slide, no script. */
function onlyFirst(html: string): string {
  const start = html.indexOf("<section");
  const end = html.indexOf("</section>") + "</section>".length;
  const last = html.lastIndexOf("</section>") + "</section>".length;
  const first = html.slice(start, end).replace(/<div class="notes"[\s\S]*(?=<\/section>)/, "");
  return (html.slice(0, start) + first + html.slice(last)).replace(
    /<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g,
    "",
  );
}

async function load(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<Load> {
  const { page, session, close } = await slowPage(browser, viewport);
  await session.send("Page.enable");
  await session.send("Page.setLifecycleEventsEnabled", { enabled: true });
  const paths = new Map<string, string>();
  const chunks: { at: number; bytes: number; request: string }[] = [];
  let begun = Number.NaN;
  session.on("Network.requestWillBeSent", ({ requestId, timestamp, request }) => {
    if (Number.isNaN(begun)) begun = timestamp;
    paths.set(requestId, new URL(request.url).pathname);
  });
  session.on("Network.dataReceived", ({ requestId, timestamp, dataLength }) => {
    chunks.push({ at: timestamp, bytes: dataLength, request: requestId });
  });
  const painted = new Promise<number>((resolve) => {
    session.on("Page.lifecycleEvent", ({ name, timestamp }) => {
      if (name === "firstContentfulPaint") resolve(timestamp);
    });
  });
  await page.goto(url, { waitUntil: "commit" });
  const at = await painted;
  const came = new Map<string, number>();
  for (const { at: then, bytes, request } of chunks) {
    const path = paths.get(request) ?? "";
    if (then <= at && !path.endsWith(".woff2")) came.set(path, (came.get(path) ?? 0) + bytes);
  }
  await close();
  return { paint: (at - begun) * 1000, came };
}

/** The same bytes as they travel: what had come of each file, compressed. */
async function packed(dist: string, came: ReadonlyMap<string, number>): Promise<number> {
  let sum = 0;
  for (const [path, bytes] of came) {
    const file = await readFile(join(dist, path === "/" ? "index.html" : path)).catch(
      () => undefined,
    );
    if (file !== undefined) sum += gzipSync(file.subarray(0, bytes)).length;
  }
  return sum;
}
