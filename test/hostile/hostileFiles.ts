import { utils, write as writeSheetJs } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import JSZip from "jszip";
import { deflateRawSync } from "node:zlib";
import { makeXlsx } from "../../src/workbook/testing/makeXlsx";
import { zipOfPacked } from "../../src/workbook/testing/zipOfPacked";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { storedZip } from "../../src/workbook/zip/zipWriter";
import { districtSchool, listBytes } from "../district/makeDistrict";
import { schoolBook } from "../school/schoolBook";

const MB = 1024 * 1024;
const PUPILS = 40;
/** The school whose list the files are made of. */
export const good = districtSchool(1, 3, PUPILS);
export const FIRST_SHEET = "xl/worksheets/sheet1.xml";

/** A file as it may come in, and what the user is told: the beginning of a sentence, or how many pupils it holds. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly said: string | number;
  make(): Promise<Uint8Array>;
}

const tooLarge = "Tệp quá lớn để mở an toàn: hãy ";
const password = "Tệp có mật khẩu mở: hãy ";
const damaged = "Tệp bị hỏng hoặc chép chưa xong: hãy ";
const otherArchive = "Loại tệp nén này (.rar, .7z) chưa đọc được: hãy ";

/** Every kind that issue and experience name, each a real file. */
export const hostileFiles: readonly HostileFile[] = [
  {
    what: "a bomb that says what it unpacks to",
    name: "bom.xlsx",
    said: tooLarge,
    make: () => changed((zip) => void zip.file(FIRST_SHEET, Buffer.alloc(40 * MB, " "))),
  },
  {
    what: "a bomb that lies about what it unpacks to",
    name: "bom nói dối.xlsx",
    said: tooLarge,
    make: async () =>
      withDeclaredSize(await changed((zip) => void zip.file(FIRST_SHEET, Buffer.alloc(40 * MB, " "))), 900_000),
  },
  { what: "an .xlsx with a password", name: "mật khẩu.xlsx", said: password, make: encryptedBook },
  {
    what: "an .xls with a password",
    name: "mật khẩu.xls",
    said: password,
    make: () => Promise.resolve(lockedXls(xlsOf())),
  },
  {
    what: "an .xlsx entry that is encrypted",
    name: "mã hóa.xlsx",
    said: password,
    make: async () => encryptedEntry(await listBytes(good)),
  },
  { what: "an .xls named .xlsx", name: "đổi đuôi.xlsx", said: PUPILS, make: () => Promise.resolve(xlsOf()) },
  { what: "an .xlsx named .xls", name: "đổi đuôi.xls", said: PUPILS, make: () => listBytes(good) },
  {
    what: "a web page named .xls",
    name: "trang web.xls",
    said: PUPILS,
    make: () => Promise.resolve(bytesOf(webPage())),
  },
  {
    what: "a web page without a list, its scripts never run",
    name: "trang lạ.xls",
    said: "Tệp này là trang web được đặt tên như tệp Excel: hãy ",
    make: () =>
      Promise.resolve(bytesOf("<html><script>throw new Error('run')</script><img src=x onerror=alert(1)></html>")),
  },
  {
    what: "a web archive named .xls",
    name: "lưu trữ.xls",
    said: "Tệp này là trang web được đặt tên như tệp Excel: hãy ",
    make: () => Promise.resolve(bytesOf("MIME-Version: 1.0\r\nContent-Type: multipart/related")),
  },
  {
    what: "an .xls of an Excel before 97",
    name: "cũ.xls",
    said: "Tệp .xls này do bản Excel trước năm 1997",
    make: () => Promise.resolve(new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0])),
  },
  {
    what: "an .ods",
    name: "khác.ods",
    said: "Định dạng bảng tính này chưa đọc được",
    make: () => makeXlsx({ parts: { "_rels/.rels": null, mimetype: "application/vnd.oasis", "content.xml": "<o/>" } }),
  },
  {
    what: "nothing",
    name: "rỗng.xlsx",
    said: "Tệp rỗng (0 byte): hãy ",
    make: () => Promise.resolve(new Uint8Array()),
  },
  {
    what: "a text",
    name: "chữ.xlsx",
    said: "Đây không phải tệp Excel: hãy ",
    make: () => Promise.resolve(bytesOf("họ tên;ngày sinh")),
  },
  { what: "an .xlsx cut off", name: "cụt.xlsx", said: damaged, make: async () => firstPart(await listBytes(good)) },
  { what: "an .xls cut off", name: "cụt.xls", said: damaged, make: () => Promise.resolve(firstPart(xlsOf())) },
  {
    what: "a sheet cut off in a whole zip",
    name: "trang cụt.xlsx",
    said: damaged,
    make: () => changedSheet((xml) => xml.slice(0, xml.length / 2)),
  },
  {
    what: "a DOCTYPE with entities, one of them a file of this machine",
    name: "doctype.xlsx",
    said: damaged,
    make: () =>
      changedSheet((xml) =>
        xml.replace(
          "?>",
          '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
        ),
      ),
  },
  {
    what: "two parts of one name",
    name: "hai trang.xlsx",
    said: damaged,
    make: async () => withEntryTwice(await listBytes(good)),
  },
  { what: "prefixed namespaces", name: "tiền tố.xlsx", said: PUPILS, make: () => changedSheet(prefixed) },
  {
    what: "100,000 ghost rows below the list",
    name: "hàng ma.xlsx",
    said: PUPILS,
    make: () => changedSheet((xml) => xml.replace("</sheetData>", `${ghostRows(100_000)}</sheetData>`)),
  },
  {
    what: "a million shared strings that nobody uses",
    name: "triệu chuỗi.xlsx",
    said: PUPILS,
    make: () => changed(withManyStrings),
  },
  {
    what: "part names that lead out of the folder",
    name: "đường dẫn.xlsx",
    said: PUPILS,
    make: () =>
      changed((zip) => {
        zip.file("../../../evil.xml", "<x/>");
        zip.file("/etc/cron.d/evil", "x");
        zip.file("C:\\Windows\\evil.dll", "x");
      }),
  },
  {
    what: "macros, an external link and a command in a formula",
    name: "macro.xlsm",
    said: PUPILS,
    make: () =>
      changed(async (zip) => {
        zip.file("xl/vbaProject.bin", "Sub Auto_Open()");
        zip.file(
          "xl/externalLinks/externalLink1.xml",
          '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
        );
        const xml = await sheetOf(zip);
        zip.file(
          FIRST_SHEET,
          xml.replace("</sheetData>", `<row r="60"><c r="BZ60"><f>cmd|'/c calc'!A1</f><v>1</v></c></row></sheetData>`),
        );
      }),
  },
  {
    what: "a workbook of something else",
    name: "thực đơn.xlsx",
    said: "Không tìm thấy danh sách học sinh",
    make: () => writeWorkbook({ sheets: [{ name: "S", values: [["Thực đơn"], ["Cơm", 1]] }] }),
  },
  {
    what: "a package given where a workbook is asked for",
    name: "gói.xlsx",
    said: "Đây không phải tệp Excel: hãy ",
    make: async () => storedZip([{ name: "Trường TH A_Mẫu số 1.xlsx", bytes: await listBytes(good) }]),
  },
];

