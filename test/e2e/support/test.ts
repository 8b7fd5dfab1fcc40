import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, type BrowserContext, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** Everything a page can leave behind; the cache of files stays. */
const STORED = "cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage";
/** Milliseconds between two drawings of the grid. */
const DRAWING_PAUSE = 250;

interface OneWorker {
  readonly browserOfWorker: BrowserContext;
}

/**
 * Playwright's test, in one browser profile a worker: the stand-in's scripts (8 MB) are read and compiled once instead of
 * in every test, which was half of a test's time. Each test gets new pages, and storage and permissions as new.
 */
export const test = base.extend<object, OneWorker>({
  browserOfWorker: [
    async ({ playwright }, give, { project }) => {
      const { baseURL = "", locale = "", timezoneId = "", viewport = null, launchOptions } = project.use;
      const profile = await mkdtemp(path.join(tmpdir(), "so-sach-e2e-"));
      const context = await playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        baseURL,
        locale,
        timezoneId,
        viewport,
      });
      await context.addInitScript(drawSeldom, DRAWING_PAUSE);
      await give(context);
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 60_000 },
  ],
  context: async ({ browserOfWorker: context, permissions, baseURL }, give, testInfo) => {
    // Stays open: with the last page its window closes, and a new window costs Chromium two more processes.
    const [blank = await context.newPage()] = context.pages();
    if (permissions) await context.grantPermissions(permissions);
    await give(context);
    // Of a test that failed a picture is taken yet; its worker, and with it the profile, is given up.
    if (testInfo.status !== testInfo.expectedStatus) return;
    await Promise.all(context.pages().map((page) => (page === blank ? undefined : page.close())));
    await context.clearPermissions();
    const devTools = await context.newCDPSession(blank);
    await devTools.send("Storage.clearDataForOrigin", { origin: new URL(baseURL ?? "").origin, storageTypes: STORED });
    await devTools.detach();
  },
});

/** The grid draws itself anew sixty times a second while marks come, for nobody: a third of the processors' time. */
function drawSeldom(pause: number): void {
  if (window.top !== window || window.location.pathname !== "/") return;
  const request = window.requestAnimationFrame.bind(window);
  let drawn = 0;
  window.requestAnimationFrame = (draw) => {
    const next = () =>
      request((time) => {
        drawn = performance.now();
        draw(time);
      });
    const wait = drawn + pause - performance.now();
    return wait <= 0 ? next() : window.setTimeout(next, wait);
  };
}

/** A picture for whoever wants to see the page: `SCREENS=1`. Nothing is compared with it. */
export async function shot(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
  if (process.env["SCREENS"]) await page.screenshot({ ...options, path: `test-results/screens/${name}.png` });
}
