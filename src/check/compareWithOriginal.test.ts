import fc from "fast-check";
import type { FieldKey } from "../forms/types";
import { emptySheet, exampleBook } from "../rules/exampleBook";
import type { CellValue, Sheet, Workbook } from "../workbook/types";
import { compareWithOriginal } from "./compareWithOriginal";
import { listsOfFile } from "./compareWithFile";
import { originalComparison } from "./originalTexts";
import { problemMessage } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

type Row = Partial<Record<FieldKey, CellValue>>;

const people = ["Lê Thị An", "Võ Văn Bình", "Lý Văn Cử", "Hồ Thị Dung", "Ngô Văn Giang", "Đỗ Thị Hà", "Bùi Văn Khoa"];

/** A class as the portal gives it: nothing but the locked columns is filled. */
function given(classCode = "6A", first = 0): Row[] {
  return people.map((fullName, place) => ({
    serial: place + 1,
    classCode,
    pupilCode: `83000000${String(first + place + 10)}`,
    fullName,
    birthDate: `${String(place + 10)}/0${String((first % 8) + 1)}/2006`,
    academicRank: "",
    conduct: "",
    title: "",
  }));
}

function filled(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, academicRank: "K", conduct: "T", title: "HSTT" }));
}

function book(...sheets: Row[][]): Workbook {
  const [one] = sheets;
  const all = sheets.map((rows, place): Sheet => {
    const [sheet] = exampleBook({ level: "C2", rows }, "mau-2").sheets;
    return { ...(sheet ?? emptySheet("none", "none")), id: `s${String(place)}`, name: `Trang ${String(place + 1)}` };
  });
  return { ...exampleBook({ level: "C2", rows: one ?? [] }, "mau-2"), sheets: all };
}

function compare(open: Workbook, ...originals: Workbook[]) {
  const check = new WorkbookCheck(open, { rules: [], hints: { level: "C2", schoolYear: 2017 } });
  return compareWithOriginal(
    check.checkedSheets,
    originals.flatMap((file, place) => listsOfFile(file, place)),
  );
}

/** `[message, row of the class (0-based), field, what a sure fix writes]`. */
function told(open: Workbook, ...originals: Workbook[]) {
  return compare(open, ...originals)?.problems.map(({ message, row, field, fixes }) => {
    const [fix] = fixes;
    return [message, row - 1, field, ...(fix?.isSure ? [fix.edits[0]?.value] : [])];
  });
}

function edited(changes: Readonly<Record<number, Row>>, rows = filled(given())): Row[] {
  return rows.map((row, place) => ({ ...row, ...changes[place] }));
}

test("a file that was only filled in agrees, whole or as one class among many", () => {
  const school = book(given("6A"), given("6B", 20));
  expect(compare(book(filled(given("6A")), filled(given("6B", 20))), school)?.problems).toEqual([]);
  const one = compare(book(filled(given("6B", 20))), school);
  expect(one).toEqual({ problems: [], pupils: 7, classesNotHere: ["6A"], classesNotInOriginal: [] });
  const both = compare(book([...filled(given("6A")), ...filled(given("6B", 20))]), book(given("6A")));
  expect(both).toEqual({ problems: [], pupils: 7, classesNotHere: [], classesNotInOriginal: ["6B"] });
});

