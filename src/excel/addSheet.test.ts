import { HostError } from "../check/bookHost";
import { INPUT_RULE_TITLE } from "../workbook/inputRule";
import type { CellValue } from "../workbook/types";
import type { NewSheet } from "../workbook/writeWorkbook";
import { addSheet, removeSheet } from "./addSheet";
import { Gate } from "./gate";
import { FakeBook } from "./testing/fakeExcel";

function setUp() {
  const book = new FakeBook();
  book.addSheet("s1").name = "Danh sách";
  return { book, gate: new Gate({ newContext: book.newContext, readPauses: [] }) };
}

const sheet: NewSheet = {
  name: "LOP",
  values: [
    ["Mã lớp", "Ngày"],
    ["001", 40312],
    ["=A1", ""],
  ],
};

async function added(more: Partial<NewSheet> = {}) {
  const { book, gate } = setUp();
  const id = await addSheet(gate, { ...sheet, ...more });
  const made = book.sheets.find((one) => one.id === id);
  if (!made) throw new Error("no sheet");
  return { book, gate, id: made.id, made };
}

test("stands behind the others, holds the values as they are, and is shown", async () => {
  const { book, made } = await added();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Danh sách", "LOP"]);
  expect(book.activeId).toBe(made.id);
  expect([made.at(1, 0).value, made.at(1, 1).value]).toEqual(["001", 40312]);
  // What begins with = is text here, never a formula.
  expect(made.at(2, 0)).toEqual({ value: "=A1", format: "@" });
});

test("a name that is taken gets a number, whatever its case", async () => {
  const { made } = await added({ name: "DANH SÁCH" });
  expect(made.name).toBe("DANH SÁCH (2)");
  const long = await added({ name: "x".repeat(40) });
  expect(long.made.name).toHaveLength(31);
});

test("formats hold for the empty rows below as well, in one write each", async () => {
  const { made } = await added({
    formats: [{ area: { top: 1, left: 1, bottom: 6, right: 1 }, numberFormat: "dd/mm/yyyy" }],
  });
  expect([1, 2, 3, 6, 7].map((row) => made.at(row, 1).format)).toEqual([
    ...["dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy"],
    undefined,
  ]);
});

test("header, widths, frozen panes and merges are dressed; a title above the header is not wrapped", async () => {
  const { made } = await added({
    headerRows: 2,
    headerHeight: 45,
    frozenColumns: 1,
    columnWidths: [10, null],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  expect(made.looks).toEqual(
    expect.arrayContaining([
      "bold A1:B2",
      "wrapText A2:B2",
      "rowHeight 45 A1:B2",
      "freezeAt A1:A2",
      "columnWidth 56 A1",
    ]),
  );
  expect(made.looks).not.toContain("wrapText A1:B1");
  expect(made.looks.filter((look) => look.startsWith("columnWidth"))).toHaveLength(1);
  expect(made.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test("lists and rules for typing are set with their source as a formula", async () => {
  const { made } = await added({
    lists: [
      {
        area: { top: 1, left: 0, bottom: 9, right: 0 },
        source: { sheet: "Dân 'tộc'", area: { top: 2, left: 2, bottom: 5, right: 2 } },
      },
    ],
    inputRules: [
      {
        area: { top: 1, left: 1, bottom: 9, right: 1 },
        condition: { kind: "date", from: 36526, to: 43465 },
        isStrict: false,
        message: "Hãy gõ ngày.",
      },
    ],
  });
  expect(made.validations.map(({ kind, rule }) => [kind, rule])).toEqual([
    ["List", { list: { inCellDropDown: true, source: "='Dân ''tộc'''!$C$3:$C$6" } }],
    ["Date", { date: { operator: "Between", formula1: "=36526", formula2: "=43465" } }],
  ]);
  expect(made.validations[1]?.alert).toEqual({
    showAlert: true,
    style: "Warning",
    title: INPUT_RULE_TITLE,
    message: "Hãy gõ ngày.",
  });
});

test("protection and hiding come last, and a hidden sheet is not activated", async () => {
  const { book, made } = await added({ isProtected: true, visibility: "veryHidden" });
  expect([made.isProtected, made.visibility, book.activeId]).toEqual([true, "VeryHidden", "s1"]);
});

test("many rows go in several batches", async () => {
  const values = Array.from({ length: 3_000 }, (_, row): CellValue[] =>
    Array.from({ length: 20 }, () => `Ô ${String(row)}`),
  );
  const { made, gate } = await added({ values });
  expect(made.at(2_999, 19).value).toBe("Ô 2999");
  expect(gate.roundTrips).toBe(1 + 1 + 3 + 1);
});

test("a failure half-way leaves the book as it was", async () => {
  const { book, gate } = setUp();
  book.failures = [null, null, "GeneralException"];
  await expect(addSheet(gate, sheet)).rejects.toBeInstanceOf(HostError);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Danh sách"]);
});

test("stopped half-way, or before it is dressed, the sheet is gone and the book as it was", async () => {
  const values = Array.from({ length: 3_000 }, (): CellValue[] => Array.from({ length: 20 }, () => "Ô"));
  for (const enough of [0.3, 1]) {
    const { book, gate } = setUp();
    const control = new AbortController();
    const told: number[] = [];
    const onProgress = (share: number) => {
      told.push(share);
      if (share >= enough) control.abort();
    };
    expect(await addSheet(gate, { ...sheet, values }, { onProgress, signal: control.signal })).toBeNull();
    expect(told).toHaveLength(enough === 1 ? 3 : 1);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Danh sách"]);
  }
});

test("a stopped sheet that cannot be removed is told", async () => {
  const { book, gate } = setUp();
  const control = new AbortController();
  const onProgress = () => {
    control.abort();
    book.failures = ["GeneralException"];
  };
  await expect(addSheet(gate, sheet, { onProgress, signal: control.signal })).rejects.toBeInstanceOf(HostError);
});

test("a sheet of ours can be removed again", async () => {
  const { book, gate, id } = await added();
  await removeSheet(gate, id);
  expect(book.sheets).toHaveLength(1);
});
