/**
 * Writes the samples that the stand-in opens: Mẫu số 1 of an invented THCS of 800 pupils with about a hundred planted mistakes,
 * and the same list without them; Mẫu số 2 of small schools of every level, with planted errors where the level has them. Run after a change of the form or of the generator: `npx tsx scripts/make-sample.mts`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { plantErrors } from "../test/school/plantErrors";
import { sampleSchool, sampleSeed } from "../test/school/sample";
import { plantResultErrors } from "../test/school/plantResultErrors";
import { makeResults, resultBook } from "../test/school/results";
import { makeSchool } from "../test/school/school";
import { schoolBook } from "../test/school/schoolBook";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../sandbox/samples");
await mkdir(folder, { recursive: true });

const clean = sampleSchool();
const { school, oddCells, planted } = plantErrors(clean, sampleSeed);
await writeFile(path.join(folder, "THCS-mau-1.xlsx"), await writeWorkbook(schoolBook(school, oddCells)));
await writeFile(path.join(folder, "THCS-mau-1-sach.xlsx"), await writeWorkbook(schoolBook(clean)));
console.log(`${String(school.pupils.length)} pupils, ${String(planted.length)} planted errors`);

const levels = { MN: "MamNon", C1: "TieuHoc", C2: "THCS", C3: "THPT", TX: "GDTX" } as const;
for (const [level, name] of Object.entries(levels) as [keyof typeof levels, string][]) {
  // Of THCS both forms are of the same school, so that they can be compared.
  const results = makeResults(level === "C2" ? clean : makeSchool({ seed: 2018, level, pupils: 240 }), sampleSeed);
  const spoilt = plantResultErrors(results, sampleSeed);
  const write = async (file: string, book: Parameters<typeof writeWorkbook>[0]) =>
    writeFile(path.join(folder, file), await writeWorkbook(book));
  await write(`${name}-mau-2-sach.xlsx`, resultBook(results, { isSheetPerClass: true }));
  if (spoilt.planted.length > 0)
    await write(`${name}-mau-2.xlsx`, resultBook(spoilt.results, { isSheetPerClass: true }));
  console.log(`${name}: ${String(results.rows.length)} results, ${String(spoilt.planted.length)} planted errors`);
}
