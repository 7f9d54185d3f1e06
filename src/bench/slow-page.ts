/**
 * A page on a slow connection and a slow processor, as Chromium's own tools define them: slow 4G
 * (562.5 ms of latency, 1.44 Mbit/s), and a processor slowed four times.
 */
import type { Browser, CDPSession, Page } from "playwright";

export interface Slow {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

/** @param net whether the connection is slow too */
export async function slowPage(
  browser: Browser,
  viewport: { width: number; height: number },
  net = true,
): Promise<Slow> {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (net) {
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 562.5,
      downloadThroughput: (1.44 * 1024 * 1024) / 8,
      uploadThroughput: (0.675 * 1024 * 1024) / 8,
    });
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return { page, session, close: () => context.close() };
}