/** A file that cannot be read, as a district may get it. */
interface BrokenFile extends HostileFile {
  readonly said: string;
  /** What in it cannot be read, where it is an archive that can be opened. */
  readonly inside: string;
  /** Whether it is told whose it is: of an archive that cannot be opened it is not asked. */
  readonly isOwned: boolean;
}

const brokenArchives: readonly (Pick<BrokenFile, "what" | "name" | "said" | "make"> & { readonly inside?: string })[] =
  [
    { what: "a .rar", name: "hồ sơ.rar", said: otherArchive, make: () => Promise.resolve(bytesOf("Rar!")) },
    { what: "a .7z", name: "hồ sơ.7z", said: otherArchive, make: () => Promise.resolve(bytesOf("7z")) },
    {
      what: "zips in zips in zips without end",
      name: "lồng nhau.zip",
      inside: "/n.zip/n.zip/n.zip/n.zip",
      said: "Tệp nén nằm quá sâu trong các tệp nén khác nên không mở",
      make: async () => {
        let bytes = await storedZip([{ name: "a.xlsx", bytes: await listBytes(good) }]);
        for (let depth = 0; depth < 6; depth++) bytes = await storedZip([{ name: "n.zip", bytes }]);
        return bytes;
      },
    },
    {
      what: "a zip cut off",
      name: "cụt.zip",
      said: damaged,
      make: async () => firstPart(await storedZip([{ name: "a.xlsx", bytes: await listBytes(good) }])),
    },
    {
      what: "a zip with an encrypted entry",
      name: "mã hóa.zip",
      inside: "/a.xlsx",
      said: password,
      make: async () => encryptedEntry(await storedZip([{ name: "a.xlsx", bytes: new Uint8Array(9) }])),
    },
    {
      what: "a zip that unpacks to more than it may",
      name: "bom.zip",
      inside: "/a.xlsx",
      said: tooLarge,
      make: () => Promise.resolve(zipOfOne("a.xlsx", Buffer.alloc(80 * MB, "x"), 80 * MB)),
    },
  ];

