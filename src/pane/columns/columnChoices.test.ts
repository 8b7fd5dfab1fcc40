import { fakeSheet } from "../testing/fakeBook";
import { fieldChoices, missingRequired, sheetColumns } from "./columnChoices";

test("columns with a header or a field, headers on one line", () => {
  const sheet = fakeSheet({
    headers: ["STT", "", "Ghi\nchú", "  "],
    columns: new Map([
      ["serial", 0],
      ["fullName", 3],
    ]),
  });
  expect(sheetColumns(sheet)).toEqual([
    { column: 0, letter: "A", header: "STT", field: "serial" },
    { column: 2, letter: "C", header: "Ghi chú", field: null },
    { column: 3, letter: "D", header: "", field: "fullName" },
  ]);
});

test("all fields can be chosen; those of other levels come last", () => {
  const sheet = fakeSheet({ level: "C1" });
  const keys = fieldChoices(sheet).map((field) => field.key);
  expect([...keys].sort()).toEqual(sheet.form.fields.map((field) => field.key).sort());
  const firstForeign = fieldChoices(sheet).findIndex((field) => !field.levels.includes("C1"));
  expect(firstForeign).toBeGreaterThan(0);
  expect(
    fieldChoices(sheet)
      .slice(firstForeign)
      .some((field) => field.levels.includes("C1")),
  ).toBe(false);
});

test("what the portal needs and the sheet lacks", () => {
  expect(missingRequired(fakeSheet(), "vi")).toEqual([]);
  expect(missingRequired(fakeSheet({}, ["serial", "classCode", "fullName"]), "vi")).toContain("Giới tính");
});
