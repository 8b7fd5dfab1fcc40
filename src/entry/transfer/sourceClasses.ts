import { gradeOfClass } from "../../text/classCode";
import { normaliseText } from "../../text/normalise";
import type { CellValue } from "../../workbook/types";

const titled =
  /(?:^|[\s(–-])(?<!khối )l(?:ớp|op)(?:\s+h(?:ọ|o)c)?\s*[:.]?\s*((?:nhóm\s+trẻ\s+)?[\p{L}\d][\p{L}\d/._-]*(?:\s\d{1,2}(?![\d/-]))?)/iu;

/** The class in `LỚP 1A`, `Lớp: 6/1`, `DANH SÁCH HỌC SINH LỚP 6A1 – NĂM HỌC 2017-2018`; `null` where the text names none. */
export function classInTitle(value: CellValue): string | null {
  if (typeof value !== "string" || value.length > 200) return null;
  const name = titled.exec(normaliseText(value))?.[1]?.replace(/[._-]+$/, "");
  return name !== undefined && gradeOfClass(name) !== null ? name : null;
}

/** The class that a sheet's name is (`6A`, `Lớp 6A`, `Lá 1`); `null` for any other name (`Sheet1`, `Khối 6`). */
export function classOfSheetName(name: string): string | null {
  const text = normaliseText(name);
  const titledName = classInTitle(text);
  if (titledName !== null) return titledName;
  const isShort = text.length <= 12 && !/^(?:sheet|trang|page|bảng|khối|khoi)/iu.test(text);
  const startsLikeClass = /^\d{1,2}\D/u.test(text) || gradeOfClass(text)?.grade === null;
  return isShort && startsLikeClass && gradeOfClass(text) !== null ? text : null;
}

/** `Lớp 6A` → `6A`: the list takes the code. */
export function classCodeOf(text: string): string {
  const code = text.replace(/^l(?:ớp|op)\s*[:.]?\s*/iu, "");
  return code === "" ? text : code;
}