/** Of all of them those that cannot be read, and archives. */
export const brokenFiles: readonly BrokenFile[] = [
  ...hostileFiles.flatMap((file) =>
    typeof file.said === "string" ? [{ ...file, said: file.said, inside: "", isOwned: true }] : [],
  ),
  ...brokenArchives.map((file) => ({ inside: "", isOwned: file.inside === "/a.xlsx", ...file })),
];

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function firstPart(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * 0.7));
}

/** The parts of the good list, changed. */
export async function changed(change: (zip: JSZip) => void | Promise<void>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await listBytes(good));
  await change(zip);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export async function changedSheet(change: (xml: string) => string): Promise<Uint8Array> {
  return changed(async (zip) => {
    const xml = await sheetOf(zip);
    const other = change(xml);
    if (other === xml) throw new Error("nothing changed");
    zip.file(FIRST_SHEET, other);
  });
}

async function sheetOf(zip: JSZip): Promise<string> {
  const xml = await zip.file(FIRST_SHEET)?.async("string");
  if (xml === undefined) throw new Error("a sheet expected");
  return xml;
}

function prefixed(xml: string): string {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml';
  return xml.replace(/<(\/?)(?!\?)(?=[a-zA-Z])/g, "<$1x:").replace(main, main.replace("xmlns", "xmlns:x"));
}

function ghostRows(count: number): string {
  const row = (number: number) => `<row r="${String(number)}"><c r="A${String(number)}" s="0"/></row>`;
  return Array.from({ length: count }, (_, place) => row(place + 1_000)).join("");
}

async function withManyStrings(zip: JSZip): Promise<void> {
  const xml = (await zip.file("xl/sharedStrings.xml")?.async("string")) ?? "";
  const items = Array.from({ length: 1_000_000 }, (_, place) => `<si><t>${String(place)}</t></si>`).join("");
  zip.file("xl/sharedStrings.xml", xml.replace("</sst>", `${items}</sst>`));
}

/** The list as a program from before 2007 saves it. */
export function xlsOf(): Uint8Array {
  const book = utils.book_new();
  for (const { name, values } of schoolBook(good.school).sheets.slice(0, 2))
    utils.book_append_sheet(book, utils.aoa_to_sheet(values as unknown[][]), name);
  return new Uint8Array(writeSheetJs(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

/** The record after BOF becomes FILEPASS, as in a file with a password to open. */
function lockedXls(bytes: Uint8Array): Uint8Array {
  const begin = Buffer.from(bytes).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  bytes.set([0x2f, 0x00], begin + 20);
  return bytes;
}

function webPage(): string {
  const rows = schoolBook(good.school).sheets[0]?.values ?? [];
  const cell = (value: unknown) =>
    `<td>${String(value ?? "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")}</td>`;
  const lines = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return `<html><head><script>throw new Error("run")</script></head><body><table>${lines.join("")}</table></body></html>`;
}

/** As Excel saves a workbook with a password to open. */
export async function encryptedBook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "S", rows: [["x"]] }], encryption: { password: "x", spinCount: 1 } });
}

/** A zip whose entries say that they are encrypted. */
export function encryptedEntry(zip: Uint8Array): Uint8Array {
  return onEntries(zip, (view, at) => {
    view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  });
}

/** The largest entry declares less than it unpacks to, in directory and local header. */
function withDeclaredSize(zip: Uint8Array, bytes: number): Uint8Array {
  return onEntries(zip, (view, at) => {
    if (view.getUint32(at + 24, true) < bytes) return;
    view.setUint32(at + 24, bytes, true);
    view.setUint32(view.getUint32(at + 42, true) + 22, bytes, true);
  });
}

/** The directory names its last entry as the first sheet once more. */
function withEntryTwice(zip: Uint8Array): Uint8Array {
  const target = bytesOf(FIRST_SHEET);
  return onEntries(zip, (view, at) => {
    const length = view.getUint16(at + 28, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, length);
    if (new TextDecoder().decode(name) === FIRST_SHEET.replace("1.xml", "2.xml")) name.set(target);
  });
}

function onEntries(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    change(view, at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** A zip with one packed entry that declares what it likes. */
export function zipOfOne(name: string, plain: Uint8Array, declaredBytes: number): Uint8Array {
  return zipOfPacked(name, deflateRawSync(plain, { level: 9 }), declaredBytes);
}
