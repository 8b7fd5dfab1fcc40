import { headerPartsOf, joinParts } from "../../forms/headerParts";
import { emptySheet } from "../../rules/exampleBook";
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

test("a header of three rows shows its parts, groups first", () => {
  const cells = {
    ...emptySheet("s", "s"),
    values: [
      ["STT", "Môn học", "", "Ghi chú"],
      ["", "Toán", "", ""],
      ["", "Mức đạt\nđược", "Điểm KTĐK", ""],
    ],
    merges: [
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ],
  };
  const headers = headerPartsOf(cells, 0, 2).map(joinParts);
  const sheet = fakeSheet({ headerTop: 0, headerBottom: 2, headers, columns: new Map() });
  const shown = () => sheetColumns(sheet, cells).map(({ header }) => header);
  expect(shown()).toEqual(["STT", "Môn học › Toán › Mức đạt được", "Môn học › Toán › Điểm KTĐK", "Ghi chú"]);
  // Edited since it was recognised: what the mapping goes by is what was recognised.
  cells.values[0] = ["STT", "Môn", "", "Ghi chú"];
  expect(shown()[1]).toBe("Môn học Toán Mức đạt được");
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
