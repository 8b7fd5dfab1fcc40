import type { FieldDefinition } from "../forms/types";
import type { RuleContext } from "./types";

/** Whether the cell holds exactly what the catalogue prints, dirt and all: such a text is never wrong. */
export function isCatalogueText(value: string, field: FieldDefinition, context: RuleContext): boolean {
  if (field.catalogue === undefined) return false;
  const lookup = context.lookUp(field.catalogue, value);
  return lookup?.kind === "found" && lookup.isVerbatim;
}
