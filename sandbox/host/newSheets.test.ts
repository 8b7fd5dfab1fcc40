import { addSheet } from "../../src/excel/addSheet";
import { Gate } from "../../src/excel/gate";
import { findInputRules, removeInputRules, setInputRules } from "../../src/excel/inputRules";
import { blankPupilSheets } from "../../src/entry/newList/blankPupilList";
import { INPUT_RULE_TITLE } from "../../src/workbook/inputRule";
import type { Area } from "../../src/workbook/types";
import { MemoryGrid } from "./memoryGrid";
import { genuineExcel } from "./testing/genuineExcel";

/** What src/excel writes, through the genuine Office.js: arrays of the wrong shape and the like come to light here. */
function open() {
  const excel = genuineExcel(new MemoryGrid([{ name: "Sheet1", rows: [["Mã lớp", "Giới tính"]] }], "truong.xlsx"));
  return { excel, gate: new Gate({ newContext: () => excel.newContext(), readPauses: [] }) };
}

const column = (left: number): Area => ({ top: 1, left, bottom: 30, right: left });

test("all sheets of a blank form are added, with lists that point to them", async () => {
  const { excel, gate } = open();
  const { guide, catalogues, list } = blankPupilSheets("C2", 2017, { rows: 20, classes: ["6A"] });
  for (const sheet of [...(guide ? [guide] : []), ...catalogues, list]) await addSheet(gate, sheet);
  const sheets = excel.grid.sheets();
  const names = [...catalogues.map(({ name }) => name), "Sheet1 (2)"];
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "HUONG_DAN", ...names]);
  const made = sheets.at(-1);
  expect(made?.dataValidations()).toHaveLength(list.inputRules?.length ?? -1);
  const sources = (made?.dataValidations() ?? []).map(({ rule }) => JSON.stringify(rule["list"] ?? null));
  expect(sources).toContain('{"inCellDropDown":true,"source":"=\'GIOI_TINH\'!$C$3:$C$4"}');
});

test("our rules are found and removed beside a rule of the user's", async () => {
  const { excel, gate } = open();
  const [sheet] = excel.grid.sheets();
  if (!sheet) throw new Error("no sheet");
  const own = { list: { inCellDropDown: true, source: "Nam,Nữ" } };
  excel.grid.setDataValidation(sheet.id, column(1), own);
  await setInputRules(gate, sheet.id, [
    { area: column(0), condition: { kind: "textLength", most: 20 }, isStrict: false, message: "Nhiều nhất 20 ký tự." },
    {
      area: { ...column(1), bottom: 9 },
      condition: { kind: "wholeNumber", from: 1, to: 9 },
      isStrict: true,
      message: "1–9",
    },
  ]);
  const alert = sheet.dataValidations().find(({ areas }) => areas.some(({ left }) => left === 0))?.rule["errorAlert"];
  expect(alert).toMatchObject({ title: INPUT_RULE_TITLE, style: "Warning" });
  const found = await findInputRules(gate, sheet.id, [column(0), column(1)]);
  expect(new Set(found.map(({ owner }) => owner))).toEqual(new Set(["ours", "other"]));
  expect(await removeInputRules(gate, sheet.id)).toBeGreaterThan(0);
  const left = excel.grid.sheets()[0]?.dataValidations() ?? [];
  expect(left.map(({ rule }) => rule)).toEqual([own]);
});

test("setting the same rules again leaves each column with one", async () => {
  const { excel, gate } = open();
  const [sheet] = excel.grid.sheets();
  if (!sheet) throw new Error("no sheet");
  const rules = [
    { area: column(0), condition: { kind: "textLength", most: 20 }, isStrict: false, message: "Nhiều nhất 20 ký tự." },
    { area: column(1), condition: { kind: "choice", values: ["Nam", "Nữ"] }, isStrict: false, message: "Hãy chọn." },
  ] as const;
  await setInputRules(gate, sheet.id, rules);
  const first = sheet.dataValidations();
  await setInputRules(gate, sheet.id, rules);
  expect(sheet.dataValidations()).toEqual(first);
  expect(first.map(({ rule }) => rule["list"] ?? null)).toEqual([null, { inCellDropDown: true, source: "Nam,Nữ" }]);
  await removeInputRules(gate, sheet.id);
  expect(sheet.dataValidations()).toEqual([]);
});
