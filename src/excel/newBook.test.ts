import { base64 } from "./newBook";

test.each([0, 1, 2, 3, 0x8000, 0x8001, 100_000])("%p bytes come out as base64", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
