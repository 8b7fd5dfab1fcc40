import type { CatalogueId } from "../catalogues/types";
import type { FieldDefinition } from "../forms/types";
import type { RuleContext } from "./types";

/** Whether the cell holds exactly what the catalogue prints, dirt and all: such a text is never wrong. */
export function isCatalogueText(value: string, field: FieldDefinition, context: RuleContext): boolean {
  const catalogue = catalogueOf(field);
  if (catalogue === undefined) return false;
  const lookup = context.lookUp(catalogue, value);
  return lookup?.kind === "found" && lookup.isVerbatim;
}

/** The class column is free text where the book has no list of classes, and follows that list where it has one. */
export function catalogueOf(field: FieldDefinition): CatalogueId | undefined {
  return field.key === "classCode" ? "class" : field.catalogue;
}
