import { readFileSync } from "node:fs";
import path from "node:path";
import { WorkbookCheck } from "../../../src/check/workbookCheck";
import type { FieldKey } from "../../../src/forms/types";
import { cellAddress } from "../../../src/workbook/address";
import { openWorkbook } from "../../../src/workbook/openWorkbook";

const samples = path.join(__dirname, "../../../sandbox/samples");

export function sampleBytes(name: string): Buffer {
  return readFileSync(path.join(samples, name));
}

/** Where things stand in a sample. */
export async function sampleCheck(name: string): Promise<WorkbookCheck> {
  return new WorkbookCheck(await openWorkbook(sampleBytes(name), { fileName: name }));
}

/** The address of a pupil's cell, the first of the sheet being 0. */
export function addressOf(check: WorkbookCheck, sheetName: string, field: FieldKey, pupil: number): string {
  const sheet = check.recognised.find((one) => one.sheetName === sheetName);
  const column = sheet?.columns.get(field);
  const row = sheet?.rows[pupil];
  if (column === undefined || row === undefined) throw new Error(`no ${field} in ${sheetName}`);
  return cellAddress(row, column);
}
