import { assemble } from "../../src/district/assemble";
import type { GivenFigures } from "../../src/district/givenFigures";
import { compareFiles } from "../../src/district/compareFiles";
import { compareSchools } from "../../src/district/compareSchools";
import { examineFile } from "../../src/district/examine";
import { MemoryStore } from "../../src/district/memoryStore";
import type { DistrictResult } from "../../src/district/result";
import { type KeptParts, runDistrict } from "../../src/district/run";
import type { InputFile } from "../../src/district/walk";
import { bytesAsSource } from "../../src/workbook/zip/zipSource";
import type { DistrictFile } from "./makeDistrict";

export const testRules = { version: "test", count: 1, fingerprint: "00000000" };
export const testDay = new Date("2018-08-30T08:00:00Z");

export function asInputs(files: readonly DistrictFile[]): InputFile[] {
  return files.map(({ path, bytes }, place) => ({ path, source: bytesAsSource(bytes), modified: place }));
}

/** Examines in this very thread. */
export const plainExaminer = { examine: examineFile, compare: compareFiles };

/** A run without threads or disk; later files are newer. */
export async function mergeInMemory(
  files: readonly DistrictFile[],
  options: { readonly withRows?: boolean; readonly previous?: GivenFigures; readonly store?: MemoryStore } = {},
): Promise<{ result: DistrictResult; store: KeptParts }> {
  const memory = options.store ?? new MemoryStore();
  const alone = await runDistrict(asInputs(files), {
    examiner: plainExaminer,
    store: memory,
    concurrency: 3,
    withRows: options.withRows ?? false,
    totalBytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  });
  const { run, store } = await compareSchools(alone, { examiner: plainExaminer, store: memory, concurrency: 2 });
  const { previous } = options;
  const result = await assemble(run, { store, rules: testRules, now: testDay, ...(previous ? { previous } : {}) });
  return { result, store };
}
