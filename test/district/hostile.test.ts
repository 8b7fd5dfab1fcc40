import { utils, write as writeSheetJs } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import JSZip from "jszip";
import { deflateRawSync } from "node:zlib";
import { writeMergedList } from "../../src/district/mergedList";
import { pupilListForm } from "../../src/forms/pupilList/form";
import { fieldsOf, schoolBook } from "../school/schoolBook";
import { makeXlsx, sharedStringsPart, sheetPart } from "../../src/workbook/testing/makeXlsx";
import { openWorkbook } from "../../src/workbook/openWorkbook";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { storedZip } from "../../src/workbook/zip/zipWriter";
import { mergeInMemory } from "./inMemory";
import { districtSchool, listBytes, type DistrictFile } from "./makeDistrict";

jest.setTimeout(180_000);

const MB = 1024 * 1024;
const good = districtSchool(1, 3, 40);
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

/** The parts of a good list, changed. */
async function changed(change: (zip: JSZip) => void | Promise<void>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await listBytes(good));
  await change(zip);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function changedPart(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  return changed(async (zip) => {
    const xml = await zip.file(name)?.async("string");
    if (xml === undefined) throw new Error(`no ${name}`);
    const other = change(xml);
    expect(other).not.toBe(xml);
    zip.file(name, other);
  });
}

const FIRST_SHEET = "xl/worksheets/sheet1.xml";

