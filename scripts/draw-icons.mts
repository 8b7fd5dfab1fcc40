/**
 * Draws assets/source/*.svg as PNG files in the sizes Excel asks for, with headless Chromium.
 * `NAME-16.svg` is a drawing of its own for 16 px, where scaling `NAME.svg` down would blur every line.
 *
 * Run: npx tsx scripts/draw-icons.mts (CHROMIUM=/path/to/chromium when it is not /usr/bin/chromium).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const assets = join(import.meta.dirname, "..", "assets");

/** 16, 32 and 80 px are required for a button, 64 px is the add-in's own picture on fine screens. */
const buttonSizes = [16, 32, 64, 80];
const drawings = new Map([
  ["mark", [...buttonSizes, 128]],
  ["check", buttonSizes],
  ["statistics", buttonSizes],
  ["submit", buttonSizes],
  ["pane", buttonSizes],
]);

function sourceOf(name: string, size: number): string {
  const ownDrawing = join(assets, "source", `${name}-${size}.svg`);
  return existsSync(ownDrawing) ? ownDrawing : join(assets, "source", `${name}.svg`);
}

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb", "--no-first-run"],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const [name, sizes] of drawings) {
    for (const size of sizes) {
      const svg = readFileSync(sourceOf(name, size), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
      const picture = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
      writeFileSync(join(assets, `${name}-${size}.png`), picture);
      console.log(`assets/${name}-${size}.png`);
    }
  }
} finally {
  await browser.close();
}
