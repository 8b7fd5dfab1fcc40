import type { Unrecognised } from "../../forms/types";
import { leftOutTexts, unrecognisedTexts } from "./unrecognisedTexts";

const reasons: readonly Unrecognised[] = [
  { kind: "noForm" },
  { kind: "otherForm", sheetName: "Tổng kết", form: "mau-2" },
  { kind: "emptySheet", sheetName: "Sheet3" },
  { kind: "emptySheet", sheetName: "Sheet3" },
  { kind: "catalogueSheet", sheetName: "DAN_TOC" },
];

test("each reason once, catalogues not at all, no argument left open", () => {
  for (const language of ["vi", "en"] as const) {
    const texts = unrecognisedTexts(reasons, language);
    expect(texts).toHaveLength(3);
    expect(texts.join()).not.toMatch(/[{}]|DAN_TOC/);
  }
  expect(unrecognisedTexts(reasons, "vi")[1]).toMatch(/«Tổng kết».*Mẫu số 2/);
});

test("only other lists of pupils are left out", () => {
  expect(leftOutTexts(reasons, "vi")).toHaveLength(1);
  expect(leftOutTexts(reasons.slice(2), "vi")).toEqual([]);
});
