import { builtInCatalogues } from "../../catalogues/builtIn/builtInCatalogues";
import type { CatalogueId } from "../../catalogues/types";
import type { FieldKey, Level } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import { tickQuestion } from "../questions/makeQuestion";
import type { Question, Range, Row, RowGroup } from "../types";

/** One row for each entry of the Ministry's catalogue, under its code. */
export function catalogueRows(catalogue: CatalogueId): Row[] {
  const entries = builtInCatalogues.get(catalogue)?.entries ?? [];
  return entries.map(({ code, name }) => ({ id: code, name: { vi: name, en: name }, answers: [code] }));
}

/** A group of the single row of those who answer `yes`. */
export function yesGroup(id: string, name: Bilingual, question: Question, levels?: readonly Level[]): RowGroup {
  const rows = [{ id: "yes", name, answers: ["yes"] }];
  return { id, name, question, rows, isPartial: true, ...(levels ? { levels } : {}) };
}

/** A group of the single row of those whose column is ticked. */
export function tickGroup(
  field: FieldKey,
  name: Bilingual,
  levels?: readonly Level[],
  percentOf?: RowGroup["percentOf"],
): RowGroup {
  const meaning: Bilingual = {
    vi: `Cột “${name.vi}” có đánh dấu.`,
    en: `The column “${name.en}” is ticked.`,
  };
  return { ...yesGroup(field, name, tickQuestion(field, meaning), levels), ...(percentOf ? { percentOf } : {}) };
}

/** `below` the first year, one row a year, `above` the last. */
export function ageRows(first: number, last: number): Row[] {
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const row = (id: string, vi: string, en: string, range: Range): Row => ({ id, name: { vi, en }, range });
  return [
    row("below", `Dưới ${String(first)} tuổi`, `Under ${String(first)}`, { below: first }),
    ...years.map((year) =>
      row(`age${String(year)}`, `${String(year)} tuổi`, `Age ${String(year)}`, { from: year, to: year }),
    ),
    row("above", `Trên ${String(last)} tuổi`, `Over ${String(last)}`, { from: last + 1 }),
  ];
}
