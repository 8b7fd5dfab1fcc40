import type { FieldDefinition, FieldKey, RecognisedSheet } from "../../forms/types";
import type { Language } from "../../text/bilingual";
import { fieldLabel } from "./fieldLabel";

/** The definition of a sheet's field, or of the first form that has it. */
export function fieldOf(
  recognised: readonly RecognisedSheet[],
  key: FieldKey,
  sheetId?: string,
): FieldDefinition | undefined {
  const own = recognised.find((sheet) => sheet.sheetId === sheetId);
  for (const sheet of own ? [own, ...recognised] : recognised) {
    const field = sheet.form.fields.find((candidate) => candidate.key === key);
    if (field) return field;
  }
  return undefined;
}

/** A field's name in the user's language; its key where no form knows it. */
export function nameOfField(
  recognised: readonly RecognisedSheet[],
  key: FieldKey,
  language: Language,
  sheetId?: string,
): string {
  const field = fieldOf(recognised, key, sheetId);
  return field ? fieldLabel(field, language) : key;
}
