import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import JSZip from "jszip";
import { districtSchool, oneBookOf } from "./district/makeDistrict";
import { makeSchool } from "./school/school";
import { schoolBook } from "./school/schoolBook";
import { countedSheets } from "../src/statistics/countedSheets";
import type { Receipt } from "../src/submission/receipt";
import { openWorkbook } from "../src/workbook/openWorkbook";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { packageFiles } from "../src/cli/package";

jest.setTimeout(120_000);

const empty = new Uint8Array();
let folder = "";
const pathOf = (name: string) => path.join(folder, name);

async function run(...words: string[]): Promise<{ code: number; text: string }> {
  const printed: string[] = [];
  const code = await packageFiles(words, (text) => printed.push(text));
  return { code, text: printed.join("\n") };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "so-sach-"));
  await writeFile(
    pathOf("danh sách.xlsx"),
    await writeWorkbook(schoolBook(makeSchool({ seed: 3, level: "C1", pupils: 60 }))),
  );
  await writeFile(pathOf("hỏng.xlsx"), "PK\u0003\u0004 not really");
  await writeFile(pathOf("công văn.pdf"), "%PDF-1.4");
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("packs, says what is missing, and the package is what its receipt says until somebody changes it", async () => {
  const out = pathOf("nop.zip");
  const made = await run(
    pathOf("danh sách.xlsx"),
    pathOf("công văn.pdf"),
    "--unit",
    "TH Cồn Ốc",
    "--out",
    out,
    "--json",
  );
  const answer = JSON.parse(made.text) as { receipt: Receipt; checklist: { step: number; state: string }[] };
  expect(made.code).toBe(1);
  expect(answer.checklist.map(({ state }) => state)).toEqual([
    "done",
    "byHand",
    "missing",
    "byHand",
    "notAsked",
    "done",
    "byHand",
  ]);
  expect(answer.receipt.files).toMatchObject([
    { name: "TH Cồn Ốc_Mẫu số 1.xlsx", form: "mau-1", level: "C1", pupils: 60, errors: 0 },
    { name: "TH Cồn Ốc_công văn.pdf", form: "khac", pupils: 0 },
    { name: "TH Cồn Ốc_Thống kê.xlsx", form: "thong-ke", errors: 0 },
  ]);
  expect(await run("--verify", out)).toMatchObject({ code: 0 });

  const zip = await JSZip.loadAsync(await readFile(out));
  expect(await zip.file("TH Cồn Ốc_Mẫu số 1.xlsx")?.async("nodebuffer")).toEqual(
    await readFile(pathOf("danh sách.xlsx")),
  );
  const statistics = await openWorkbook((await zip.file("TH Cồn Ốc_Thống kê.xlsx")?.async("uint8array")) ?? empty);
  expect(statistics.sheets[0]?.values.flat()).toContain("Đơn vị: TH Cồn Ốc");
  // Whoever reads the package takes none of its sheets for a list of pupils.
  expect(countedSheets(statistics).sheets).toEqual([]);
  zip.file("TH Cồn Ốc_công văn.pdf", "other");
  await writeFile(out, await zip.generateAsync({ type: "nodebuffer" }));
  const verified = await run("--verify", out, "--json");
  expect(verified.code).toBe(1);
  expect(JSON.parse(verified.text)).toMatchObject({
    isIntact: false,
    changed: ["TH Cồn Ốc_công văn.pdf"],
    missing: [],
  });
});

test("a book with both lists lacks neither, has one name and counts its pupils once", async () => {
  const both = pathOf("cả hai mẫu.xlsx");
  const one = districtSchool(1, 71, 24, "C1");
  await writeFile(both, await oneBookOf(one, 5, ["mau-2", "mau-1"]));
  const made = await run(both, "--unit", "TH Cồn Ốc", "--out", pathOf("both.zip"), "--json");
  const answer = JSON.parse(made.text) as { receipt: Receipt; checklist: { step: number; state: string }[] };
  expect(made.code).toBe(0);
  expect(answer.checklist.filter(({ state }) => state === "done").map(({ step }) => step)).toEqual([1, 3, 6]);
  expect(answer.receipt.missingSteps).toEqual([]);
  expect(answer.receipt.files[0]).toMatchObject({
    name: "TH Cồn Ốc_Mẫu số 1.xlsx",
    form: "mau-1",
    forms: ["mau-1", "mau-2"],
    level: "C1",
    pupils: 24,
  });
});

test("leaves the statistics out where it is told to, or the school has its own", async () => {
  const own = pathOf("Thống kê của trường.xlsx");
  await writeFile(own, await writeWorkbook({ sheets: [{ name: "Tổng hợp", values: [["Số học sinh", 60]] }] }));
  const words = [pathOf("danh sách.xlsx"), "--unit", "TH Cồn Ốc", "--out", pathOf("own.zip"), "--json"];
  const formsOf = async (...more: string[]) => {
    const { receipt } = JSON.parse((await run(...words, ...more)).text) as { receipt: Receipt };
    return receipt.files.map(({ form }) => form);
  };
  expect(await formsOf("--no-statistics")).toEqual(["mau-1"]);
  expect(await formsOf(own)).toEqual(["mau-1", "thong-ke"]);
});

test("writes nothing where a workbook cannot be read, and says why", async () => {
  const out = pathOf("none.zip");
  const { code, text } = await run(pathOf("danh sách.xlsx"), pathOf("hỏng.xlsx"), "--unit", "A", "--out", out);
  expect(code).toBe(2);
  expect(text).toContain("hỏng.xlsx: Tệp bị hỏng");
  await expect(readFile(out)).rejects.toThrow("ENOENT");
});

test.each([
  [[], "Cách dùng"],
  [["x.xlsx", "--out", "y.zip"], "Thiếu tên đơn vị"],
  [["x.xlsx", "--unit", " ", "--out", "y.zip"], "Thiếu tên đơn vị"],
  [["x.xlsx", "--unit", "A"], "Thiếu nơi ghi"],
  [["--verify", "nowhere.zip"], "Không mở được tệp"],
])("without what it needs it says so: %j", async (words, sentence) => {
  expect(await run(...words)).toMatchObject({ code: 2, text: expect.stringContaining(sentence) as string });
});
