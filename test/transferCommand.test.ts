import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { transfer } from "../src/cli/transfer";
import type { TransferReport } from "../src/cli/transferReport";
import { openWorkbook } from "../src/workbook/openWorkbook";
import { asHtml, vnEduExport } from "./school/exports";
import { makeSchool } from "./school/school";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "transfer-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const code = await transfer(words, (text) => said.push(text));
  return { code, said: said.join("\n") };
}

test("a web page named .xls becomes a clean Mẫu số 1, and stays as it was", async () => {
  const source = path.join(folder, "DanhSach.xls");
  const out = path.join(folder, "mau-1.xlsx");
  const page = asHtml(vnEduExport(makeSchool({ seed: 11, level: "C2", pupils: 60 })).book);
  await writeFile(source, page);
  const { code, said } = await run(source, "--out", out, "--json");
  // The program's own codes have no place: a person should know.
  expect(code).toBe(1);
  const report = JSON.parse(said) as TransferReport;
  expect(report).toMatchObject({ level: "C2", schoolYear: 2017, pupils: 60, kept: [], missing: [] });
  expect(report.unplacedColumns.map(({ header }) => header)).toEqual(["Mã học sinh"]);
  expect(report.mapping).toContainEqual({ header: "Mã MOET", column: "Mã học sinh", isGuess: false });
  const check = new WorkbookCheck(await openWorkbook(await readFile(out)));
  expect(check.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(check.recognised[0]?.rows).toHaveLength(60);
  expect(Buffer.from(await readFile(source)).equals(Buffer.from(page))).toBe(true);
});

test("a file that is there already is not written over, and a file without pupils is told", async () => {
  const source = path.join(folder, "DanhSach.xls");
  const out = path.join(folder, "mau-1.xlsx");
  const before = await readFile(out);
  expect((await run(source, "--out", out)).code).toBe(2);
  expect((await readFile(out)).equals(before)).toBe(true);
  const empty = path.join(folder, "thu.xls");
  await writeFile(empty, "<html><body><table><tr><td>Thư mời họp</td></tr></table></body></html>");
  expect(await run(empty, "--out", path.join(folder, "khac.xlsx"))).toMatchObject({
    code: 2,
    said: expect.stringContaining("Không thấy danh sách học sinh nào") as string,
  });
  expect((await run(source)).said).toContain("Cách dùng");
});
