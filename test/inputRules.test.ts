import { exceptOwn, inputRulesOfSheet, SPARE_RULE_ROWS } from "../src/entry/inputRules/inputRulesOfSheet";
import type { FieldKey } from "../src/forms/types";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { stripTraces } from "../src/submission/stripTraces";
import { choiceText, INPUT_RULE_TITLE, type InputRule } from "../src/workbook/inputRule";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { unpack } from "./support/unpack";
import { blankPupilList } from "../src/entry/newList/blankPupilList";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const book = asWorkbook(schoolBook(makeSchool({ seed: 4, level: "C2", pupils: 30 })));
const [list] = new WorkbookCheck(book).recognised;
if (!list) throw new Error("no list");
const plan = inputRulesOfSheet(list, book);
const ruleOf = (field: Parameters<typeof list.columns.get>[0]) =>
  plan.rules.find(({ area }) => area.left === list.columns.get(field));

test("rules hold for the pupils and some rows below", () => {
  expect([plan.firstRow, plan.lastRow]).toEqual([1, 30 + SPARE_RULE_ROWS]);
  for (const { area } of plan.rules) expect([area.top, area.bottom]).toEqual([plan.firstRow, plan.lastRow]);
});

test("columns of a catalogue choose from the book's own sheet, strictly where it is whole", () => {
  expect(ruleOf("sex")).toMatchObject({
    isStrict: true,
    condition: { kind: "list", source: { sheet: "GIOI_TINH", area: { top: 2, left: 2, bottom: 3, right: 2 } } },
  });
  expect(ruleOf("classCode")).toMatchObject({
    isStrict: false,
    condition: { kind: "list", source: { sheet: "LOP", area: { top: 2, left: 1, right: 1 } } },
  });
  expect(ruleOf("permanentDistrict")).toMatchObject({ isStrict: false, condition: { source: { sheet: "HUYEN" } } });
});

test("a catalogue that the book lacks stands in the rule where it is short; a long one gives no list and is told", () => {
  // Only later editions of this list are known.
  expect(plan.withoutSource.has(list.columns.get("bloodType") ?? -1)).toBe(true);
  expect(ruleOf("bloodType")).toBeUndefined();
  const bare = inputRulesOfSheet(list, { ...book, sheets: book.sheets.slice(0, 1) });
  const bareRule = (field: FieldKey) => bare.rules.find(({ area }) => area.left === list.columns.get(field));
  expect(bareRule("sex")?.condition).toEqual({ kind: "choice", values: ["Nam", "Nữ"] });
  expect(bareRule("status")?.condition).toMatchObject({ kind: "choice" });
  for (const field of ["classCode", "ethnicity", "leavingReason", "permanentCommune"] as const) {
    expect([field, bare.withoutSource.has(list.columns.get(field) ?? -1)]).toEqual([field, true]);
    expect(bareRule(field)?.condition.kind).not.toBe("choice");
  }
});

test("a written list is parted at its commas and ends at 255 characters", () => {
  expect(choiceText(["Nam", " Nữ "])).toBe("Nam,Nữ");
  expect(choiceText(["Bệnh, không đủ sức khỏe"])).toBeNull();
  expect(choiceText(Array.from({ length: 26 }, () => "123456789"))).toBeNull();
  expect(choiceText([])).toBeNull();
});

test("dates, years, ticks and lengths only ask", () => {
  expect(ruleOf("birthDate")).toMatchObject({ isStrict: false, condition: { kind: "date" } });
  expect(ruleOf("fatherBirthYear")).toMatchObject({ isStrict: false, condition: { kind: "wholeNumber", to: 2017 } });
  expect(ruleOf("poorHousehold")).toMatchObject({ isStrict: false, condition: { kind: "textLength", most: 1 } });
  expect(ruleOf("fullName")).toMatchObject({ isStrict: false, condition: { kind: "textLength", most: 150 } });
});

test("every message fits into Excel's box", () => {
  expect(INPUT_RULE_TITLE.length).toBeLessThanOrEqual(32);
  for (const { message } of plan.rules) expect(message.length).toBeLessThanOrEqual(225);
});

test("what the list holds already passes its own rules", () => {
  const [sheet] = book.sheets;
  for (const { area, condition } of plan.rules) {
    for (const row of list.rows) {
      const value = sheet?.values[row]?.[area.left] ?? "";
      if (value === "") continue;
      if (condition.kind === "date")
        expect(Number(value) >= condition.from && Number(value) <= condition.to).toBe(true);
      if (condition.kind === "textLength") expect(String(value).length).toBeLessThanOrEqual(condition.most);
      if (condition.kind === "list") {
        const source = book.sheets.find(({ name }) => name === condition.source.sheet);
        const names = (source?.values ?? []).map((cells) => cells[condition.source.area.left]);
        expect(names.slice(condition.source.area.top, condition.source.area.bottom + 1)).toContain(value);
      }
      if (condition.kind === "choice") expect(condition.values).toContain(value);
    }
  }
});

test("cells with a rule of the user's own are left out", () => {
  const area = { top: 1, left: 3, bottom: 20, right: 3 };
  const rule: InputRule = { area, condition: { kind: "textLength", most: 5 }, isStrict: false, message: "" };
  const part = (top: number, bottom: number, owner: string) => ({ area: { ...area, top, bottom }, owner });
  const found = [part(11, 20, "none"), part(1, 4, "ours"), part(5, 5, "none"), part(6, 10, "other")];
  expect(exceptOwn([rule], found).map(({ area: { top, bottom } }) => [top, bottom])).toEqual([
    [1, 5],
    [11, 20],
  ]);
});

test("the file that is handed in keeps the rules, which name nobody, and nothing else of ours", async () => {
  const bytes = await writeWorkbook(blankPupilList("C2", 2017, { rows: 5, classes: ["6A"] }));
  const stripped = await stripTraces(bytes);
  const sheet = await unpack(stripped.bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain(`errorTitle="${INPUT_RULE_TITLE}"`);
  expect(sheet).toMatch(/'?GIOI_TINH'?!\$C\$3:\$C\$4/);
  expect(sheet).not.toMatch(/sổ sạch|so-sach/i);
});
