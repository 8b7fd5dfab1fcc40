import { subjects, type SubjectId } from "../../src/forms/data/subjects";
import { resultFields } from "../../src/forms/results/fields";
import type { FieldKey } from "../../src/forms/types";
import { emptySheet } from "../../src/rules/exampleBook";
import { cellKey } from "../../src/workbook/cells";
import type { CellValue, Sheet } from "../../src/workbook/types";
import type { Pupil } from "./school";

/** First row of pupils, 0-based. */
export const firstResultRow = 3;

/** A list of results as the portal lays it out: three header rows, subjects, năng lực and phẩm chất over their parts. */
export function resultSheet(fields: readonly FieldKey[], pupils: readonly Pupil[]): Sheet {
  const width = fields.length;
  const header: CellValue[][] = Array.from({ length: firstResultRow }, () => Array<CellValue>(width).fill(""));
  fields.forEach((field, column) => {
    headingsOf(field, fields[column - 1]).forEach((text, row) => {
      const cells = header[row];
      if (cells) cells[column] = text;
    });
  });
  const sheet = emptySheet("results", "Sheet1");
  return {
    ...sheet,
    values: [...header, ...pupils.map((pupil) => fields.map((field) => pupil[field] ?? ""))],
    numberFormats: new Map(
      fields.flatMap((field, column) =>
        field === "birthDate" || field === "measuredOn"
          ? pupils.map((_, place) => [cellKey(firstResultRow + place, column), "dd/mm/yyyy"] as const)
          : [],
      ),
    ),
    merges: fields.flatMap((field, column) => mergeOf(field, fields, column)),
  };
}

function headingsOf(field: FieldKey, left: FieldKey | undefined): string[] {
  const group = groupOf(field);
  if (group === null) return [headerOf(field)];
  const isFirst = left === undefined || groupOf(left) !== group;
  return [isFirst ? group : "", partOf(field)];
}

/** Columns that stand alone are merged over the header rows, groups over their columns. */
function mergeOf(field: FieldKey, fields: readonly FieldKey[], column: number) {
  const group = groupOf(field);
  if (group === null) return [{ top: 0, left: column, bottom: firstResultRow - 1, right: column }];
  const left = fields[column - 1];
  if (left !== undefined && groupOf(left) === group) return [];
  let right = column;
  for (let next = fields[right + 1]; next !== undefined && groupOf(next) === group; next = fields[right + 1]) right++;
  return right === column ? [] : [{ top: 0, left: column, bottom: 0, right }];
}

function groupOf(field: FieldKey): string | null {
  const [kind = "", id] = field.split(".");
  if (kind === "competence") return "Năng lực";
  if (kind === "quality") return "Phẩm chất";
  return kind === "level" || kind === "test" ? subjects[id as SubjectId].name.vi : null;
}

function partOf(field: FieldKey): string {
  if (field.startsWith("level.")) return "Mức đạt được";
  return field.startsWith("test.") ? "Điểm KTĐK" : headerOf(field);
}

function headerOf(field: FieldKey): string {
  return resultFields.find(({ key }) => key === field)?.header ?? field;
}
