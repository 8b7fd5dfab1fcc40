import { markStyles } from "./markStyle";

test.each(Object.entries(markStyles))("%s: font on fill is at least 4.5 : 1 (WCAG 2.2, 1.4.3)", (_severity, style) => {
  const [lighter, darker] = [luminance(style.fill), luminance(style.font)];
  expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test("severities differ without colour", () => {
  const weights = Object.values(markStyles).map(({ bold, italic }) => `${String(bold)} ${String(italic)}`);
  expect(new Set(weights).size).toBe(3);
});

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
