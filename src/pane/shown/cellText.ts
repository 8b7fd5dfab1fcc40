import type { FieldDefinition } from "../../forms/types";
import { formatDate, fromSerial } from "../../text/calendar";
import type { CellValue } from "../../workbook/types";
import type { Translate } from "../strings/translate";

/** A cell's value as a person reads it: a date column's serial number as `dd/mm/yyyy`, an empty cell in words. */
export function cellText(value: CellValue, field: Pick<FieldDefinition, "type"> | undefined, t: Translate): string {
  if (typeof value === "boolean") return t(value ? "common.true" : "common.false");
  if (typeof value === "number") return numberText(value, field);
  return value.trim() === "" ? t("common.blank") : value;
}

function numberText(value: number, field: Pick<FieldDefinition, "type"> | undefined): string {
  const date = field?.type === "date" ? fromSerial(value) : null;
  return date ? formatDate(date) : String(value);
}
