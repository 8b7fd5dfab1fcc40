import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "./pngSize";

const icon = readFileSync(join(__dirname, "..", "..", "assets", "mark-80.png"));

test("reads the size of a PNG file", () => expect(pngSize(icon)).toEqual({ width: 80, height: 80 }));

test("reads it from the middle of a larger buffer", () => {
  const buffer = new Uint8Array(icon.length + 8);
  buffer.set(icon, 8);
  expect(pngSize(buffer.subarray(8))).toEqual({ width: 80, height: 80 });
});

test.each([
  ["empty", new Uint8Array()],
  ["cut short", icon.subarray(0, 23)],
  ["text", new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg' />")],
])("a file that is %s is no PNG", (_what, bytes) => expect(pngSize(bytes)).toBeUndefined());
