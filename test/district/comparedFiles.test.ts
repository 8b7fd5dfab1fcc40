import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { check } from "../../src/cli/check";
import { DiskStore } from "../../src/cli/diskStore";
import { compareSchools } from "../../src/district/compareSchools";
import { MemoryStore } from "../../src/district/memoryStore";
import { runDistrict, type Examiner, type Store } from "../../src/district/run";
import { sheetsOfSchool } from "../../src/statistics/countedSheets";
import { countPupils } from "../../src/statistics/countPupils";
import { checkIdentities } from "../../src/statistics/identities/checkIdentities";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { storedZip } from "../../src/workbook/zip/zipWriter";
import { makeResults, resultBook, type SchoolResults } from "../school/results";
import { asInputs, mergeInMemory, plainExaminer } from "./inMemory";
import { districtSchool, listBytes, listName, type DistrictFile, type DistrictSchool } from "./makeDistrict";

jest.setTimeout(180_000);

const secondary = (place: number): DistrictSchool => districtSchool(place * 10 + 2, 41, 60);
const one = secondary(0);

type Change = (rows: SchoolResults["rows"]) => SchoolResults["rows"];

/** Results in files by grade, as a school exports them. */
async function resultFiles(own: DistrictSchool, change: Change) {
  const results = makeResults(own.school, 7);
  const rows = change(results.rows);
  const grades = [...new Set(rows.map(({ classCode }) => String(classCode).slice(0, 1)))];
  return Promise.all(
    grades.map(async (grade) => ({
      name: `${own.unit}_Mẫu số 2_khối ${grade}.xlsx`,
      bytes: await writeWorkbook(
        resultBook({ ...results, rows: rows.filter(({ classCode }) => String(classCode).startsWith(grade)) }),
      ),
    })),
  );
}

async function schoolFiles(own: DistrictSchool, change: Change) {
  return [{ name: listName(own), bytes: await listBytes(own) }, ...(await resultFiles(own, change))];
}

const asTheyAre = (rows: SchoolResults["rows"]) => rows;

/** Mistakes that no file shows on its own. */
function spoilt(rows: SchoolResults["rows"]): SchoolResults["rows"] {
  const [first, second, third, ...rest] = rows;
  const last = rest.at(-1);
  if (!first || !second || !third || !last) throw new Error("pupils expected");
  const stranger = { ...third, pupilCode: "8399999999", fullName: "Trần Thị Lạ" };
  // One pupil in the results of two grades, one with another birth date, one unknown to the list, one left out.
  const copy = { ...first, classCode: last.classCode ?? "", className: last.className ?? "" };
  return [first, { ...second, birthDate: "01/01/2005" }, stranger, ...rest, copy];
}

async function inFolder(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  return Promise.resolve(files.map(({ name, bytes }): DistrictFile => ({ path: `Ba Tri/${name}`, bytes })));
}

test("a merge says of a school's files what a check of them together says", async () => {
  const files = await schoolFiles(one, spoilt);
  const { result, store } = await mergeInMemory(await inFolder(files));
  const folder = await mkdtemp(path.join(tmpdir(), "so-sach-"));
  const checked: string[] = [];
  for (const { name, bytes } of files) await writeFile(path.join(folder, name), bytes);
  const code = await check(["--json", ...files.map(({ name }) => path.join(folder, name))], (text) => {
    checked.push(text);
  });
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  const reports = (JSON.parse(checked.join("")) as { files: CheckedFile[] }).files;
  expect(reports).toHaveLength(files.length);
  let compared = 0;
  for (const report of reports) {
    const file = result.files.find(({ path: merged }) => merged.endsWith(path.basename(report.file)));
    const { problems } = await store.problems(file?.number ?? -1);
    const told = report.problems.filter(({ severity }) => severity !== "info");
    const asLine = ({ rule, cell, severity }: CheckedFile["problems"][number]) => `${rule} ${cell} ${severity}`;
    expect(problems.map(asLine).sort()).toEqual(told.map(asLine).sort());
    expect(file?.errors).toBe(told.filter(({ severity }) => severity === "error").length);
    expect(Object.values(file?.byRule ?? {}).reduce((sum, count) => sum + count, 0)).toBe(told.length);
    compared += problems.filter(({ rule }) => rule === "compare-with-pupil-list").length;
  }
  expect(compared).toBeGreaterThanOrEqual(4);
  expect(result.schools[0]?.errors).toBe(result.files.reduce((sum, { errors }) => sum + errors, 0));
});

test("forms are compared pupil by pupil over a school's files, as its statistics do", async () => {
  // One pupil's results gone and a stranger's in their place: no sum shows it.
  const swapped = (rows: SchoolResults["rows"]) =>
    rows.map((row, at) => (at === 0 ? { ...row, pupilCode: "8399999999", fullName: "Trần Thị Lạ" } : row));
  const files = await schoolFiles(one, swapped);
  const opened = await Promise.all(
    files.map(async ({ bytes }, place) => {
      const book = await openWorkbook(bytes);
      return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, id: `${String(place)} ${sheet.id}` })) };
    }),
  );
  const together = checkIdentities(countPupils(sheetsOfSchool(opened).flat()));
  const expected = together.find(({ identity }) => identity.id === "results-C2");
  expect([expected?.holds, expected?.left === expected?.right, expected?.pupils]).toEqual([false, true, 2]);
  const { result } = await mergeInMemory(await inFolder(files));
  const identity = result.identities.find(({ id }) => id === "results-C2");
  expect([identity?.holds, identity?.left, identity?.right]).toEqual([false, expected?.left, expected?.right]);
  expect(identity?.schools.map(({ school }) => school)).toEqual([result.schools[0]?.id]);
  const clean = await mergeInMemory(await inFolder(await schoolFiles(one, asTheyAre)));
  expect(clean.result.identities.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual([]);
});

