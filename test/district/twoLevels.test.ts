import { read as readSheetJs } from "@e965/xlsx";
import JSZip from "jszip";
import { filesOfLists, writeMergedList } from "../../src/district/mergedList";
import type { DistrictResult } from "../../src/district/result";
import type { KeptParts } from "../../src/district/run";
import { writeSortedZip } from "../../src/district/sortedZip";
import { walk } from "../../src/district/walk";
import type { Level } from "../../src/forms/types";
import { parseReceipt } from "../../src/submission/receipt";
import { type NewSheet, writeWorkbook } from "../../src/workbook/writeWorkbook";
import { makeSchool, type School } from "../school/school";
import { schoolBook } from "../school/schoolBook";
import { asInputs, mergeInMemory } from "./inMemory";
import { districtSchool, listBytes, listName, type DistrictFile } from "./makeDistrict";

/** One workbook with the lists of two levels, a sheet each, as a TH&THCS school keeps it. */

const UNIT = "Trường TH&THCS An Bình";
const lower = makeSchool({ seed: 51, level: "C1", pupils: 40 });
const upper = withOtherPupils(makeSchool({ seed: 52, level: "C2", pupils: 30 }));

function withOtherPupils(school: School): School {
  return {
    ...school,
    pupils: school.pupils.map((pupil, place) => ({
      ...pupil,
      pupilCode: `83${String(7_000_000 + place).padStart(8, "0")}`,
    })),
  };
}

/** @param wrong of the level whose first pupil has a sex that no catalogue knows. */
function bookOfBoth(wrong: Level | null = null): Promise<Uint8Array> {
  const [first, second] = [lower, upper].map((school) =>
    schoolBook({
      ...school,
      pupils: school.pupils.map((pupil, place) =>
        school.level === wrong && place === 0 ? { ...pupil, sex: "Nuwx" } : pupil,
      ),
    }).sheets.map((sheet) => ({ ...sheet, lists: [] })),
  );
  const classes = [first, second].map((sheets) => sheets?.find(({ name }) => name === "LOP")?.values.slice(2) ?? []);
  const sheets = [
    { ...(first?.[0] as NewSheet), name: "Tiểu học" },
    { ...(second?.[0] as NewSheet), name: "THCS" },
    ...(first ?? [])
      .slice(1)
      .map((sheet) =>
        sheet.name === "LOP" ? { ...sheet, values: [...sheet.values.slice(0, 2), ...classes.flat()] } : sheet,
      ),
  ];
  return writeWorkbook({ sheets });
}

const file = async (wrong: Level | null = null): Promise<DistrictFile> => ({
  path: `Ba Tri/${UNIT}_Mẫu số 1.xlsx`,
  bytes: await bookOfBoth(wrong),
});

describe("a workbook with the lists of two levels", () => {
  let files: DistrictFile[];
  let result: DistrictResult;
  let store: KeptParts;

  beforeAll(async () => {
    const other = districtSchool(1, 41, 20);
    files = [await file(), { path: `Ba Tri/${listName(other)}`, bytes: await listBytes(other) }];
    ({ result, store } = await mergeInMemory(files, { withRows: true }));
  });

  test("counts in each of its levels", () => {
    const school = result.schools.find(({ unit }) => unit === UNIT);
    expect(school?.levels.map(({ level, pupils, classes }) => [level, pupils, classes])).toEqual([
      ["C1", 40, lower.classes.length],
      ["C2", 30, upper.classes.length],
    ]);
    expect(school?.levels.map(({ balance }) => balance.pupils)).toEqual([40, 30]);
    expect(result.levels.map(({ level, schools, pupils }) => [level, schools, pupils])).toEqual([
      ["C1", 2, 60],
      ["C2", 1, 30],
    ]);
    expect(result.totals).toMatchObject({ schools: 2, pupils: 90, errors: 0 });
    expect(result.files.find(({ path }) => path.includes(UNIT))).toMatchObject({ levels: ["C1", "C2"], notes: [] });
  });

  test("has tables in the statistics of each", () => {
    expect(result.statistics.map(({ level }) => level).sort()).toEqual(["C1", "C2"]);
    expect(result.identities.filter(({ holds }) => !holds)).toEqual([]);
  });

  test("stands in the list of each, its pupils once", async () => {
    const rows = async (level: Level) => {
      const chunks: Uint8Array[] = [];
      await writeMergedList({ level, files: filesOfLists(result, store), sink: (chunk) => void chunks.push(chunk) });
      const book = readSheetJs(Buffer.concat(chunks));
      return Object.values(book.Sheets[book.SheetNames[0] ?? ""] ?? {}).filter(
        (cell) => (cell as { v?: unknown }).v === UNIT,
      ).length;
    };
    expect([await rows("C1"), await rows("C2")]).toEqual([40, 30]);
  });

  test("goes to the Sở whole, in a folder of its own", async () => {
    const chunks: Uint8Array[] = [];
    const sink = (chunk: Uint8Array) => void chunks.push(chunk);
    expect(await writeSortedZip(walk(asInputs(files)), { office: "Phòng Ba Tri", result, sink })).toEqual([]);
    const zip = await JSZip.loadAsync(Buffer.concat(chunks));
    const name = `Nhiều cấp/${UNIT}/${UNIT}_Mẫu số 1.xlsx`;
    expect(Object.keys(zip.files)).toContain(name);
    expect(await zip.file(name)?.async("uint8array")).toEqual(new Uint8Array(files[0]?.bytes ?? []));
    const receipt = parseReceipt((await zip.file("phieu-nop.json")?.async("string")) ?? "");
    expect(receipt?.files.find((one) => one.name === name)).toMatchObject({ level: null, pupils: 70 });
  });
});

test.each(["C1", "C2"] as const)("an error counts in the level that has it: %s", async (wrong) => {
  const { result } = await mergeInMemory([await file(wrong)]);
  const errors = result.schools[0]?.levels.map((one) => [one.level, one.errors > 0]);
  expect(errors).toEqual([
    ["C1", wrong === "C1"],
    ["C2", wrong === "C2"],
  ]);
  expect(result.schools[0]?.errors).toBe(result.levels.reduce((sum, { errors: own }) => sum + own, 0));
});
