/**
 * How soon the second slide can be had on a slow phone, and how long a step takes at the end of a
 * deck, beside a prototype of a few lines. The two take turns; the ratios are of the medians.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { launchOptions, needBrowser } from "../cli/browser.ts";
import { serveCompressed } from "./gzip-server.ts";
import { judge, LIMITS } from "./limits.ts";
import { prototypeOf } from "./prototype.ts";
import { buildSampleDeck } from "./sample-deck.ts";
import { type Slow, slowPage } from "./slow-page.ts";
import { median } from "./statistics.ts";

const COUNTS = [24, 100, 1000];
const ROUNDS = 5;
const STEPS = 12;
/** Milliseconds between two keys, as a hurried presenter presses. */
const PAUSE = 120;
const SCREEN = { width: 1280, height: 720 };
const PAGES = ["/", "/prototype.html"];

/** Prints two rows a size of deck: milliseconds to the next slide, and from key to paint. */
export async function benchNextSlide(): Promise<void> {
  console.log(
    "\nThe next slide, ours beside a prototype: possible on slow 4G, and from key to paint, both with a 4× slower processor",
  );
  console.log("slides  what      ours     prototype  ratio  limit");
  const browser = await chromium.launch(launchOptions(needBrowser()));
  const steps: number[] = [];
  for (const count of COUNTS) {
    const dist = await buildSampleDeck(count);
    const prototype = prototypeOf(await readFile(join(dist, "index.html"), "utf8"));
    const texts = new Map([["/prototype.html", prototype]]);
    const { server, url } = await serveCompressed(dist, texts);
    const row = async (what: string, limit: number, one: (url: string) => Promise<number[]>) => {
      const [ours = 0, theirs = 0] = await takingTurns(PAGES.map((page) => () => one(url + page)));
      const kept = judge(`${what}, ${count} slides`, ours / theirs, limit);
      const ratio = (ours / theirs).toFixed(2);
      console.log(
        `${String(count).padEnd(7)} ${what.padEnd(9)} ${`${ours.toFixed(0)} ms`.padEnd(8)} ${`${theirs.toFixed(0)} ms`.padEnd(10)} ${ratio.padEnd(6)} ${kept}`,
      );
      return ours;
    };
    await row("possible", LIMITS.nextSlide, async (page) => [await possible(browser, page)]);
    steps.push(await row("a step", LIMITS.keyToPaint, (page) => stepsAtEnd(browser, page, count)));
    server.close();
  }
  const flat = (steps.at(-1) ?? Number.NaN) / (steps[0] ?? Number.NaN);
  const kept = judge("a step, longest deck to shortest", flat, LIMITS.flat);
  console.log(`a step, 1,000 slides to 24: ${flat.toFixed(2)}  ${kept}`);
  await browser.close();
}

/** The median of each; the first round warms the browser up. */
async function takingTurns(all: readonly (() => Promise<number[]>)[]): Promise<number[]> {
  const times = all.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, one] of all.entries()) {
      const taken = await one();
      if (round > 0) times[index]?.push(...taken);
    }
  }
  return times.map(median);
}

/** Milliseconds from the request until the second slide is there, for who presses all the while. */
async function possible(browser: Browser, url: string): Promise<number> {
  const slow = await slowPage(browser, SCREEN);
  await slow.page.addInitScript(`
    const look = () => {
      if (document.querySelector(".slides > .present:nth-of-type(n + 2)") === null) requestAnimationFrame(look);
      else window.turned = performance.now();
    };
    look();`);
  await slow.page.goto(url, { waitUntil: "commit" });
  let turned: unknown;
  while (typeof turned !== "number") {
    await press(slow, "ArrowRight");
    turned = await slow.page.evaluate("window.turned");
  }
  await slow.close();
  return turned;
}

/** Milliseconds from a key to the frame after it, at the end of the deck, of each of some steps. */
async function stepsAtEnd(browser: Browser, url: string, count: number): Promise<number[]> {
  const slow = await slowPage(browser, SCREEN, false);
  await slow.page.goto(`${url}#slide-${count - 1}`, { waitUntil: "networkidle" });
  await slow.page.evaluate(`
    window.taken = [];
    addEventListener("keydown", (event) => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.taken.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => painted.port2.postMessage(""));
    }, { capture: true });`);
  for (let step = 0; step < STEPS; step += 1) {
    await press(slow, step % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    await slow.page.waitForTimeout(PAUSE);
  }
  const taken: number[] = await slow.page.evaluate("window.taken");
  await slow.close();
  return taken.slice(2); // the first of each slide lays it out
}

async function press({ session }: Slow, key: string): Promise<void> {
  for (const type of ["rawKeyDown", "keyUp"] as const) {
    const windowsVirtualKeyCode = key === "ArrowRight" ? 39 : 37;
    await session.send("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode });
  }
}
