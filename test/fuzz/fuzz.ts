import { utils, write as writeSheetJs } from "@e965/xlsx";
import JSZip from "jszip";
import { MemoryStore } from "../../src/district/memoryStore";
import { runDistrict } from "../../src/district/run";
import { makePackage } from "../../src/submission/makePackage";
import { otherContent } from "../../src/submission/content";
import { bytesAsSource } from "../../src/workbook/zip/zipSource";
import { plainExaminer } from "../district/inMemory";
import { districtSchool, wrongList } from "../district/makeDistrict";
import { Random } from "../school/random";
import { schoolBook } from "../school/schoolBook";
import { mutateBytes } from "./mutate";

/** A kind of change to a kind of file. `make` gives the bytes of one try. */
export interface Target {
  readonly name: string;
  readonly path: string;
  make(random: Random): Promise<Uint8Array>;
}

/** Real books and packages, changed as files or in their parts. */
export async function fuzzTargets(): Promise<Target[]> {
  const one = districtSchool(2, 9, 12);
  const xlsx = (await wrongList(one, 4)).bytes;
  const xls = oldBook(one);
  const { bytes: zip } = await makePackage([{ ...otherContent, kind: "mau-1", originalName: "a.xlsx", bytes: xlsx }], {
    unit: { name: one.unit },
    rules: { version: "0", count: 0, fingerprint: "" },
    now: new Date(0),
  });
  return [
    { name: "bytes of an .xlsx", path: "a.xlsx", make: (random) => Promise.resolve(mutateBytes(xlsx, random)) },
    { name: "parts of an .xlsx", path: "a.xlsx", make: (random) => mutatedPart(xlsx, random) },
    { name: "bytes of an .xls", path: "a.xls", make: (random) => Promise.resolve(mutateBytes(xls, random)) },
    { name: "bytes of a package", path: "a.zip", make: (random) => Promise.resolve(mutateBytes(zip, random)) },
    { name: "parts of a package", path: "a.zip", make: (random) => mutatedPart(zip, random) },
  ];
}

/** What is wrong with how the product took a changed file; `null` where it did well. */
export async function faultOf(path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    const run = await runDistrict([{ path, source: bytesAsSource(bytes), modified: 0 }], {
      examiner: plainExaminer,
      store: new MemoryStore(),
      concurrency: 1,
      withRows: true,
      totalBytes: bytes.length,
    });
    const failures = [...run.failed, ...run.files.map(({ examined }) => examined)].map(({ failure }) => failure);
    const isTold = failures.every((failure) => failure === null || (failure.vi !== "" && failure.en !== ""));
    // A reason that nobody foresaw is a reader that threw something of its own.
    const isForeseen = failures.every((failure) => failure?.vi.includes("một lỗi không rõ") !== true);
    return !isTold ? "a failure without a sentence" : isForeseen ? null : "an error nobody foresaw";
  } catch (error) {
    return `it threw ${String(error)}`;
  }
}

async function mutatedPart(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  for (let turn = random.integer(1, 2); turn > 0; turn--) {
    const name = random.pick(names);
    const part = await zip.file(name)?.async("uint8array");
    if (random.chance(0.05)) zip.remove(name);
    else if (part) zip.file(name, mutateBytes(part, random));
  }
  return zip.generateAsync({ type: "uint8array", compression: random.chance(0.5) ? "DEFLATE" : "STORE" });
}

function oldBook({ school }: ReturnType<typeof districtSchool>): Uint8Array {
  const book = utils.book_new();
  for (const { name, values } of schoolBook(school).sheets.slice(0, 3)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(values as unknown[][]), name);
  }
  return new Uint8Array(writeSheetJs(book, { type: "array", bookType: "biff8", bookSST: true }) as ArrayBuffer);
}
