import { writeWorkbook } from "../../../src/workbook/writeWorkbook";
import { asHtml, smasExport, vnEduExport } from "../../school/exports";
import { makeSchool } from "../../school/school";

/** Exports of invented schools, as a clerk has them. */

export const exportedPupils = 45;

const school = () => makeSchool({ seed: 77, level: "C2", pupils: exportedPupils });

/** Open in Excel: one sheet, header in two merged rows. */
export function openExport(): Promise<Uint8Array> {
  const { book } = vnEduExport(school());
  return writeWorkbook({ sheets: book.sheets.map(({ name, values, merges }) => ({ name, values, merges })) });
}

/** On the disk: class blocks in a web page that is called .xls. */
export function exportedPage(): Uint8Array {
  return asHtml(smasExport(school()).book);
}

export function emptyBook(): Promise<Uint8Array> {
  return writeWorkbook({ sheets: [{ name: "Sheet1", values: [] }] });
}
