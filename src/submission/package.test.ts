import JSZip from "jszip";
import fc from "fast-check";
import type { FormId } from "../forms/types";
import { bytesAsSource } from "../workbook/zip/zipSource";
import { storedZip } from "../workbook/zip/zipWriter";
import { checklist, isComplete } from "./checklist";
import { contentOf, otherContent, type Content } from "./content";
import { makePackage, type PackageFile } from "./makePackage";
import { packageEntries } from "./packageEntries";
import { packageFileNames } from "./packageNames";
import { checkReceipt, isIntact, packedByHand, parseReceipt, receiptBytes } from "./receipt";
import { receiptPage } from "./receiptPage";
import { receiptText } from "./receiptText";
import { sha256 } from "./sha256";

const list: Content = {
  kind: "mau-1",
  level: "C2",
  schoolYear: 2017,
  classes: ["6A", "9A"],
  pupils: 80,
  errors: 0,
  warnings: 2,
};
const results = (...classes: string[]): Content => ({ ...list, kind: "mau-2", classes, pupils: 40 });
const graduation: Content = { ...list, kind: "tot-nghiep", classes: ["9A"], pupils: 40 };
const bookOf = (...lists: Content[]): Content =>
  contentOf(
    {
      ...factsOf(lists[0] ?? list),
      classes: ["6A", "9A"],
      problems: { error: lists.reduce((sum, { errors }) => sum + errors, 0), warning: 0 },
      lists: lists.map(factsOf),
    },
    "x.xlsx",
  );
const factsOf = ({ kind, errors, warnings, ...facts }: Content) => ({
  ...facts,
  form: kind as FormId,
  problems: { error: errors, warning: warnings },
});
const named = (content: Content, originalName: string) => ({ ...content, originalName });
const file = (content: Content, originalName: string, text: string): PackageFile => ({
  ...named(content, originalName),
  bytes: new TextEncoder().encode(text),
});
const rules = { version: "0.1.0", count: 30, fingerprint: "0123abcd" };
const now = new Date(2018, 7, 30, 8, 0, 0);

