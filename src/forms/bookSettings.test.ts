import { emptyBookSettings, parseBookSettings } from "./bookSettings";

test("what was kept comes back", () => {
  const kept = {
    version: 1,
    unitName: "THCS Bến Vạn",
    schoolYear: 2018,
    level: "C2",
    mappings: [
      [
        "Sheet1",
        [
          ["gioi", "sex"],
          ["ghi chu", null],
        ],
      ],
    ],
    marksInSheet: false,
    counting: { asOf: "startOfYear", summer: "nowhere", hoa: "majority" },
    ownSheets: [{ kind: "graduation", id: "{1}", name: "Xét tốt nghiệp", print: "a-b" }],
  } as const;
  expect(parseBookSettings(JSON.stringify(kept))).toEqual(kept);
});

test.each([
  ["nothing", null],
  ["no JSON", "{unitName:"],
  ["another version", JSON.stringify({ version: 2 })],
  ["a wrong type", JSON.stringify({ version: 1, schoolYear: "2018" })],
  ["a year out of all measure", JSON.stringify({ version: 1, schoolYear: 20_180 })],
  ["a day that is none", JSON.stringify({ version: 1, counting: { asOf: "today", summer: "after", hoa: "minority" } })],
  ["a name without end", JSON.stringify({ version: 1, unitName: "x".repeat(201) })],
])("%s counts as none", (_what, text) => {
  expect(parseBookSettings(text)).toEqual(emptyBookSettings);
});
