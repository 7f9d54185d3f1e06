import { defineConfig } from "playwright/test";
import { launchOptions, needBrowser } from "../src/cli/browser.ts";

/** Two runs beside each other need a port each. Below those that a system gives to whoever asks for any. */
const port = Number(process.env["E2E_PORT"] ?? 24173);

/** The longest ones begin, so that none is left to run alone at the end. */
const LONG =
  /\/(accessibility|pdf|study-looks|study-outcomes|study-review|whole-lesson)\.spec\.ts$/;

export default defineConfig({
  testMatch: "*.spec.ts",
  projects: [
    { name: "long", testMatch: LONG },
    { name: "short", testIgnore: LONG },
  ],
  outputDir: "../.cache/e2e",
  fullyParallel: true,
  workers: 4, // they wait more than they reckon
  forbidOnly: true,
  retries: 1, // a machine may be busy; what passes only the second time is named as flaky
  // Generous: nothing here is a matter of speed, and a machine may be busy with something else.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list", { printSteps: false }], ["./figures-reporter.ts"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    reuseContext: true, // emptied between tests; a new one for each costs a third of a short test
    // What a page asks for is what the tests look at; offline.spec.ts lets the site be kept.
    serviceWorkers: "block",
    launchOptions: launchOptions(needBrowser()),
  },
  webServer: {
    command: `node --import tsx e2e/server.ts ${port}`,
    cwd: "..",
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
