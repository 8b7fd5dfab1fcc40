import { fieldName } from "../../forms/fieldName";
import type { FieldDefinition } from "../../forms/types";
import type { Language } from "../../text/bilingual";

/**
 * A field's name where room is short: `Tỉnh/Thành phố (Theo quê quán)` begins with what tells it from its namesakes,
 * `Quê quán: Tỉnh/Thành phố`, so that a cut end costs nothing.
 */
export function fieldLabel(field: FieldDefinition, language: Language): string {
  const name = fieldName(field)[language];
  const grouped = /^(.+?) \((?:Theo )?(.+)\)$/u.exec(name);
  if (field.group === undefined || !grouped) return name;
  const [, own = "", group = ""] = grouped;
  return `${group.charAt(0).toLocaleUpperCase(language)}${group.slice(1)}: ${own}`;
}
