import { type LaunchOptions } from "playwright";
/** How to launch the browser that `needBrowser` found. Root has no sandbox to put it in. */
export declare function launchOptions(executablePath: string): LaunchOptions;
/** In this order: `CHROMIUM_PATH`, Playwright's own, an installed one; else it installs one. */
export declare function needBrowser(): string;
