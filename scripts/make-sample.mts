/**
 * Writes the sample that the stand-in opens: Mẫu số 1 of an invented THCS of 800 pupils with about sixty planted errors,
 * and the same list without them. Run after a change of the form or of the generator: `npx tsx scripts/make-sample.mts`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { plantErrors } from "../test/school/plantErrors";
import { sampleSchool, sampleSeed } from "../test/school/sample";
import { schoolBook } from "../test/school/schoolBook";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../sandbox/samples");
await mkdir(folder, { recursive: true });

const clean = sampleSchool();
const { school, oddCells, planted } = plantErrors(clean, sampleSeed);
await writeFile(path.join(folder, "THCS-mau-1.xlsx"), await writeWorkbook(schoolBook(school, oddCells)));
await writeFile(path.join(folder, "THCS-mau-1-sach.xlsx"), await writeWorkbook(schoolBook(clean)));
console.log(`${String(school.pupils.length)} pupils, ${String(planted.length)} planted errors`);
