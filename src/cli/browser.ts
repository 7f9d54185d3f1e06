/** Finds a Chromium for tests, PDFs and measurements, and gets one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type LaunchOptions } from "playwright";
import { packageBin } from "./package-bin.ts";
import { Stop } from "./stop.ts";

/** Debian's Chromium without a window shows the same pages sooner. Not by its starter, which outlives a stop. */
const WINDOWLESS = "/usr/lib/chromium/chromium-headless-shell";
const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** How to launch the browser that `needBrowser` found. Root has no sandbox to put it in. */
export function launchOptions(executablePath: string): LaunchOptions {
  const args = [
    "--disable-background-networking",
    "--disable-component-update",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  return { executablePath, args };
}

/** In this order: `CHROMIUM_PATH`, Playwright's own, an installed one; else it installs one. */
export function needBrowser(): string {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined) {
    if (existsSync(chosen)) return chosen;
    throw new Stop(2, `CHROMIUM_PATH names ${chosen}, which is not there.`);
  }
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log("No Chromium, Chrome or Edge is here; installing one (once) …");
  install();
  const now = findBrowser();
  if (now !== undefined) return now;
  throw new Stop(
    1,
    "No browser is here and none could be installed: install Chromium, Chrome or Edge, or set CHROMIUM_PATH.",
  );
}

function findBrowser(): string | undefined {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = [chromium.executablePath(), WINDOWLESS, ...onPath, ...PLACES];
  return places.find((path) => existsSync(path));
}

function install(): void {
  const cli = packageBin("playwright", "cli.js");
  const own = spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore" });
  if (own.status === 0 || process.platform !== "linux") return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...words: string[]) => {
    const [command = "", ...rest] = [...sudo, "apt-get", "-qq", ...words];
    return spawnSync(command, rest, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  apt("update");
  for (const name of ["chromium-headless-shell", "chromium"]) {
    if (apt("install", "-y", "--no-install-recommends", name).status === 0) return;
  }
}
