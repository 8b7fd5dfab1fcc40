import { allRules } from "../rules/allRules";
import { exampleBook } from "../rules/exampleBook";
import { checkTogether } from "./checkTogether";
import { compareWithFile, listsOfFile } from "./compareWithFile";
import { WorkbookCheck } from "./workbookCheck";

const pupil = { classCode: "6A", pupilCode: "8300000001", fullName: "Lê Thị An", birthDate: "01/02/2006", sex: "Nữ" };
const other = { ...pupil, pupilCode: "8300000002", fullName: "Võ Thị Lành", birthDate: "03/04/2006" };
const list = exampleBook({
  rows: [pupil, other].map((row) => ({ ...row, status: "Đang học", ethnicity: "Kinh" })),
});
const results = exampleBook({ rows: [{ ...pupil, academicRank: "G", conduct: "T", title: "HSG" }] }, "mau-2");
const withId = (book: typeof list, id: string) => ({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, id })) });

test("Mẫu số 1 and Mẫu số 2 in two files are compared", () => {
  const books = [new WorkbookCheck(withId(list, "a")), new WorkbookCheck(withId(results, "b"))];
  const [first, second] = books;
  const together = checkTogether(books, allRules);
  const rulesOf = (book: WorkbookCheck | undefined) => (book && together.get(book)?.map(({ rule }) => rule)) ?? [];
  expect(first?.problems.map(({ rule }) => rule)).not.toContain("compare-with-pupil-list");
  expect(rulesOf(first)).toContain("compare-with-pupil-list");
  expect(rulesOf(second)).not.toContain("compare-with-pupil-list");
});

test("one class of results in two files", () => {
  const books = [new WorkbookCheck(withId(results, "a")), new WorkbookCheck(withId(results, "b"))];
  const together = checkTogether(books, allRules);
  for (const book of books) {
    expect(together.get(book)?.filter(({ rule }) => rule === "pupil-in-two-classes")).toHaveLength(1);
  }
});

test("one pupil in both forms of one book is no duplicate", () => {
  const [listed, ranked] = [withId(list, "a"), withId(results, "b")];
  const sheets = [...listed.sheets, ...ranked.sheets.map((sheet) => ({ ...sheet, name: "6A" }))];
  const both = new WorkbookCheck({ ...listed, sheets });
  expect(both.checkedSheets).toHaveLength(2);
  expect(both.problems.map(({ rule }) => rule)).not.toContain("duplicate-pupil-code");
});

test("an open book and a chosen file", () => {
  const open = new WorkbookCheck(results);
  const comparison = compareWithFile(open.checkedSheets, listsOfFile(list), allRules);
  expect(comparison?.here).toEqual([]);
  expect(comparison?.there.map(({ message, field, row }) => [message, field, row])).toEqual([
    ["missing", "pupilCode", 2],
  ]);
});

test("many files: results of other classes are parts, of the same class a copy; a class without results is named", () => {
  const row = (classCode: string, code: number, fullName: string) => ({
    ...pupil,
    classCode,
    pupilCode: `830000000${String(code)}`,
    fullName,
  });
  const people = [row("6A", 1, "Lê Thị An"), row("6B", 2, "Võ Thị Lành"), row("6C", 3, "Lý Văn Cử")];
  const all = exampleBook({ rows: people.map((one) => ({ ...one, status: "Đang học", ethnicity: "Kinh" })) });
  const ofClass = (...rows: typeof people) =>
    exampleBook({ rows: rows.map((one) => ({ ...one, academicRank: "G", conduct: "T", title: "HSG" })) }, "mau-2");
  const [first, second] = [
    people[0] ?? row("6A", 1, ""),
    { ...(people[1] ?? row("6B", 2, "")), fullName: "Võ Thị Lan" },
  ];
  const open = new WorkbookCheck(ofClass(first));
  const files = [all, ofClass(second), ofClass(first)].flatMap((book, place) => listsOfFile(book, place));
  expect(new Set(files.map(({ sheet }) => sheet.id)).size).toBe(files.length);
  const comparison = compareWithFile(open.checkedSheets, files, allRules);
  expect(comparison?.here).toEqual([]);
  expect(comparison?.there.map(({ sheet, message }) => [sheet, message])).toEqual([[files[1]?.sheet.id, "name"]]);
  expect(comparison?.classesWithoutResults).toEqual(["6C"]);
});

test("a file of the same form has nothing to be compared with", () => {
  const open = new WorkbookCheck(results);
  expect(compareWithFile(open.checkedSheets, listsOfFile(results), allRules)).toBeNull();
  expect(compareWithFile(open.checkedSheets, listsOfFile({ ...list, sheets: [] }), allRules)).toBeNull();
});