describe("names", () => {
  test.each([
    [
      "one file a form",
      [list, { ...list, kind: "tot-nghiep" as const }],
      ["U_Mẫu số 1.xlsx", "U_Danh sách tốt nghiệp.xlsx"],
    ],
    ["one class each", [results("6A"), results("6/1")], ["U_Mẫu số 2_6A.xlsx", "U_Mẫu số 2_6-1.xlsx"]],
    [
      "one grade each",
      [results("6A", "6B"), results("7A", "7B")],
      ["U_Mẫu số 2_khối 6.xlsx", "U_Mẫu số 2_khối 7.xlsx"],
    ],
    ["any classes", [results("6A", "7A"), results("8A", "9A")], ["U_Mẫu số 2_phần 1.xlsx", "U_Mẫu số 2_phần 2.xlsx"]],
    ["the same class twice", [results("6A"), results("6A")], ["U_Mẫu số 2_6A.xlsx", "U_Mẫu số 2_6A (2).xlsx"]],
    [
      "two class codes that Windows cannot tell apart",
      [results("6/1"), results("6:1")],
      ["U_Mẫu số 2_6-1.xlsx", "U_Mẫu số 2_6-1 (2).xlsx"],
    ],
    [
      "a book of several forms, by the first of them in the procedure",
      [bookOf(list, results("6A")), results("9A")],
      ["U_Mẫu số 1.xlsx", "U_Mẫu số 2.xlsx"],
    ],
  ])("%s", (_, contents, names) => {
    expect(
      packageFileNames(
        "U",
        contents.map((content) => named(content, "x.xlsx")),
      ),
    ).toEqual(names);
  });

  test("keep the ending of what is no .xlsx, and the own name of other files", () => {
    const contents = [named(list, "DS.XLS"), named(otherContent, "C:\\Tải về\\Công văn.pdf")];
    expect(packageFileNames("TH An Bình", contents)).toEqual(["TH An Bình_Mẫu số 1.xls", "TH An Bình_Công văn.pdf"]);
  });

  test("are never two alike, whatever the classes are called", () => {
    const classes = fc.array(fc.array(fc.string({ unit: "grapheme", maxLength: 6 }), { maxLength: 3 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(classes, (all) => {
        const names = packageFileNames(
          "U",
          all.map((some) => named(results(...some), "x.xlsx")),
        );
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
      }),
    );
  });
});

describe("the checklist", () => {
  const states = (level: "MN" | "C1" | "C2" | null, ...contents: Content[]) =>
    checklist(level, contents).map(({ state }) => state);

  test("of a THCS with everything", () => {
    const lines = checklist("C2", [list, results("6A"), results("9a"), { ...list, kind: "tot-nghiep" }]);
    expect(lines.map(({ state }) => state)).toEqual(["done", "byHand", "done", "byHand", "done", "optional", "byHand"]);
    expect(isComplete(lines)).toBe(true);
  });

  test("names the classes without results", () => {
    const line = checklist("C2", [list, results("6A")])[2];
    expect(line).toMatchObject({ state: "missing", missingClasses: ["9A"] });
  });

  test("names the classes that two files hold", () => {
    const line = checklist("C2", [list, results("6A", "9A", "6A"), results("9a"), results("7A")])[2];
    expect(line).toMatchObject({ state: "done", twiceClasses: ["9A"] });
  });

  test("counts errors left", () => {
    const lines = checklist("C2", [{ ...list, errors: 3 }, results("6A", "9A"), { ...list, kind: "tot-nghiep" }]);
    expect(lines[0]).toMatchObject({ state: "errors", errors: 3 });
    expect(isComplete(lines)).toBe(false);
  });

  test("a file of another level is none that the steps ask for", () => {
    const other: Content = { ...list, level: "C1", classes: ["1A"], errors: 5 };
    const lines = checklist("C2", [other, results("6A", "9A"), list, { ...list, kind: "tot-nghiep" }]);
    expect(lines[0]).toMatchObject({ state: "done", files: [2], errors: 0 });
    expect(lines[2]).toMatchObject({ state: "done", files: [1], missingClasses: [] });
    expect(checklist("C2", [other])[0]?.state).toBe("missing");
  });

  test.each<[string, readonly Content[], readonly string[]]>([
    ["Mẫu số 1 and Mẫu số 2", [list, results("6A", "9A")], ["done", "done", "missing"]],
    ["the graduation list too", [list, results("6A", "9A"), graduation], ["done", "done", "done"]],
    ["results of one class alone", [list, results("6A"), graduation], ["done", "missing", "done"]],
    ["errors in the results", [list, { ...results("6A", "9A"), errors: 3 }, graduation], ["done", "errors", "done"]],
    ["no Mẫu số 1", [results("6A", "9A"), graduation], ["missing", "done", "done"]],
    ["another level's results", [list, { ...results("1A"), level: "C1" }, graduation], ["done", "missing", "done"]],
  ])("of a book of several forms asks for what none of its sheets is: %s", (_, lists, expected) => {
    const lines = checklist("C2", [otherContent, bookOf(...lists)]);
    expect([lines[0], lines[2], lines[4]].map((line) => line?.state)).toEqual(expected);
    const there = lines.filter(({ state }) => state === "done" || state === "errors");
    expect(there.every(({ files }) => files.length === 1 && files[0] === 1)).toBe(true);
  });

  test("of a book and a file beside it names the classes that both hold", () => {
    const line = checklist("C2", [bookOf(list, results("6A", "9A")), results("9A")])[2];
    expect(line).toMatchObject({ state: "done", files: [0, 1], twiceClasses: ["9A"] });
  });

  test("asks no graduation list of tiểu học, mầm non, and a THCS without grade 9", () => {
    expect(states("C1", list)[4]).toBe("notAsked");
    expect(states("MN", list)[4]).toBe("notAsked");
    expect(states("C2", { ...list, classes: ["6A", "7A"] })[4]).toBe("notAsked");
    expect(states("C2", list)[4]).toBe("missing");
    expect(states(null)[4]).toBe("missing");
  });
});

describe("the package", () => {
  const files = [
    file(list, "ds.xlsx", "list"),
    file(results("6A"), "a.xlsx", "6A"),
    file(results("9A"), "b.xlsx", "9A"),
  ];
  const unit = { name: "Trường THCS <An> & Bình", code: "83829501", office: "Phòng GD&ĐT Ba Tri" };

  test("says of a book which forms it holds, counts its pupils once, and lacks none of them", async () => {
    const book = file(bookOf(list, results("6A", "9A"), graduation), "tất cả.xlsx", "book");
    const { receipt } = await makePackage([book], { unit, rules, now });
    expect(receipt).toMatchObject({ unit: { level: "C2" }, missingSteps: [] });
    expect(receipt.files).toMatchObject([
      { name: "Trường THCS -An- & Bình_Mẫu số 1.xlsx", form: "mau-1", level: "C2", pupils: 80 },
    ]);
    expect(receipt.files[0]?.forms).toEqual(["mau-1", "mau-2", "tot-nghiep"]);
    expect(parseReceipt(new TextDecoder().decode(receiptBytes(receipt)))).toEqual(receipt);
    const told = "Mẫu số 1, Mẫu số 2, Danh sách tốt nghiệp";
    expect(receiptPage(receipt)).toContain(`<td>${told}</td>`);
    expect(receiptText(receipt)).toContain(`.xlsx: ${told}, lớp 6A, 9A; 80 học sinh`);
  });

  test("holds every file byte for byte under its name, and says so", async () => {
    const made = await makePackage(files, { unit, rules, now });
    expect(made.fileName).toBe("Trường THCS -An- & Bình_Hồ sơ nộp.zip");
    const zip = await JSZip.loadAsync(made.bytes, { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual([
      "Trường THCS -An- & Bình_Mẫu số 1.xlsx",
      "Trường THCS -An- & Bình_Mẫu số 2_6A.xlsx",
      "Trường THCS -An- & Bình_Mẫu số 2_9A.xlsx",
      "phieu-nop.json",
      "phieu-nop.html",
    ]);
    expect(await zip.file("Trường THCS -An- & Bình_Mẫu số 2_6A.xlsx")?.async("string")).toBe("6A");
    const receipt = parseReceipt((await zip.file("phieu-nop.json")?.async("string")) ?? "");
    expect(receipt).toEqual(made.receipt);
    expect(receipt).toMatchObject({ unit: { ...unit, level: "C2" }, schoolYear: 2017, missingSteps: [5] });
    expect(receipt?.files[0]).toMatchObject({
      bytes: 4,
      form: "mau-1",
      classes: ["6A", "9A"],
      pupils: 80,
      warnings: 2,
    });
  });

  test("has a page without anything that a name could start", async () => {
    const { receipt } = await makePackage(files, { unit, rules, now });
    const page = receiptPage(receipt);
    expect(page).toContain("Trường THCS &#60;An&#62; &#38; Bình");
    expect(page).not.toContain("<An>");
    expect(page).toContain("Còn thiếu:</strong> Danh sách tốt nghiệp");
  });

  test("is checked against its receipt: changed, missing, added", async () => {
    const made = await makePackage(files, { unit, rules, now });
    const entries = await packageEntries(bytesAsSource(made.bytes));
    const there = await Promise.all(
      entries
        .filter(({ name }) => name.endsWith(".xlsx"))
        .map(async ({ name, unpack }) => {
          const bytes = await unpack();
          return { name, bytes: bytes.length, sha256: await sha256(bytes) };
        }),
    );
    expect(isIntact(checkReceipt(made.receipt, there))).toBe(true);
    // macOS takes names apart when it unpacks.
    const decomposed = there.map((one) => ({ ...one, name: one.name.normalize("NFD") }));
    expect(isIntact(checkReceipt(made.receipt, decomposed))).toBe(true);
    const [first, second, third] = there;
    if (!first || !second || !third) throw new Error("three files expected");
    const other = [{ ...first, sha256: "0".repeat(64) }, second, { ...third, name: "new.xlsx" }];
    expect(checkReceipt(made.receipt, other)).toEqual({
      changed: [first.name],
      missing: [third.name],
      added: ["new.xlsx"],
    });
  });

  test.each([
    ["no JSON", "<html>"],
    ["another version", JSON.stringify({ version: 2 })],
    ["a list", "[]"],
    ["a number for a name", '{"version":1,"product":"so-sach","unit":{"name":1}}'],
  ])("a receipt that is %s is none", (_, text) => {
    expect(parseReceipt(text)).toBeNull();
  });

  test("packed by hand, the files' bytes are not asked about, their names are; and people can read it in a mail", async () => {
    const { receipt } = await makePackage(files, { unit, rules, now });
    const byHand = packedByHand(receipt);
    const [first, ...others] = byHand.files.map((file) => ({ ...file, bytes: 1, sha256: "0".repeat(64) }));
    expect(isIntact(checkReceipt(byHand, first ? [first, ...others] : []))).toBe(true);
    expect(checkReceipt(byHand, others).missing).toEqual([first?.name]);
    expect(checkReceipt(receipt, first ? [first, ...others] : []).changed).toHaveLength(receipt.files.length);
    expect(parseReceipt(new TextDecoder().decode(receiptBytes(byHand)))).toEqual(byHand);
    const text = receiptText(receipt);
    for (const { name } of receipt.files) expect(text).toContain(name);
    expect(text.startsWith(`PHIẾU NỘP HỒ SƠ – ${receipt.unit.name}`)).toBe(true);
  });

  test("a receipt is read back with a byte order mark, as Notepad saves it", async () => {
    const { receipt } = await makePackage(files, { unit, rules, now });
    expect(parseReceipt(`\ufeff${new TextDecoder().decode(receiptBytes(receipt))}`)).toEqual(receipt);
  });

  test("SHA-256 is the standard's", async () => {
    expect(await sha256(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("what lies in a strange zip", () => {
  const entriesOf = async (...names: string[]) => {
    const zip = await storedZip(names.map((name) => ({ name, bytes: new TextEncoder().encode(name) })));
    return packageEntries(bytesAsSource(zip));
  };

  test("odd names are shown without what leads elsewhere, and told", async () => {
    const entries = await entriesOf(
      "../../etc/a.xlsx",
      "/b.xlsx",
      "C:\\Windows\\c.xlsx",
      "d\u202exslx.xlsx",
      "e/f.xlsx",
    );
    expect(entries.map(({ name, notes }) => [name, notes.length])).toEqual([
      ["etc/a.xlsx", 1],
      ["b.xlsx", 1],
      ["Windows/c.xlsx", 1],
      ["dxslx.xlsx", 1],
      ["e/f.xlsx", 0],
    ]);
  });

  test("both of two entries of one name are read", async () => {
    const entries = await entriesOf("a.xlsx", "A.xlsx");
    expect(entries.map(({ notes }) => notes.length)).toEqual([0, 1]);
    expect(new TextDecoder().decode(await entries[1]?.unpack())).toBe("A.xlsx");
  });

  test("what systems leave behind is no file", async () => {
    const entries = await entriesOf("__MACOSX/._a.xlsx", "x/Thumbs.db", "~$a.xlsx", ".DS_Store", "toString", "a.xlsx");
    expect(entries.map(({ name }) => name)).toEqual(["toString", "a.xlsx"]);
  });

  test("an entry that declares too much fails alone", async () => {
    const zip = await storedZip([
      { name: "bomb.xlsx", bytes: new Uint8Array(2_000) },
      { name: "a.xlsx", bytes: new Uint8Array(3) },
    ]);
    const directory = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    new DataView(zip.buffer).setUint32(directory + 24, 300_000_000, true);
    const [bomb, good] = await packageEntries(bytesAsSource(zip));
    await expect(bomb?.unpack()).rejects.toMatchObject({ code: "tooLarge" });
    expect(await good?.unpack()).toHaveLength(3);
  });
});
