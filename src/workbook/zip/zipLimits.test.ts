import { deflateRawSync } from "node:zlib";
import { openWorkbook } from "../openWorkbook";
import { makeXlsx, sheetPart } from "../testing/makeXlsx";
import { zipOfPacked } from "../testing/zipOfPacked";
import { Crc32 } from "./crc32";
import { readZipDirectory } from "./zipDirectory";
import { DEFAULT_LIMITS } from "../openLimits";

// The files are made anew in every test; several suites may share a slow machine.
jest.setTimeout(60_000);

const ONE_MB = 1024 * 1024;

/** 300 MB of blanks in a sheet, without ever holding them: deflate streams of one block can be strung together. */
function bomb(declaredBytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(300 * ONE_MB, " "), { level: 9 });
  return zipOfPacked("xl/worksheets/sheet1.xml", packed, declaredBytes);
}

/** How many entries were begun to be unpacked meanwhile. */
async function unpackedDuring(run: () => Promise<unknown>): Promise<number> {
  const original = globalThis.DecompressionStream;
  let unpacked = 0;
  globalThis.DecompressionStream = class extends original {
    constructor(format: CompressionFormat) {
      super(format);
      unpacked++;
    }
  };
  try {
    await run();
  } finally {
    globalThis.DecompressionStream = original;
  }
  return unpacked;
}

test("a bomb is refused by what it declares, before anything is unpacked", async () => {
  const bytes = bomb(300 * ONE_MB);
  expect(bytes.length).toBeLessThan(ONE_MB);
  const refused = () => expect(openWorkbook(bytes)).rejects.toMatchObject({ code: "tooLarge" });
  expect(await unpackedDuring(refused)).toBe(0);
  const good = await makeXlsx({});
  expect(await unpackedDuring(() => openWorkbook(good))).toBeGreaterThan(2);
});

test("a bomb below the size limit is refused by its ratio", () => {
  const bytes = zipOfPacked("a.xml", new Uint8Array(20_000), 20 * ONE_MB);
  expect(() => readZipDirectory(bytes, DEFAULT_LIMITS)).toThrow("packed more tightly");
});

test("a bomb that lies about its size is stopped while it is unpacked", async () => {
  const packed = deflateRawSync(Buffer.alloc(300 * ONE_MB, " "), { level: 9 });
  // The lie stands on the first part that is read.
  const bytes = zipOfPacked("_rels/.rels", packed, 1_000);
  const before = process.memoryUsage().arrayBuffers;
  await expect(openWorkbook(bytes)).rejects.toMatchObject({ code: "tooLarge" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * ONE_MB);
});

test("too many entries are refused", async () => {
  const parts = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`x/${String(index)}.txt`, "x"]));
  await expect(makeXlsx({ parts }).then((bytes) => openWorkbook(bytes))).rejects.toMatchObject({ code: "tooLarge" });
});

test("parts read more often than the total allows are refused", async () => {
  const bytes = await makeXlsx({ sheet: sheetPart("<row><c><v>1</v></c></row>".repeat(1_000)) });
  await expect(openWorkbook(bytes, { limits: { totalBytes: 10_000 } })).rejects.toMatchObject({ code: "tooLarge" });
});

test("a wrong checksum is noticed", async () => {
  const packed = deflateRawSync(Buffer.from("<Relationships/>"));
  await expect(openWorkbook(zipOfPacked("_rels/.rels", packed, 16, 1))).rejects.toMatchObject({
    code: "damaged",
    message: expect.stringContaining("checksum") as string,
  });
});

test("CRC-32 gives the published check values", () => {
  const crcOf = (...pieces: string[]) => {
    const crc = new Crc32();
    for (const piece of pieces) crc.add(new TextEncoder().encode(piece));
    return crc.value();
  };
  expect(crcOf("123456789")).toBe(0xcbf43926);
  expect(crcOf("12345", "", "6789")).toBe(0xcbf43926);
  expect(crcOf("")).toBe(0);
});
