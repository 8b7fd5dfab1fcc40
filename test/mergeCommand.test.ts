import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { merge } from "../src/cli/merge";
import { openWorkbook } from "../src/workbook/openWorkbook";
import type { DistrictResult } from "../src/district/result";
import { districtSchool, listBytes, listName, wrongList } from "./district/makeDistrict";

// Worker threads compile their TypeScript anew.
jest.setTimeout(180_000);

let folder = "";
const pathOf = (...names: string[]) => path.join(folder, ...names);

async function run(...words: string[]) {
  return runUntil(undefined, ...words);
}

async function runUntil(signal: AbortSignal | undefined, ...words: string[]) {
  const written: string[] = [];
  const told: string[] = [];
  const code = await merge(words, {
    write: (text) => void written.push(text),
    tell: (text) => void told.push(text),
    ...(signal ? { signal } : {}),
  });
  return { code, text: written.join(""), told };
}

const asResult = (text: string) => JSON.parse(text) as DistrictResult;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "so-sach-"));
  for (const place of [0, 1, 2, 3]) {
    const one = districtSchool(place, 5, 50);
    const into = pathOf("in", `Huyện ${String(place % 2)}`);
    await mkdir(into, { recursive: true });
    await writeFile(
      path.join(into, listName(one)),
      place === 2 ? (await wrongList(one, 1)).bytes : await listBytes(one),
    );
  }
  await symlink(pathOf("in"), pathOf("in", "round"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("merges a folder in threads and says the same as one document", async () => {
  const { code, text } = await run(pathOf("in"), "--json", "--threads", "2");
  expect(code).toBe(1);
  const result = asResult(text);
  expect(result.totals).toMatchObject({ files: 4, failed: 0, schools: 4, schoolsWithErrors: 1, pupils: 200 });
  const wrong = districtSchool(2, 5, 50);
  const file = result.files.find(({ errors }) => errors > 0) as unknown as {
    path: string;
    errors: number;
    warnings: number;
    problems: { rule: string; severity: string; cell: string; row: number; message: string }[];
  };
  expect(file.path).toBe(`Huyện 0/${listName(wrong)}`);
  expect(file.problems).toHaveLength(file.errors + file.warnings);
  expect(file.problems[0]).toMatchObject({
    cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
    message: expect.any(String) as string,
  });
});

test("goes on after a stop, takes over what is done, and then looks only at what has changed", async () => {
  const out = pathOf("out");
  const stop = new AbortController();
  stop.abort();
  const stopped = await runUntil(stop.signal, pathOf("in"), "--json", "--out", out);
  expect(stopped.code).toBe(2);
  expect(asResult(stopped.text)).toMatchObject({ isWhole: false, totals: { files: 0 } });

  const first = await run(pathOf("in"), "--json", "--out", out);
  expect(asResult(first.text)).toMatchObject({ isWhole: true, totals: { files: 4 } });
  // Killed while a line was written: what follows must not be joined to half a line.
  await appendFile(path.join(out, ".so-sach", "journal.ndjson"), '{"outcome":{"num');
  const again = await run(pathOf("in"), "--json", "--out", out);
  expect(again.told.at(-1)).toContain("4 tệp (4 từ lần trước)");
  expect({ ...asResult(again.text), madeAt: "" }).toEqual({ ...asResult(first.text), madeAt: "" });

  const wrong = districtSchool(2, 5, 50);
  await writeFile(pathOf("in", "Huyện 0", listName(wrong)), await listBytes(wrong));
  const mended = await run(pathOf("in"), "--json", "--out", out);
  expect(mended.told.at(-1)).toContain("4 tệp (3 từ lần trước)");
  expect(mended.code).toBe(0);
  expect(asResult(mended.text).totals).toMatchObject({ errors: 0, pupils: 200 });
});

test("writes what an office hands out and hands on", async () => {
  const out = pathOf("out");
  expect((await readdir(out)).filter((name) => !name.startsWith(".")).sort()).toEqual(
    [
      "Danh sách Mầm non.xlsx",
      "Danh sách THCS.xlsx",
      "Danh sách Tiểu học.xlsx",
      "Phòng Giáo dục và Đào tạo_Hồ sơ nộp.zip",
      "Thông báo",
      "Thống kê.xlsx",
      "ket-qua.json",
    ].sort(),
  );
  expect(asResult(await readFile(path.join(out, "ket-qua.json"), "utf8")).totals.pupils).toBe(200);
  const compared = await run(pathOf("in"), "--json", "--previous", path.join(out, "ket-qua.json"));
  expect(asResult(compared.text).sinceLastYear).toMatchObject({ schools: [] });
  const table = pathOf("số liệu.csv");
  await writeFile(table, `\ufeffTrường;Học sinh\r\n${districtSchool(0, 5, 50).unit};48\r\nTrường THCS Lạ;7\r\n`);
  const differing = (await run(pathOf("in"), "--compare", table)).text;
  expect(differing).toContain(`Khác ${districtSchool(0, 5, 50).unit} (Cả trường), học sinh: 48 → 50 (+2)`);
  expect(differing).toContain("Khác Trường THCS Lạ (Cả trường), học sinh: 7 → không có (-7)");
});

test("closes the messages with the office's name where it is told, and names the package after it", async () => {
  const out = pathOf("out");
  const message = async () => {
    const [name = ""] = await readdir(path.join(out, "Thông báo"));
    return readFile(path.join(out, "Thông báo", name), "utf8");
  };
  const unsigned = await message();
  await run(pathOf("in"), "--out", out, "--office", "Phòng GD&ĐT Ba Tri");
  expect(await message()).toBe(`${unsigned}\r\nPhòng GD&ĐT Ba Tri\r\n`);
  expect(await readdir(out)).toContain("Phòng GD&ĐT Ba Tri_Hồ sơ nộp.zip");
});

test("parts that are merged apart and joined say what one run says, and nothing is examined twice", async () => {
  const whole = await run(pathOf("in"), "--json", "--out", pathOf("whole"));
  const parts = pathOf("parts");
  const shards = [];
  for (const shard of ["1/3", "2/3", "3/3"]) {
    const { code, text } = await run(pathOf("in"), "--json", "--out", parts, "--threads", "1", "--shard", shard);
    expect(code).toBe(0);
    shards.push(JSON.parse(text) as { files: number; pupils: number });
  }
  expect(shards.reduce((sum, { files }) => sum + files, 0)).toBe(4);
  expect(shards.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(200);
  expect(shards.filter(({ files }) => files === 4)).toEqual([]);
  const joined = await run(pathOf("in"), "--json", "--out", parts, "--shards", "3");
  expect(joined.told.at(-1)).toContain("4 tệp (4 từ lần trước)");
  expect(joined.code).toBe(whole.code);
  const plain = (text: string) => ({
    ...asResult(text),
    madeAt: "",
    files: asResult(text).files.map((file) => ({ ...file, number: 0 })),
  });
  expect(plain(joined.text)).toEqual(plain(whole.text));
  expect((await readdir(parts)).sort()).toEqual((await readdir(pathOf("whole"))).sort());
  for (const list of ["Danh sách THCS.xlsx", "Danh sách Mầm non.xlsx"]) {
    const [one, other] = await Promise.all([path.join(parts, list), pathOf("whole", list)].map(sheetValues));
    expect(one).toEqual(other);
  }
});

async function sheetValues(file: string) {
  return (await openWorkbook(new Uint8Array(await readFile(file)))).sheets.map(({ values }) => values);
}

test("a file that takes too long is a failed file", async () => {
  const out = pathOf("slow");
  const { code, text } = await run(pathOf("in"), "--json", "--timeout", "0.001", "--out", out);
  expect(code).toBe(2);
  expect(asResult(text).totals).toMatchObject({ files: 4, failed: 4 });
  expect(asResult(text).files.map(({ failure }) => failure)).toEqual(
    Array.from({ length: 4 }, () => expect.stringContaining("Mở tệp quá lâu") as string),
  );
  // With time enough it is looked at again.
  expect(asResult((await run(pathOf("in"), "--json", "--out", out)).text).totals).toMatchObject({ failed: 0 });
});

test.each([
  [[], "Cách dùng"],
  [["/nowhere/at/all"], "Không có thư mục hoặc tệp này"],
  [[".", "--compare", "package.json"], "không phải kết quả"],
  [[".", "--compare", "README.md"], "không phải kết quả"],
  [[".", "--shard", "1/3"], "Cần --out"],
  [[".", "--shard", "4/3", "--out", "x"], "Cần --out"],
  [[".", "--shard", "1/3", "--shards", "3", "--out", "x"], "Cần --out"],
])("without what it needs it says so: %j", async (words, sentence) => {
  expect(await run(...words)).toMatchObject({ code: 2, text: expect.stringContaining(sentence) as string });
});