describe("refused with one sentence, and the rest goes on", () => {
  test("bombs: declared, packed too tightly, and one that lies about its size", async () => {
    const bomb = await changed((zip) => void zip.file(FIRST_SHEET, Buffer.alloc(40 * MB, " ")));
    expect(await sentences("a.xlsx", bomb)).toEqual(["Tệp quá lớn để mở an toàn"]);
    expect(await sentences("a.zip", await storedZip([{ name: "a.xlsx", bytes: bomb }]))).toEqual([
      "Tệp quá lớn để mở an toàn",
    ]);
    const packed = deflateRawSync(Buffer.alloc(80 * MB, "x"), { level: 9 });
    const lying = zipOfOne("a.xlsx", packed, 900_000);
    expect(await sentences("b.zip", lying)).toEqual(["Tệp quá lớn để mở an toàn"]);
    expect(await sentences("c.zip", zipOfOne("a.xlsx", packed, 80 * MB))).toEqual(["Tệp quá lớn để mở an toàn"]);
  });

  test("a workbook behind a password, an encrypted zip entry", async () => {
    expect(await sentences("a.xlsx", await encryptedBook())).toEqual(["Tệp có mật khẩu mở"]);
    const zip = await storedZip([{ name: "a.xlsx", bytes: new Uint8Array(9) }]);
    const directory = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    zip[directory + 8] = (zip[directory + 8] ?? 0) | 1;
    expect(await sentences("a.zip", zip)).toEqual(["Tệp có mật khẩu mở"]);
  });

  test.each([
    ["HTML named .xls", "a.xls", "<html><body><table></table></body></html>", "Trang «Sheet1» còn trống."],
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

  test("a sheet cut off inside a whole zip", async () => {
    const cut = await changedPart(FIRST_SHEET, (xml) => xml.slice(0, xml.length / 2));
    expect(await sentences("a.xlsx", cut)).toEqual(["Tệp bị hỏng hoặc chép chưa xong"]);
  });

  test("a DOCTYPE, whatever it declares", async () => {
    const doctype =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const bomb = await changedPart(FIRST_SHEET, (xml) => xml.replace("?>", `?>${doctype}`));
    expect(await sentences("a.xlsx", bomb)).toEqual(["Tệp bị hỏng hoặc chép chưa xong"]);
  });

  test("zips in zips in zips without end", async () => {
    let bytes = await storedZip([{ name: "a.xlsx", bytes: await listBytes(good) }]);
    for (let depth = 0; depth < 6; depth++) bytes = await storedZip([{ name: "n.zip", bytes }]);
    expect(await sentences("a.zip", bytes)).toEqual(["Tệp nén nằm quá sâu trong các tệp nén khác nên không mở"]);
  });

  test("a workbook of something else", async () => {
    const book = await writeWorkbook({ sheets: [{ name: "S", values: [["Thực đơn"], ["Cơm", 1]] }] });
    expect((await sentences("a.xlsx", book))[0]).toMatch(/^Không tìm thấy danh sách học sinh/);
  });
});

describe("read as what it is", () => {
  test("an .xls named .xlsx, and a workbook named .zip", async () => {
    const { sheets } = schoolBook(good.school);
    const book = utils.book_new();
    for (const { name, values } of sheets.slice(0, 2))
      utils.book_append_sheet(book, utils.aoa_to_sheet(values as unknown[][]), name);
    const xls = new Uint8Array(writeSheetJs(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    expect(await saidOf({ path: "Trường TH Khác_Mẫu số 1.xlsx", bytes: xls })).toMatchObject([
      { pupils: 40, failure: null },
    ]);
    expect(await saidOf({ path: "Trường TH Khác_Mẫu số 1.zip", bytes: await listBytes(good) })).toMatchObject([
      { pupils: 40 },
    ]);
  });

  test("prefixed namespaces", async () => {
    const prefixed = await changedPart(FIRST_SHEET, (xml) =>
      xml
        .replace(/<(\/?)(?!\?)(?=[a-zA-Z])/g, "<$1x:")
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        ),
    );
    expect(await saidOf({ path: "Trường TH Khác_Mẫu số 1.xlsx", bytes: prefixed })).toMatchObject([
      { pupils: 40, errors: 0, failure: null },
    ]);
  });

  test("100,000 ghost rows below the list", async () => {
    const ghosts = await changedPart(FIRST_SHEET, (xml) =>
      xml.replace(
        "</sheetData>",
        `${Array.from({ length: 100_000 }, (_, place) => `<row r="${String(place + 1_000)}"><c r="A${String(place + 1_000)}" s="0"/></row>`).join("")}</sheetData>`,
      ),
    );
    expect(await saidOf({ path: "Trường TH Khác_Mẫu số 1.xlsx", bytes: ghosts })).toMatchObject([
      { pupils: 40, errors: 0 },
    ]);
  });

  test("a million shared strings, of which nobody needs one", async () => {
    const bytes = await makeXlsx({
      sheet: sheetPart('<row><c t="s"><v>999999</v></c></row>'),
      sharedStrings: sharedStringsPart(
        Array.from({ length: 1_000_000 }, (_, place) => `<si><t>${String(place)}</t></si>`).join(""),
      ),
    });
    const [said] = await saidOf({ path: "a.xlsx", bytes });
    expect(said?.failure?.vi).toMatch(/^Không tìm thấy danh sách/);
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

/** A zip with one packed entry that declares what it likes. */
function zipOfOne(name: string, packed: Uint8Array, declaredBytes: number): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const local = new DataView(new ArrayBuffer(30));
  const central = new DataView(new ArrayBuffer(46));
  local.setUint32(0, 0x04034b50, true);
  central.setUint32(0, 0x02014b50, true);
  for (const [view, shift] of [
    [local, 0],
    [central, 2],
  ] as const) {
    view.setUint16(8 + shift, 8, true);
    view.setUint32(18 + shift, packed.length, true);
    view.setUint32(22 + shift, declaredBytes, true);
    view.setUint16(26 + shift, nameBytes.length, true);
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + nameBytes.length, true);
  end.setUint32(16, 30 + nameBytes.length + packed.length, true);
  return Buffer.concat([
    new Uint8Array(local.buffer),
    nameBytes,
    packed,
    new Uint8Array(central.buffer),
    nameBytes,
    new Uint8Array(end.buffer),
  ]);
}

/** As Excel saves a workbook with a password to open. */
async function encryptedBook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "S", rows: [["x"]] }], encryption: { password: "x", spinCount: 1 } });
}
