import { type CatalogueSet, resolveCatalogues } from "../../catalogues/catalogueSet";
import type { CatalogueId } from "../../catalogues/types";
import type { RecognisedSheet } from "../../forms/types";
import { choiceText, type InputRule, type ListSource } from "../../workbook/inputRule";
import type { Area, Workbook } from "../../workbook/types";
import { catalogueSource } from "../newList/newPupilBook";
import { planInputRules } from "./planInputRules";

/** Empty rows below the last pupil that the rules hold for as well. */
export const SPARE_RULE_ROWS = 200;

export interface SheetRulePlan {
  readonly rules: readonly InputRule[];
  /** 0-based, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Catalogue columns whose sheet the book lacks, and whose list is too long to stand in the rule itself. */
  readonly withoutSource: ReadonlySet<number>;
}

/** Excel's own rules for a list that stands in a book, pointing to the book's own catalogue sheets. */
export function inputRulesOfSheet(recognised: RecognisedSheet, book: Workbook): SheetRulePlan {
  const { form, columns, rows, headerBottom, schoolYear } = recognised;
  const catalogues = resolveCatalogues(book).ofSchoolYear(schoolYear);
  const fields = form.fields.filter(({ key }) => columns.has(key));
  const sources = new Map<CatalogueId, ListSource>();
  const choices = new Map<CatalogueId, readonly string[]>();
  const withoutSource = new Set<number>();
  for (const { key, catalogue } of fields) {
    const id = key === "classCode" ? "class" : catalogue;
    const source = id && catalogueSource(catalogues, id);
    const words = id && !source ? shortList(catalogues, id) : null;
    if (id && source) sources.set(id, source);
    else if (id && words) choices.set(id, words);
    else if (id) withoutSource.add(columns.get(key) ?? -1);
  }
  const firstRow = headerBottom + 1;
  const lastRow = Math.max(firstRow, rows.at(-1) ?? 0) + SPARE_RULE_ROWS;
  return {
    rules: planInputRules({
      fields,
      columns,
      firstRow,
      lastRow,
      sources,
      choices,
      schoolYear,
      date1904: book.date1904,
    }),
    firstRow,
    lastRow,
    withoutSource,
  };
}

/** The words of a built-in catalogue that holds all there is and fits into a rule: nothing is added to the book for it. */
function shortList(catalogues: CatalogueSet, id: CatalogueId): readonly string[] | null {
  const catalogue = catalogues.get(id)?.catalogue;
  if (catalogue?.isComplete !== true) return null;
  const words = catalogue.entries.map(({ name }) => name.trim());
  return choiceText(words) === null ? null : words;
}

/**
 * The rules without the cells that have one of the user's own. `found` parts the rules' areas by whose rule they have, as
 * a host tells it.
 */
export function exceptOwn(
  rules: readonly InputRule[],
  found: readonly { readonly area: Area; readonly owner: string }[],
): InputRule[] {
  return rules.flatMap((rule) => {
    const free = found
      .filter(({ area, owner }) => owner !== "other" && isWithin(area, rule.area))
      .map(({ area }) => area);
    return joinRows(free).map((area) => ({ ...rule, area }));
  });
}

function isWithin(inner: Area, outer: Area): boolean {
  const isInRows = inner.top >= outer.top && inner.bottom <= outer.bottom;
  return isInRows && inner.left >= outer.left && inner.right <= outer.right;
}

/** Areas of one column that touch become one. */
function joinRows(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas.toSorted((a, b) => a.top - b.top)) {
    const last = joined.at(-1);
    if (last?.bottom === area.top - 1) joined.splice(-1, 1, { ...last, bottom: area.bottom });
    else joined.push(area);
  }
  return joined;
}
