import type { Bilingual } from "../text/bilingual";
import { scaleOf } from "./readLevel";
import type { FieldDefinition } from "./types";

/** A column's name in a sentence: its whole header on one line, so that the three provinces stay apart. */
export function fieldName(field: FieldDefinition): Bilingual {
  return { vi: field.header.replace(/\s+/g, " "), en: field.english };
}

/** `fieldName` as the regulation of the pupil's grade and school year has it: `Học lực`, later `Kết quả học tập`. */
export function fieldNameInYear(field: FieldDefinition, grade: number | null, schoolYear: number): Bilingual {
  const isLater = field.laterName !== undefined && scaleOf(field, grade, schoolYear) === "achievement";
  return isLater ? field.laterName : fieldName(field);
}
