import JSZip from "jszip";
import { writeMergedList } from "../../src/district/mergedList";
import { pupilListForm } from "../../src/forms/pupilList/form";
import { fieldsOf, schoolBook } from "../school/schoolBook";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { storedZip } from "../../src/workbook/zip/zipWriter";
import { mergeInMemory } from "../district/inMemory";
import { listBytes, type DistrictFile } from "../district/makeDistrict";
import { changed, encryptedBook, encryptedEntry, FIRST_SHEET, good, xlsOf, zipOfOne } from "./hostileFiles";

jest.setTimeout(180_000);

const MB = 1024 * 1024;
const goodFile = async (): Promise<DistrictFile> => ({
  path: "Trường TH Lành_Mẫu số 1.xlsx",
  bytes: await listBytes(good),
});

/** The file beside a good one: what is said of it, and whether the good one was read all the same. */
async function saidOf(file: DistrictFile) {
  const { result } = await mergeInMemory([file, await goodFile()]);
  const rest = result.files.filter(({ path }) => path === "Trường TH Lành_Mẫu số 1.xlsx");
  expect(rest.map(({ state, pupils }) => [state, pupils])).toEqual([["counted", 40]]);
  return result.files.filter(({ path }) => path.startsWith(file.path));
}

const sentences = async (path: string, bytes: Uint8Array) =>
  (await saidOf({ path, bytes })).map(({ failure }) => failure?.vi.split(":")[0]);

describe("refused with one sentence, and the rest goes on", () => {
  test("bombs: declared, packed too tightly, and one that lies about its size", async () => {
    const bomb = await changed((zip) => void zip.file(FIRST_SHEET, Buffer.alloc(40 * MB, " ")));
    expect(await sentences("a.xlsx", bomb)).toEqual(["Tệp quá lớn để mở an toàn"]);
    expect(await sentences("a.zip", await storedZip([{ name: "a.xlsx", bytes: bomb }]))).toEqual([
      "Tệp quá lớn để mở an toàn",
    ]);
    const plain = Buffer.alloc(80 * MB, "x");
    const lying = zipOfOne("a.xlsx", plain, 900_000);
    expect(await sentences("b.zip", lying)).toEqual(["Tệp quá lớn để mở an toàn"]);
    expect(await sentences("c.zip", zipOfOne("a.xlsx", plain, 80 * MB))).toEqual(["Tệp quá lớn để mở an toàn"]);
  });

  test("a workbook behind a password, an encrypted zip entry", async () => {
    expect(await sentences("a.xlsx", await encryptedBook())).toEqual(["Tệp có mật khẩu mở"]);
    const zip = encryptedEntry(await storedZip([{ name: "a.xlsx", bytes: new Uint8Array(9) }]));
    expect(await sentences("a.zip", zip)).toEqual(["Tệp có mật khẩu mở"]);
  });

  test.each([
    ["HTML named .xls", "a.xls", "<html><body><table></table></body></html>", "Trang «Sheet1» còn trống"],
    [
      "XML of Excel 2003",
      "a.xls",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      "Tệp bị hỏng hoặc chép chưa xong",
    ],
    ["nothing", "a.xlsx", "", "Tệp rỗng (0 byte)"],
    ["a text", "a.xlsx", "họ tên;ngày sinh", "Đây không phải tệp Excel"],
    ["a zip that is none", "a.zip", "PK no", "Tệp bị hỏng hoặc chép chưa xong"],
    ["an empty zip file", "a.zip", "", "Tệp bị hỏng hoặc chép chưa xong"],
  ])("%s", async (_, name, text, sentence) => {
    expect(await sentences(name, new TextEncoder().encode(text))).toEqual([sentence]);
  });

  test("a list cut off anywhere", async () => {
    const bytes = await listBytes(good);
    for (const share of [0.01, 0.3, 0.7, 0.99]) {
      expect(await sentences("a.xlsx", bytes.subarray(0, Math.floor(bytes.length * share)))).toEqual([
        "Tệp bị hỏng hoặc chép chưa xong",
      ]);
    }
  });

  test("zips in zips in zips without end", async () => {
    let bytes = await storedZip([{ name: "a.xlsx", bytes: await listBytes(good) }]);
    for (let depth = 0; depth < 6; depth++) bytes = await storedZip([{ name: "n.zip", bytes }]);
    expect(await sentences("a.zip", bytes)).toEqual(["Tệp nén nằm quá sâu trong các tệp nén khác nên không mở"]);
  });
});

