import { gradeOfClass } from "../text/classCode";
import { headerKey, normaliseText } from "../text/normalise";
import { isBlank } from "../workbook/cells";
import type { Sheet } from "../workbook/types";
import type { SkippedRow } from "./types";

/** A class with the row of its title; `null` where the sheet's name tells it. */
interface TitledClass {
  readonly from: number;
  readonly name: string;
  readonly titleRow: number | null;
}

/**
 * The classes that a result sheet's titles name: between its parts (`LỚP 6A`), above the list, else the sheet's own name,
 * as exports give each class a sheet. Only texts that say a grade or an age group count.
 */
export function findTitledClasses(
  sheet: Sheet,
  headerTop: number,
  skippedRows: readonly SkippedRow[],
): readonly TitledClass[] {
  const between = skippedRows.flatMap(({ row, kind }) => {
    const name = kind === "classTitle" ? classOfRow(sheet, row) : null;
    return name === null ? [] : [{ from: row + 1, name, titleRow: row }];
  });
  const above = sheet.values.slice(0, headerTop).findLastIndex((_, row) => classOfRow(sheet, row) !== null);
  const first = above >= 0 ? classOfRow(sheet, above) : classOfSheetName(sheet.name);
  return first === null ? between : [{ from: 0, name: first, titleRow: above >= 0 ? above : null }, ...between];
}

function classOfRow(sheet: Sheet, row: number): string | null {
  const texts = (sheet.values[row] ?? []).filter(
    (value): value is string => typeof value === "string" && !isBlank(value),
  );
  for (const text of texts) {
    const name = classInText(text);
    if (name !== null) return name;
  }
  return null;
}

/** `BẢNG ĐIỂM LỚP 6A - NĂM HỌC 2017-2018`, `LỚP 6A 2017-2018` → `6A`; `null` where only a grade is named (`LỚP 5`), or none. */
export function classInText(text: string): string | null {
  const [, rest = ""] = /(?:^|[^\p{L}])lớp\s*:?\s*(.+)$/iu.exec(normaliseText(text)) ?? [];
  return asClass(
    rest.split(
      /\s[-–]\s|[,;(]|\s(?:năm|nh|gvcn|sĩ số|học k[ỳì]|hk|cả năm|cuối năm|trường|(?:19|20)\d\d)(?![\p{L}])/iu,
    )[0] ?? "",
  );
}

function classOfSheetName(name: string): string | null {
  const text = normaliseText(name);
  return /^sheet ?\d*$/i.test(text) ? null : (classInText(text) ?? asClass(text));
}

/** A class of a grade or age group, and no grade alone. */
function asClass(text: string): string | null {
  const name = text.replace(/[\s.:]+$/, "");
  const isCode = /^\d{1,2}\s?[\p{L}/_.-][\p{L}\d/_. -]{0,8}$/u.test(name) || preschool.test(headerKey(name));
  return isCode && name.length <= 20 && gradeOfClass(name) !== null ? name : null;
}

const preschool = /^(la|choi|mam|nha tre|nhom|mau giao)\b/;