test.each<[string, Readonly<Record<number, Row>>, unknown[]]>([
  ["a code", { 2: { pupilCode: "8300000077" } }, [["changed", 2, "pupilCode", "8300000012"]]],
  ["a code that is gone", { 2: { pupilCode: "" } }, [["emptied", 2, "pupilCode", "8300000012"]]],
  ["a name", { 0: { fullName: "Lê Thị Anh" } }, [["changed", 0, "fullName", "Lê Thị An"]]],
  ["letters of a name", { 0: { fullName: "LÊ THỊ AN" } }, [["changed", 0, "fullName", "Lê Thị An"]]],
  ["a space too many is the same name", { 0: { fullName: "Lê Thị  An " } }, []],
  ["a birth date", { 3: { birthDate: "14/01/2006" } }, [["changed", 3, "birthDate", "13/01/2006"]]],
  ["the same day as Excel's date", { 3: { birthDate: 38730 } }, []],
  ["a class", { 4: { classCode: "6B" } }, [["changed", 4, "classCode", "6A"]]],
  ["a number", { 4: { serial: 9 } }, [["changed", 4, "serial", 5]]],
  [
    "code and name: the place and the birth date tell",
    { 5: { pupilCode: "8300000099", fullName: "Đỗ Thu Hà" } },
    [
      ["changed", 5, "pupilCode"],
      ["changed", 5, "fullName"],
    ],
  ],
  [
    "two codes changed places",
    { 0: { pupilCode: "8300000011" }, 1: { pupilCode: "8300000010" } },
    [
      ["changed", 0, "pupilCode"],
      ["changed", 1, "pupilCode"],
    ],
  ],
  [
    "another pupil written over a row",
    { 6: { fullName: "Tạ Văn Long", birthDate: "09/09/2006" } },
    [
      ["changed", 6, "fullName"],
      ["changed", 6, "birthDate"],
    ],
  ],
  [
    "somebody else altogether",
    { 6: { pupilCode: "8300000099", fullName: "Tạ Văn Long", birthDate: "09/09/2006" } },
    [
      ["missing", 5, "pupilCode"],
      ["added", 6, "pupilCode"],
    ],
  ],
])("%s", (_, changes, expected) => {
  expect(told(book(edited(changes)), book(given()))).toEqual(expected);
});

test("rows that went, came, stand twice or elsewhere", () => {
  const rows = filled(given());
  const renumbered = (some: Row[]) => some.map((row, place) => ({ ...row, serial: place + 1 }));
  const original = book(given());
  expect(told(book(renumbered(rows.filter((_, place) => place !== 3))), original)).toEqual([
    ["missing", 2, "pupilCode"],
  ]);
  expect(told(book(renumbered(rows.slice(1))), original)).toEqual([["missing", 0, "pupilCode"]]);
  const newcomer = { ...rows[0], pupilCode: "8300000099", fullName: "Tạ Văn Long", birthDate: "09/09/2006" };
  expect(told(book(renumbered([...rows, newcomer])), original)).toEqual([["added", 7, "pupilCode"]]);
  expect(told(book([...rows, { ...rows[1] }]), original)).toEqual([["twice", 7, "pupilCode"]]);
  expect(told(book([...rows].reverse()), original)).toEqual([["order", 1, "serial"]]);
  expect(told(book(renumbered([...rows].reverse())), original)).toEqual([["order", 1, "serial"]]);
});

test("a pupil moved to the sheet of another class is not missing, and the class is told", () => {
  const [a, b] = [filled(given("6A")), filled(given("6B", 20))];
  const moved = { ...a[2], classCode: "6B", serial: 8 };
  const open = book(
    a.filter((_, place) => place !== 2),
    [...b, moved],
  );
  expect(told(open, book(given("6A")), book(given("6B", 20)))).toEqual([["changed", 7, "classCode", "6A"]]);
});

test("an original that holds school and class, and an open book with a list twice, count each pupil once", () => {
  const original = book([...given("6A"), ...given("6B", 20)], given("6A"));
  expect(told(book(filled(given("6A"))), original)).toEqual([]);
  expect(told(book(filled(given("6A")), filled(given("6A"))), original)).toEqual([]);
});

test("a column that is gone is said once; an empty cell of the original was the school's to fill", () => {
  const without = filled(given()).map(({ pupilCode: _, ...row }) => row);
  expect(told(book(without), book(given()))).toEqual([["columnGone", 0, "pupilCode"]]);
  const empty = given().map((row, place) => (place === 2 ? { ...row, birthDate: "" } : row));
  expect(told(book(filled(given())), book(empty))).toEqual([]);
});

