import type { CatalogueSet } from "../catalogues/catalogueSet";
import { tickedSexColumns } from "../forms/tickedSex";
import type { FieldDefinition, FieldKey, RecognisedSheet } from "../forms/types";
import type { Rule, RuleContext } from "../rules/types";

/** What rules may know of a sheet and its book beside the pupils. */
export function ruleContext(recognised: RecognisedSheet, catalogues: CatalogueSet, date1904: boolean): RuleContext {
  const fields = new Map(recognised.form.fields.map((field) => [field.key, field]));
  return {
    form: recognised.form.id,
    level: recognised.level,
    schoolYear: recognised.schoolYear,
    yearOfAges: recognised.yearOfAges,
    isVnen: recognised.isVnen,
    vnenClasses: recognised.vnenClasses,
    date1904,
    headerRow: recognised.headerBottom,
    hasCommunesOfProvinces: catalogues.hasCommunesOfProvinces,
    field: (key) => definitionOf(fields, key),
    hasField: (key) => recognised.columns.has(key),
    splitBirthDate: recognised.splitBirthDate,
    tickedSex: tickedSexColumns(recognised),
    otherHeaders: recognised.unknownColumns.map((column) => recognised.headers[column] ?? ""),
    lookUp: (id, text, parentCode) =>
      catalogues.get(id)?.lookUp(text, parentCode === undefined ? undefined : { parentCode }),
    catalogueName: (id) => catalogueName(catalogues, id),
    isFromWorkbook: (id) => catalogues.get(id)?.catalogue.origin.kind === "workbook",
  };
}

/** Whether a rule speaks of this sheet: its form, level and school year. */
export function ruleApplies(rule: Rule, recognised: RecognisedSheet): boolean {
  if (!rule.forms.includes(recognised.form.id)) return false;
  if (rule.levels && recognised.level !== null && !rule.levels.includes(recognised.level)) return false;
  if (rule.levels && recognised.level === null) return false;
  const { from = -Infinity, to = Infinity } = rule.years ?? {};
  return recognised.schoolYear >= from && recognised.schoolYear <= to;
}

function definitionOf(fields: ReadonlyMap<FieldKey, FieldDefinition>, key: FieldKey): FieldDefinition {
  const definition = fields.get(key);
  if (!definition) throw new Error(`The form has no field "${key}"`);
  return definition;
}

function catalogueName(catalogues: CatalogueSet, id: Parameters<RuleContext["catalogueName"]>[0]) {
  const origin = catalogues.get(id)?.catalogue.origin;
  if (origin?.kind === "workbook") {
    return { vi: `trang danh mục ${origin.sheetName}`, en: `catalogue sheet ${origin.sheetName}` };
  }
  return { vi: "danh mục của Bộ GD&ĐT", en: "the Ministry's catalogue" };
}