test("a school of two levels is compared pupil by pupil in each of them", async () => {
  const unit = "Trường TH&THCS An Bình";
  const [lower, upper] = [
    { ...districtSchool(1, 41, 60), unit },
    { ...one, unit },
  ];
  const swapped = (rows: SchoolResults["rows"]) =>
    rows.map((row, at) => (at === 0 ? { ...row, pupilCode: "8399999999", fullName: "Trần Thị Lạ" } : row));
  const failing = async (ofLower: Change, ofUpper: Change) => {
    const files = [
      ...(await schoolFiles(lower, ofLower)).map((file) => ({ ...file, name: file.name.replace("số 1.", "số 1_C1.") })),
      ...(await schoolFiles(upper, ofUpper)),
    ];
    const { result } = await mergeInMemory(await inFolder(files));
    expect(result.schools.map(({ levels }) => levels.map(({ level, pupils }) => [level, pupils]))).toEqual([
      [
        ["C1", 60],
        ["C2", 60],
      ],
    ]);
    return result.identities.flatMap(({ id, holds, left, right, schools }) =>
      holds ? [] : [[id, left - right, schools.map(({ difference }) => difference)]],
    );
  };
  expect(await failing(asTheyAre, asTheyAre)).toEqual([]);
  // The sums of the two forms are equal, their pupils are not.
  expect(await failing(asTheyAre, swapped)).toEqual([["results-C2", 0, [2]]]);
  expect(await failing(swapped, asTheyAre)).toEqual([["results-C1", 0, [2]]]);
});

interface CheckedFile {
  readonly file: string;
  readonly problems: readonly { readonly rule: string; readonly cell: string; readonly severity: string }[];
}

test("of clean schools nothing is said, in folders, zips and zips in zips", async () => {
  const zipped = await storedZip(await schoolFiles(secondary(1), asTheyAre));
  const { result } = await mergeInMemory([
    ...(await inFolder(await schoolFiles(one, asTheyAre))),
    { path: "Phòng.zip", bytes: await storedZip([{ name: `${secondary(1).unit}_Hồ sơ nộp.zip`, bytes: zipped }]) },
  ]);
  expect(result.totals).toMatchObject({ schools: 2, errors: 0, warnings: 0, failed: 0 });
});

test("a corrected file clears the school, and only its school is compared again", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "so-sach-"));
  let asked = 0;
  const examiner: Examiner = {
    ...plainExaminer,
    compare(request) {
      asked++;
      return plainExaminer.compare(request);
    },
  };
  const runOver = async (files: readonly DistrictFile[]) => {
    const store: Store & { close(): Promise<void> } = await DiskStore.open(folder, { rules: "", withRows: false });
    asked = 0;
    const alone = await runDistrict(asInputs(files), {
      examiner,
      store,
      concurrency: 2,
      withRows: false,
      totalBytes: 1,
    });
    const { run } = await compareSchools(alone, { examiner, store, concurrency: 2 });
    await store.close();
    return run.files.map(({ examined }) => examined.facts.problems.error);
  };
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const others = await inFolder(await schoolFiles(secondary(1), asTheyAre));
  // The file that no longer holds what it held has another size.
  const wrong = [...others, ...(await inFolder(await schoolFiles(one, spoilt)))];
  expect(sum(await runOver(wrong))).toBeGreaterThan(0);
  expect(asked).toBe(2);
  expect(sum(await runOver(wrong))).toBeGreaterThan(0);
  expect(asked).toBe(0);
  expect(sum(await runOver([...others, ...(await inFolder(await schoolFiles(one, asTheyAre)))]))).toBe(0);
  expect(asked).toBe(1);
  await rm(folder, { recursive: true });
});

test("files that changed meanwhile are not compared, and that is said", async () => {
  const files = asInputs(await inFolder(await schoolFiles(one, spoilt)));
  const store = new MemoryStore();
  const alone = await runDistrict(files, {
    examiner: plainExaminer,
    store,
    concurrency: 1,
    withRows: false,
    totalBytes: 1,
  });
  const gone = new Map([...alone.readAgain].map(([number]) => [number, () => Promise.reject(new Error("gone"))]));
  const other = new Map([...alone.readAgain].map(([number]) => [number, () => Promise.resolve(new Uint8Array(9))]));
  for (const readAgain of [gone, other]) {
    const { run } = await compareSchools({ ...alone, readAgain }, { examiner: plainExaminer, store, concurrency: 1 });
    expect(run.files.map(({ notes }) => notes.length)).toEqual(run.files.map(() => 1));
    expect(run.files.map(({ examined }) => examined.facts)).toEqual(alone.files.map(({ examined }) => examined.facts));
  }
  const stop = new AbortController();
  stop.abort();
  const stopped = await compareSchools(alone, { examiner: plainExaminer, store, concurrency: 1, signal: stop.signal });
  expect(stopped.run.isStopped).toBe(true);
});
