import fc from "fast-check";
import { MAX_ROWS } from "../workbook/cells";
import { INPUT_RULE_TITLE, type InputRule } from "../workbook/inputRule";
import type { Area } from "../workbook/types";
import { cellCount, intersection } from "./areas";
import { Gate } from "./gate";
import { findInputRules, removeInputRules, setInputRules } from "./inputRules";
import { FakeBook, type FakeValidation } from "./testing/fakeExcel";

const column = (left: number, top = 1, bottom = 50): Area => ({ top, left, bottom, right: left });

const ofOurs = (area: Area): InputRule => ({
  area,
  condition: { kind: "textLength", most: 20 },
  isStrict: true,
  message: "Cột này nhận nhiều nhất 20 ký tự.",
});

const ofTheirs = (area: Area): FakeValidation => ({
  area,
  kind: "WholeNumber",
  rule: { wholeNumber: { operator: "GreaterThan", formula1: 0 } },
  alert: { title: "Của trường", message: "Chỉ ghi số", style: "Stop", showAlert: true },
});

function setUp() {
  const book = new FakeBook();
  const sheet = book.addSheet("s1").set("A1", "Mã lớp").set("D3", "Nam");
  return { book, sheet, gate: new Gate({ newContext: book.newContext, readPauses: [] }) };
}

test("our rules are set, known again and taken away", async () => {
  const { sheet, gate } = setUp();
  await setInputRules(gate, "s1", [ofOurs(column(0)), ofOurs(column(2))]);
  expect(sheet.validations.map(({ kind, alert }) => [kind, alert.title, alert.style])).toEqual([
    ["TextLength", INPUT_RULE_TITLE, "Stop"],
    ["TextLength", INPUT_RULE_TITLE, "Stop"],
  ]);
  expect(await findInputRules(gate, "s1", [column(0), column(1)])).toEqual([
    { area: column(0), owner: "ours" },
    { area: column(1), owner: "none" },
  ]);
  expect(await removeInputRules(gate, "s1")).toBeGreaterThan(0);
  expect(sheet.validations).toEqual([]);
  expect(await removeInputRules(gate, "s1")).toBe(0);
});

test("a rule of the user's own stays, also in the middle of a column of ours", async () => {
  const { sheet, gate } = setUp();
  await setInputRules(gate, "s1", [ofOurs(column(0))]);
  // Pasting put a stranger's rule over some of our cells.
  sheet.validations = [
    ofOursSet(sheet, column(0, 1, 10)),
    ofTheirs(column(0, 11, 12)),
    ofOursSet(sheet, column(0, 13, 50)),
    ofTheirs(column(3)),
  ];
  await removeInputRules(gate, "s1");
  expect(sheet.validations.map(({ alert, area }) => [alert.title, area.top, area.bottom])).toEqual([
    ["Của trường", 11, 12],
    ["Của trường", 1, 50],
  ]);
});

function ofOursSet({ validations }: { readonly validations: readonly FakeValidation[] }, area: Area): FakeValidation {
  const [ours] = validations;
  if (!ours) throw new Error("none of ours");
  return { ...ours, area };
}

test("what is found covers the areas asked about, and each part has one owner", async () => {
  const { sheet, gate } = setUp();
  await setInputRules(gate, "s1", [ofOurs(column(0, 5, 8))]);
  const area = fc
    .record({ top: fc.nat(30), left: fc.nat(3), height: fc.nat(12), width: fc.nat(2) })
    .map(({ top, left, height, width }): Area => ({ top, left, bottom: top + height, right: left + width }));
  await fc.assert(
    fc.asyncProperty(fc.array(area, { maxLength: 3 }), area, async (theirs, asked) => {
      const [ours] = sheet.validations;
      if (!ours) return;
      sheet.validations = [ours];
      for (const one of theirs) {
        const isFree = sheet.validations.every((other) => intersection(other.area, one) === null);
        if (isFree) sheet.validations.push(ofTheirs(one));
      }
      const found = await findInputRules(gate, "s1", [asked]);
      expect(found.reduce((sum, part) => sum + cellCount(part.area), 0)).toBe(cellCount(asked));
      for (const part of found) {
        const rules = sheet.validations.filter((one) => intersection(one.area, part.area) !== null);
        const owners = rules.map(({ alert }) => (alert.title === INPUT_RULE_TITLE ? "ours" : "other"));
        expect(new Set(owners).size).toBeLessThanOrEqual(1);
        expect(part.owner).toBe(owners[0] ?? "none");
      }
      sheet.validations = [ours];
    }),
    { numRuns: 60 },
  );
});

test("rules far below what the sheet uses are found, in few round trips", async () => {
  const { gate } = setUp();
  await setInputRules(gate, "s1", [ofOurs(column(1, 1, 5_000))]);
  gate.roundTrips = 0;
  expect(await removeInputRules(gate, "s1")).toBeGreaterThan(0);
  expect(gate.roundTrips).toBeLessThan(30);
  expect(await findInputRules(gate, "s1", [column(1, 0, MAX_ROWS - 1)])).toEqual([
    { area: column(1, 0, MAX_ROWS - 1), owner: "none" },
  ]);
});

test("a protected sheet refuses", async () => {
  const { sheet, gate } = setUp();
  sheet.isProtected = true;
  await expect(setInputRules(gate, "s1", [ofOurs(column(0))])).rejects.toMatchObject({ code: "protected" });
});
