import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stats } from "../src/cli/stats";
import type { SchoolReport } from "../src/cli/statsText";
import type { Level } from "../src/forms/types";
import type { StatisticsJson } from "../src/statistics/statisticsJson";
import { openWorkbook } from "../src/workbook/openWorkbook";
import { type NewWorkbook, writeWorkbook } from "../src/workbook/writeWorkbook";
import { makeResults, resultBook, type SchoolResults } from "./school/results";
import { makeSchool, type School } from "./school/school";
import { schoolBook } from "./school/schoolBook";

jest.setTimeout(120_000);

interface Answer {
  readonly code: number;
  readonly files: readonly { readonly file: string; readonly unit: string; readonly statistics: StatisticsJson }[];
  readonly schools: readonly SchoolReport[];
  readonly total: StatisticsJson | null;
}

let folder = "";

async function write(name: string, book: NewWorkbook): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, await writeWorkbook(book));
  return file;
}

async function run(...words: string[]): Promise<Answer> {
  const printed: string[] = [];
  const code = await stats([...words, "--json"], (text) => printed.push(text));
  return { ...(JSON.parse(printed.join("\n")) as Answer), code };
}

const broken = (answer: Answer) =>
  answer.schools.flatMap(({ statistics }) => statistics.identities.filter(({ holds }) => !holds).map(({ id }) => id));

const cleanSchool = (level: Level, seed = 31) => makeSchool({ seed, level, pupils: 60 });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "so-sach-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe.each<Level>(["MN", "C1", "C2", "C3", "TX"])("both forms of a school of level %s, a file each", (level) => {
  const school = cleanSchool(level);
  const results = makeResults(school, 7);

  test("are counted as one school, whose results are those of the pupils there at the end", async () => {
    const answer = await run(
      await write(`${level}-1.xlsx`, schoolBook(school)),
      await write(`${level}-2.xlsx`, resultBook(results)),
    );
    expect(broken(answer)).toEqual([]);
    expect(answer.code).toBe(0);
    expect(answer.schools).toHaveLength(1);
    const ids = answer.total?.identities.map(({ id }) => id) ?? [];
    expect(ids.filter((id) => id.startsWith("results-"))).toHaveLength(1);
    // Who is a girl Mẫu số 1 says, also in the file of the results alone.
    expect(figureOf(answer.files[1]?.statistics, ".all.yes", "sexUnclear")).toBe(0);
    expect(figureOf(answer.files[1]?.statistics, ".all.yes", "female")).toBeGreaterThan(0);
  });

  test("a pupil without results does not hide behind results of a stranger, and both are named", async () => {
    const wrong = replaceOne(results);
    const answer = await run(
      await write(`${level}-1.xlsx`, schoolBook(school)),
      await write(`${level}-2.xlsx`, resultBook(wrong.results)),
    );
    expect(answer.code).toBe(1);
    const [id] = broken(answer).filter((one) => one.startsWith("results-"));
    const identity = answer.total?.identities.find((one) => one.id === id);
    expect(identity?.left).toBe(identity?.right);
    expect(identity?.pupils).toBe(2);
    const behind = answer.schools[0]?.behind.find((one) => one.identity === id)?.pupils ?? [];
    expect(behind.map(({ name, file }) => [name, path.basename(file)]).sort()).toEqual(
      [
        [wrong.missing, `${level}-1.xlsx`],
        ["Người Lạ Mặt", `${level}-2.xlsx`],
      ].sort(),
    );
  });
});

test("files whose names say two schools are two, each with its own results", async () => {
  const [a, b] = [cleanSchool("C2", 31), cleanSchool("C2", 32)];
  const answer = await run(
    await write("Trường THCS A_Mẫu số 1.xlsx", schoolBook(a)),
    await write("Trường THCS B_Mẫu số 1.xlsx", schoolBook(b)),
    await write("THCS A_Mẫu số 2.xlsx", resultBook(makeResults(a, 7))),
    await write("THCS B_Mẫu số 2.xlsx", resultBook(makeResults(b, 7))),
  );
  expect(answer.schools.map(({ unit, files }) => [unit, files.length])).toEqual([
    ["Trường THCS A", 2],
    ["Trường THCS B", 2],
  ]);
  expect(answer.code).toBe(0);
  expect(answer.total?.places.filter(({ kind }) => kind === "unit").map(({ name }) => name)).toEqual([
    "Trường THCS A",
    "Trường THCS B",
  ]);
});

