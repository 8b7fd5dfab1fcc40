import Ajv, { type ValidateFunction } from "ajv";
import { builtInCatalogues } from "../../src/catalogues/builtIn/builtInCatalogues";
import type { FieldDefinition } from "../../src/forms/types";
import type { CellValue } from "../../src/workbook/types";

/**
 * The peer: what a compiled JSON schema can say of the same columns (required cells, catalogue values, patterns, lengths).
 * It knows nothing of other rows, of parents, of dates that do not exist, and suggests nothing.
 */
export function ajvPeer(fields: readonly FieldDefinition[]): ValidateFunction {
  const properties = new Map(fields.map((field) => [field.key, schemaOf(field)]));
  return new Ajv({ allErrors: true }).compile({
    type: "object",
    properties: Object.fromEntries(properties),
    required: fields.filter((field) => field.required === "always").map((field) => field.key),
  });
}

/** A row as the schema takes it: objects by field, empty cells left out. */
export function asObject(fields: readonly FieldDefinition[], row: readonly CellValue[]): Record<string, CellValue> {
  const entries = fields.map((field, column) => [field.key, row[column] ?? ""] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

function schemaOf(field: FieldDefinition): Record<string, unknown> {
  switch (field.type) {
    case "catalogue": {
      const names = builtInCatalogues.get(field.catalogue ?? "sex")?.entries.map((entry) => entry.name) ?? [];
      return names.length > 0 ? { type: "string", enum: [...new Set(names)] } : { type: "string" };
    }
    case "date":
      return {
        anyOf: [
          { type: "number", minimum: 1, maximum: 80_000 },
          { type: "string", pattern: "^\\d{1,2}/\\d{1,2}/\\d{4}$" },
        ],
      };
    case "year":
      return { type: "integer", minimum: 1900, maximum: 2100 };
    case "tick":
      return { type: "string", enum: ["x", "X"] };
    case "phone":
      return { type: "string", pattern: "^0\\d{9,10}$" };
    case "identityNumber":
      return { type: "string", pattern: "^(\\d{9}|\\d{12})$" };
    case "name":
      return { type: "string", pattern: "^[^\\d]+ [^\\d]+$", maxLength: field.maxLength ?? 500 };
    case "serial":
      return { type: "integer" };
    default:
      return { type: "string", maxLength: field.maxLength ?? 500 };
  }
}