describe("read as what it is", () => {
  test("an .xls named .xlsx, and a workbook named .zip", async () => {
    expect(await saidOf({ path: "Trường TH Khác_Mẫu số 1.xlsx", bytes: xlsOf() })).toMatchObject([
      { pupils: 40, failure: null },
    ]);
    expect(await saidOf({ path: "Trường TH Khác_Mẫu số 1.zip", bytes: await listBytes(good) })).toMatchObject([
      { pupils: 40 },
    ]);
  });

  test("entries with .., absolute and odd names, twice of one name, in old encodings: all read, none written anywhere", async () => {
    const bytes = await listBytes(good);
    const zip = await storedZip([
      { name: "../../Trường TH A_Mẫu số 1.xlsx", bytes },
      { name: "/Trường TH B_Mẫu số 1.xlsx", bytes },
      { name: "Trường TH C_Mẫu số 1.xlsx", bytes },
      { name: "Trường TH C_Mẫu số 1.xlsx", bytes },
      { name: "__proto__/constructor.xlsx", bytes },
    ]);
    const said = await saidOf({ path: "a.zip", bytes: zip });
    expect(said.map(({ path, pupils, notes }) => [path, pupils, notes.length])).toEqual([
      ["a.zip/__proto__/constructor.xlsx", 40, 0],
      ["a.zip/Trường TH A_Mẫu số 1.xlsx", 40, 1],
      ["a.zip/Trường TH B_Mẫu số 1.xlsx", 40, 1],
      ["a.zip/Trường TH C_Mẫu số 1.xlsx", 40, 0],
      ["a.zip/Trường TH C_Mẫu số 1.xlsx", 40, 1],
    ]);
  });

  test("a name in the Vietnamese code page that Windows packs with", async () => {
    const name = "Tr\u00fd\u00f5\u00ccng TH_M\u00e2\u00deu s\u00f4\u00ec 1.xlsx";
    const raw = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
    const placeholder = "x".repeat(raw.length);
    const zip = await storedZip([{ name: placeholder, bytes: await listBytes(good) }]);
    const directory = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    for (const [flags, at] of [
      [6, 30],
      [directory + 8, directory + 46],
    ] as const) {
      // Not UTF-8.
      zip.set([0, 0], flags);
      zip.set(raw, at);
    }
    const said = await saidOf({ path: "a.zip", bytes: zip });
    expect(said.map(({ path, pupils }) => [path, pupils])).toEqual([["a.zip/Trường TH_Mẫu số 1.xlsx", 40]]);
  });
});

test("text that looks like a formula is text in the merged list, and stays it when the cell is edited", async () => {
  const fields = fieldsOf(good.school);
  const evil = ['=HYPERLINK("http://x","y")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"];
  const place = fields.findIndex(({ key }) => key === "residence");
  const book = schoolBook(good.school);
  const [list] = book.sheets;
  if (!list) throw new Error("a list expected");
  const values = list.values.map((row, index) =>
    row.map((value, column) => (column === place && index > 0 ? (evil[index - 1] ?? value) : value)),
  );
  const bytes = await writeWorkbook({ sheets: [{ ...list, values }, ...book.sheets.slice(1)] });
  const { result, store } = await mergeInMemory([{ path: "=Trường TH +A_Mẫu số 1.xlsx", bytes }], { withRows: true });
  const chunks: Uint8Array[] = [];
  await writeMergedList({
    level: "C1",
    files: result.files.map(({ number, path }) => ({ number, school: "=1+1", path, rows: () => store.rows(number) })),
    sink: (chunk) => void chunks.push(chunk.slice()),
  });
  const merged = Buffer.concat(chunks);
  const [sheet] = (await openWorkbook(merged)).sheets;
  const column =
    3 + pupilListForm.fields.filter(({ levels }) => levels.includes("C1")).findIndex(({ key }) => key === "residence");
  expect(sheet?.values.slice(1, 1 + evil.length).map((row) => row[column])).toEqual(evil);
  expect(sheet?.values[1]?.slice(0, 2)).toEqual(["=1+1", "=Trường TH +A_Mẫu số 1.xlsx"]);
  expect(sheet?.formulas.size).toBe(0);
  const zip = await JSZip.loadAsync(merged);
  expect(await zip.file(FIRST_SHEET)?.async("string")).not.toContain("<f");
  expect(await zip.file("xl/styles.xml")?.async("string")).toContain('quotePrefix="1"');
});