test("nameless lists of the same classes with other pupils are two schools; results go to the one with their codes", async () => {
  const a = cleanSchool("C2", 31);
  const b = withCodes(cleanSchool("C2", 32), "9");
  const answer = await run(
    await write("a.xlsx", schoolBook(a)),
    await write("b.xlsx", schoolBook(b)),
    await write("kết quả b.xlsx", resultBook(makeResults(b, 7))),
  );
  expect(answer.schools.map(({ files }) => files.map((file) => path.basename(file)))).toEqual([
    ["a.xlsx"],
    ["b.xlsx", "kết quả b.xlsx"],
  ]);
  expect(answer.code).toBe(0);
});

test("a class a file is one school, and --apart makes each file its own", async () => {
  const school = cleanSchool("C2");
  const classes = [...new Set(school.pupils.map(({ classCode }) => String(classCode)))];
  const files = [];
  for (const name of classes) {
    const pupils = school.pupils.filter(({ classCode }) => classCode === name);
    files.push(await write(`${name}.xlsx`, schoolBook({ ...school, pupils })));
  }
  const together = await run(...files);
  expect(together.schools).toHaveLength(1);
  expect(figureOf(together.total ?? undefined, "listed.all.yes", "total")).toBe(60);
  expect((await run(...files, "--apart")).schools).toHaveLength(classes.length);
});

test("people read who is behind what does not balance", async () => {
  const school = cleanSchool("C2");
  const pupils = school.pupils.map((pupil, at) => (at === 3 ? { ...pupil, sex: "Nuwx", status: "Đang học" } : pupil));
  const file = await write("sai.xlsx", schoolBook({ ...school, pupils }));
  const printed: string[] = [];
  expect(await stats([file], (text) => printed.push(text))).toBe(1);
  const lines = printed.join("\n").split("\n");
  const at = lines.findIndex((line) => line.includes("KHÔNG CÂN  Tổng = nam + nữ"));
  expect(lines[at]).toContain("(không đúng với 1 học sinh)");
  expect(lines[at + 1]).toContain(String(pupils[3]?.fullName));
  expect(lines[at + 1]).toContain("sai.xlsx");
});

function figureOf(statistics: StatisticsJson | undefined, row: string, column: string): number | undefined {
  const found = statistics?.tables.flatMap(({ rows }) => rows).find(({ id }) => id.endsWith(row));
  return found?.figures?.[0]?.[statistics?.columns.findIndex(({ id }) => id === column) ?? -1];
}

/** The first row with a code becomes a stranger's of the same class. */
function replaceOne(results: SchoolResults): { results: SchoolResults; missing: string } {
  const at = results.rows.findIndex(({ pupilCode }) => String(pupilCode ?? "") !== "");
  const rows = results.rows.map((row, place) =>
    place === at ? { ...row, pupilCode: "7999999999", fullName: "Người Lạ Mặt" } : row,
  );
  return { results: { ...results, rows }, missing: String(results.rows[at]?.fullName) };
}

function withCodes(school: School, first: string): School {
  const pupils = school.pupils.map((pupil) =>
    pupil.pupilCode === undefined ? pupil : { ...pupil, pupilCode: `${first}${String(pupil.pupilCode).slice(1)}` },
  );
  return { ...school, pupils };
}

test("a list on two sheets is counted as it stands, and said", async () => {
  const book = schoolBook(cleanSchool("C2"));
  const [list] = book.sheets;
  if (!list) throw new Error("no list");
  const answer = await run(await write("twice.xlsx", { ...book, sheets: [...book.sheets, { ...list, name: "HK2" }] }));
  expect(answer.schools[0]?.countedTwice).toMatchObject([{ sheets: [list.name, "HK2"], pupils: 60 }]);
  expect(figureOf(answer.total ?? answer.files[0]?.statistics, ".all.yes", "total")).toBeGreaterThan(60);
});

test("the report as a workbook says it under every title", async () => {
  const book = schoolBook(cleanSchool("C2"));
  const [list] = book.sheets;
  if (!list) throw new Error("no list");
  const out = path.join(folder, "twice-report.xlsx");
  const file = await write("twice.xlsx", { ...book, sheets: [...book.sheets, { ...list, name: "HK2" }] });
  await run(file, "--out", out);
  const report = await openWorkbook(await readFile(out));
  const note = `Lưu ý: trang ${list.name} và trang HK2 là cùng một danh sách, 60 học sinh được đếm hai lần.`;
  const titled = report.sheets.filter(({ name }) => name !== "Biểu đồ");
  expect(titled.length).toBeGreaterThan(2);
  for (const { values } of titled) expect(values.slice(0, 8).map(([first]) => first)).toContain(note);
});
