import JSZip from "jszip";
import { DEFAULT_LIMITS } from "../openLimits";
import { WorkbookError } from "../workbookError";
import { readZipDirectory } from "./zipDirectory";
import { bytesAsSource, readSourceDirectory, unpackFromSource } from "./zipSource";
import { storedZip, ZipWriter } from "./zipWriter";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (words: string) => new TextEncoder().encode(words);

async function* pieces(...words: string[]) {
  for (const word of words) yield await Promise.resolve(bytesOf(word));
}

async function mixedZip(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const writer = new ZipWriter((chunk) => void chunks.push(chunk.slice()), new Date(2018, 7, 15, 10, 30, 8));
  await writer.addStored("Trường TH Ấp 3_Mẫu số 1.xlsx", bytesOf("as it is"));
  await writer.addPacked("rows.xml", pieces("<row/>".repeat(50_000), "end"));
  await writer.finish();
  return Buffer.concat(chunks);
}

test("a zip written piece by piece is read by another library, names, dates and bytes", async () => {
  const zip = await JSZip.loadAsync(await mixedZip(), { checkCRC32: true });
  expect(Object.keys(zip.files)).toEqual(["Trường TH Ấp 3_Mẫu số 1.xlsx", "rows.xml"]);
  expect(await zip.file("Trường TH Ấp 3_Mẫu số 1.xlsx")?.async("string")).toBe("as it is");
  expect((await zip.file("rows.xml")?.async("string"))?.length).toBe(300_003);
  // The format keeps every second second, in local time; jszip reads it as UTC.
  expect(zip.file("rows.xml")?.date.toISOString()).toBe("2018-08-15T10:30:08.000Z");
});

test("and by our own reader, from a source that is never read as a whole", async () => {
  const bytes = await mixedZip();
  const reads: number[] = [];
  const plain = bytesAsSource(bytes);
  const source = {
    size: plain.size,
    read: (offset: number, length: number) => (reads.push(length), plain.read(offset, length)),
  };
  const entries = await readSourceDirectory(source, 10);
  const [stored, packed] = entries;
  if (!stored || !packed) throw new Error("two entries expected");
  expect(text(await unpackFromSource(source, stored, 100))).toBe("as it is");
  expect((await unpackFromSource(source, packed, 1e6)).length).toBe(300_003);
  expect(readZipDirectory(bytes, { ...DEFAULT_LIMITS, ratio: 10_000 })).toEqual(entries);
});

test("a long directory at the end of a large file is read alone", async () => {
  const files = Array.from({ length: 3_000 }, (_, place) => ({
    name: `${String(place)} ${"tên".repeat(10)}`,
    bytes: bytesOf("x"),
  }));
  const source = bytesAsSource(await storedZip(files));
  const entries = await readSourceDirectory(source, 3_000);
  expect(entries.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  await expect(readSourceDirectory(source, 2_999)).rejects.toMatchObject({ code: "tooLarge" });
});

test("entries that share their packed bytes are refused", async () => {
  const bytes = await storedZip([
    { name: "a", bytes: bytesOf("12345678") },
    { name: "b", bytes: bytesOf("12345678") },
  ]);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 47 + 42, 0, true);
  await expect(readSourceDirectory(bytesAsSource(bytes), 10)).rejects.toMatchObject({ code: "tooLarge" });
});

test.each([0, 1, 10, 40, 60, 90])("a zip cut off after %i bytes is damaged, never a crash", async (length) => {
  const bytes = (await storedZip([{ name: "a.xlsx", bytes: bytesOf("12345678") }])).subarray(0, length);
  await expect(readSourceDirectory(bytesAsSource(bytes), 10)).rejects.toBeInstanceOf(WorkbookError);
});