test("a formula is not written over, and another school's file is none of this one's", () => {
  const open = exampleBook(
    { level: "C2", rows: edited({ 0: { fullName: "Lê Thị Anh" } }), formulas: { fullName: "=A1" } },
    "mau-2",
  );
  const [problem] = compare(open, book(given()))?.problems ?? [];
  expect(problem).toMatchObject({ message: "changed", fixes: [], isHeldByFormula: true });
  const others = given().map((row, place) => ({
    ...row,
    pupilCode: `79${String(place)}`,
    fullName: `Tạ Văn ${people[place] ?? ""}`,
  }));
  expect(compare(book(filled(given())), book(others.map((row) => ({ ...row, birthDate: "01/09/2006" }))))).toBeNull();
  expect(compare(book(filled(given())), exampleBook({ rows: given() }))).toBeNull();
});

test("the sentences", () => {
  const changes = { 0: { fullName: "Lê Thị Anh" }, 1: { pupilCode: "" } };
  const open = book(edited(changes).filter((_, place) => place !== 6));
  const sentences = compare(open, book(given()))?.problems.map((one) => problemMessage(one, originalComparison, "vi"));
  expect(sentences).toEqual([
    "Họ tên trong tệp gốc là «Lê Thị An», ở đây là «Lê Thị Anh». Hãy trả lại như tệp gốc để hệ thống nhận ra học sinh.",
    "Mã học sinh trong tệp gốc là «8300000011», ở đây bị xóa. Hãy trả lại như tệp gốc để hệ thống nhận ra học sinh.",
    "Thiếu Bùi Văn Khoa: có ở dòng 8, trang Trang 1 của tệp gốc, không có trong tệp này. Hãy chép lại dòng đó.",
  ]);
});

/** Of each field, what nobody in the class has. */
const others = {
  serial: fc.integer({ min: 100, max: 999 }),
  classCode: fc.constantFrom("6C", "7A", "6A9"),
  pupilCode: fc.integer({ min: 8_400_000_000, max: 8_499_999_999 }).map(String),
  fullName: fc.constantFrom("Tạ Văn Long", "Phan Thị Mai", "Đinh Văn Nam", "Cao Thị Oanh"),
  birthDate: fc.integer({ min: 1, max: 28 }).map((day) => `${String(day).padStart(2, "0")}/11/2006`),
} as const;

type Locked = keyof typeof others;
const lockedKeys = Object.keys(others) as Locked[];

/** One or two locked cells of a row. */
const edits = fc
  .subarray(lockedKeys, { minLength: 1, maxLength: 2 })
  .chain((fields) =>
    fc.tuple(...fields.map((field) => others[field].map((value): [Locked, CellValue] => [field, value]))),
  );

test("whatever is changed in up to two locked cells of some pupils is found there, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat({ max: people.length - 1 }), edits), {
        selector: ([place]) => place,
        maxLength: 4,
      }),
      (spoilt) => {
        const changes = Object.fromEntries(spoilt.map(([place, cells]) => [place, Object.fromEntries(cells)]));
        const found = told(book(edited(changes)), book(given())) ?? [];
        const expected = spoilt.flatMap(([place, cells]) =>
          cells.map(([field]) => `changed ${String(place)} ${field}`),
        );
        expect(
          found.map(([message, row, field]) => `${String(message)} ${String(row)} ${String(field)}`).sort(),
        ).toEqual(expected.sort());
      },
    ),
    { numRuns: 200 },
  );
});

test("in whatever order and with whomever left out, only that is told", () => {
  const rows = filled(given());
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (some) => {
      const found = (told(book(some), book(given())) ?? []).map(([message]) => String(message));
      const kept = rows.filter((row) => some.includes(row));
      const isSorted = some.every((row, place) => row === kept[place]);
      const missing = Array<string>(rows.length - some.length).fill("missing");
      expect(found.sort()).toEqual([...missing, ...(isSorted ? [] : ["order"])].sort());
    }),
  );
});
