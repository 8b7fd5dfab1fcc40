import type { Bilingual } from "../text/bilingual";
import type { FieldDefinition } from "./types";

/** A column's name in a sentence: its whole header on one line, so that the three provinces stay apart. */
export function fieldName(field: FieldDefinition): Bilingual {
  return { vi: field.header.replace(/\s+/g, " "), en: field.english };
}
