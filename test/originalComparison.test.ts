import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { compareWithOriginal } from "../src/check/compareWithOriginal";
import { listsOfFile } from "../src/check/compareWithFile";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { check } from "../src/cli/check";
import { lockedFields } from "../src/forms/results/fields";
import type { Level } from "../src/forms/types";
import { toSerial } from "../src/text/date";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { Random } from "./school/random";
import { makeResults, resultBook, type SchoolResults } from "./school/results";
import { makeSchool, type Pupil } from "./school/school";
import { asWorkbook } from "./school/schoolBook";

// Worker threads compile their TypeScript anew.
jest.setTimeout(120_000);

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/** As the portal gives it: pupils alone, every column of results empty. */
function asGiven(results: SchoolResults): SchoolResults {
  const locked = new Set<string>(lockedFields);
  const rows = results.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => locked.has(key))));
  return { ...results, rows };
}

function compare(open: SchoolResults, original: SchoolResults, isSheetPerClass: boolean) {
  const options = { isSheetPerClass };
  const book = new WorkbookCheck(asWorkbook(resultBook(open, options)), { rules: [] });
  return compareWithOriginal(book.checkedSheets, listsOfFile(asWorkbook(resultBook(original, options))));
}

/** Values that a clerk may leave in a locked cell and that no other pupil has. */
function slip(random: Random, field: keyof Pupil, value: unknown): Pupil[keyof Pupil] {
  if (field === "serial") return Number(value) + 5000;
  if (field === "classCode") return random.chance(0.5) ? `${String(value)}9` : "";
  if (field === "pupilCode") return random.chance(0.5) ? `${String(value)}7` : "";
  if (field === "fullName") return `${String(value)} Xuân`;
  return typeof value === "number" ? value + 40 : toSerial({ year: 2001, month: 2, day: 3 });
}

describe.each(levels)("a school's Mẫu số 2 of level %s and what the portal gave", (level) => {
  const results = makeResults(makeSchool({ seed: 71, level, pupils: 150 }), 5);
  const original = asGiven(results);

  test.each([false, true])("filled in and nothing else (a sheet for each class: %s)", (isSheetPerClass) => {
    const compared = compare(results, original, isSheetPerClass);
    expect(compared).toEqual({
      problems: [],
      pupils: results.rows.length,
      classesNotHere: [],
      classesNotInOriginal: [],
    });
  });

  test.each([1, 2, 3, 4])("every changed locked cell is found, and nothing else (seed %i)", (seed) => {
    const random = new Random(seed);
    const changed: string[] = [];
    const rows = results.rows.map((row, place) => {
      if (!random.chance(0.2)) return row;
      const field = lockedFields[random.integer(0, lockedFields.length - 1)] ?? "pupilCode";
      changed.push(`${String(place)} ${field}`);
      return { ...row, [field]: slip(random, field, row[field]) };
    });
    const compared = compare({ ...results, rows }, original, false);
    const [first] = new WorkbookCheck(asWorkbook(resultBook(results)), { rules: [] }).checkedSheets;
    const top = first?.recognised.rows[0] ?? 0;
    expect(compared?.problems.map(({ row, field }) => `${String(row - top)} ${field}`)).toEqual(changed);
    for (const { row, field, fixes } of compared?.problems ?? []) {
      expect([fixes[0]?.isSure, fixes[0]?.edits[0]?.value]).toEqual([true, results.rows[row - top]?.[field]]);
    }
  });
});

describe("the command line", () => {
  let folder = "";
  const results = makeResults(makeSchool({ seed: 71, level: "C2", pupils: 80 }), 5);
  const fileOf = async (name: string, ...args: Parameters<typeof resultBook>) => {
    const file = path.join(folder, name);
    await writeFile(file, await writeWorkbook(resultBook(...args)));
    return file;
  };
  const run = async (...words: string[]) => {
    const printed: string[] = [];
    const code = await check(words, (text) => void printed.push(text));
    return { code, text: printed.join("\n") };
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "so-sach-"));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test("tells of the file what changed since the portal gave it", async () => {
    const rows = results.rows.map((row, place) => (place === 3 ? { ...row, fullName: "Lê Thị Lạ" } : row));
    const file = await fileOf("nop.xlsx", { ...results, rows });
    const original = await fileOf("goc.xlsx", asGiven(results), { isSheetPerClass: true });
    const { code, text } = await run(file, "--original", original, "--json");
    expect(code).toBe(0);
    const { files } = JSON.parse(text) as { files: { problems: { rule: string; cell: string; fixes: unknown[] }[] }[] };
    expect(files).toHaveLength(1);
    expect(files[0]?.problems.filter(({ rule }) => rule === "compare-with-original")).toMatchObject([
      { cell: "D5", fixes: [{ value: results.rows[3]?.fullName }] },
    ]);
  });

  test("says where nothing could be compared, and which classes were not", async () => {
    const others = makeResults(makeSchool({ seed: 72, level: "C2", pupils: 60 }), 5);
    const ofGrade6 = results.rows.filter(({ classCode }) => String(classCode).startsWith("6"));
    const file = await fileOf("k6.xlsx", { ...results, rows: ofGrade6 });
    expect((await run(file, "--original", await fileOf("other.xlsx", asGiven(others)))).text).toMatch(/chưa so được/);
    const { text } = await run(file, "--original", await fileOf("all.xlsx", asGiven(results)));
    expect(text).toMatch(/Lớp của tệp gốc không có ở đây: 7/);
    expect(text).toMatch(/Các cột hệ thống giống tệp gốc/);
    const nothing = path.join(folder, "nothing.xlsx");
    expect(await run(file, "--original", nothing)).toMatchObject({ code: 2 });
  });
});
