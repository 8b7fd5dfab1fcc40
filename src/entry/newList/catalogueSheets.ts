import { builtInCatalogues } from "../../catalogues/builtIn/builtInCatalogues";
import type { CatalogueEntry, CatalogueId } from "../../catalogues/types";
import type { Level } from "../../forms/types";
import { gradeOfClass } from "../../text/classCode";
import type { ListSource } from "../../workbook/inputRule";
import { freeSheetName } from "../../workbook/sheetName";
import type { CellValue } from "../../workbook/types";
import type { NewSheet } from "../../workbook/writeWorkbook";
import { type CatalogueSheetTexts, catalogueSheetTexts, classSheetTexts } from "./data/catalogueSheetTexts";

/** A catalogue's new sheet, and where in it stands what the list's cells repeat. */
export interface NewCatalogueSheet {
  readonly id: CatalogueId;
  readonly sheet: NewSheet;
  readonly source: ListSource;
}

/** Rows for classes that the drop-down list offers as soon as they are typed. */
const CLASS_ROWS = 60;

/**
 * Sheets of the wanted catalogues, as the template lays them out: title, `STT / Mã / Tên…`, codes as text. Catalogues that
 * we hold no sure list of are left out; of districts and communes there are those of Bến Tre.
 *
 * @param takenNames sheet names that the book has already.
 */
export function newCatalogueSheets(
  wanted: ReadonlySet<CatalogueId>,
  classes: readonly string[],
  level: Level,
  takenNames: readonly string[],
): NewCatalogueSheet[] {
  const taken = [...takenNames];
  const made: NewCatalogueSheet[] = [];
  for (const texts of [classSheetTexts, ...catalogueSheetTexts]) {
    if (!wanted.has(texts.id)) continue;
    const name = freeSheetName(texts.name, taken);
    taken.push(name);
    made.push(texts.id === "class" ? classSheet(name, texts, classes, level) : catalogueSheet(name, texts));
  }
  return made;
}

function catalogueSheet(name: string, texts: CatalogueSheetTexts): NewCatalogueSheet {
  const entries = builtInCatalogues.get(texts.id)?.entries ?? [];
  const titles = [[texts.title], ...(texts.remark === undefined ? [] : [[texts.remark]])];
  const { headers, cells, widths } = columnsOf(texts, entries);
  const rows = entries.map((entry, place): CellValue[] => [place + 1, entry.code, entry.name, ...cells(entry)]);
  return withSource(name, texts.id, titles, headers, rows, { column: 2, count: entries.length, widths });
}

function classSheet(
  name: string,
  texts: CatalogueSheetTexts,
  classes: readonly string[],
  level: Level,
): NewCatalogueSheet {
  const rows = classes.map((code, place): CellValue[] => [place + 1, code, `Lớp ${code}`, gradeText(code, level)]);
  const headers = ["STT", "Mã lớp", "Tên lớp", "Khối"];
  return withSource(name, texts.id, [[texts.title]], headers, rows, {
    column: 1,
    count: Math.max(CLASS_ROWS, classes.length),
    widths: [6, 14, 22, 14],
  });
}

function withSource(
  name: string,
  id: CatalogueId,
  titles: readonly string[][],
  headers: readonly string[],
  rows: readonly CellValue[][],
  { column, count, widths }: { readonly column: number; readonly count: number; readonly widths: readonly number[] },
): NewCatalogueSheet {
  const top = titles.length + 1;
  const bottom = top + Math.max(1, count) - 1;
  return {
    id,
    source: { sheet: name, area: { top, left: column, bottom, right: column } },
    sheet: {
      name,
      values: [...titles, headers, ...rows],
      merges: titles.map((_, row) => ({ top: row, left: 0, bottom: row, right: headers.length - 1 })),
      formats: [{ area: { top, left: 1, bottom, right: headers.length - 1 }, numberFormat: "@" }],
      headerRows: top,
      columnWidths: widths,
    },
  };
}

interface CatalogueColumns {
  readonly headers: readonly string[];
  /** What stands beside serial, code and name. */
  readonly cells: (entry: CatalogueEntry) => CellValue[];
  readonly widths: readonly number[];
}

function columnsOf(texts: CatalogueSheetTexts, entries: readonly CatalogueEntry[]): CatalogueColumns {
  const common = ["STT", texts.codeHeader ?? "Mã", texts.nameHeader ?? "Tên trường dữ liệu"];
  switch (texts.id) {
    case "province":
      return { headers: [...common, "Cấp"], cells: ({ name }) => [kindOfUnit(name)], widths: [6, 8, 30, 12] };
    case "district":
      return {
        headers: [...common, "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
        cells: (entry) => [kindOfUnit(entry.name), entry.parentCode ?? "", entry.parentName ?? ""],
        widths: [6, 8, 30, 12, 8, 24],
      };
    case "commune":
      return {
        headers: [...common, "Cấp", "Mã QH", "Quận Huyện", "Mã TP", "Tỉnh / Thành Phố"],
        cells: (entry) => {
          const district = builtInCatalogues.get("district")?.entries.find(({ code }) => code === entry.parentCode);
          const parent = [entry.parentCode ?? "", entry.parentName ?? ""];
          return [kindOfUnit(entry.name), ...parent, district?.parentCode ?? "", district?.parentName ?? ""];
        },
        widths: [6, 8, 30, 12, 8, 24, 8, 24],
      };
    default: {
      const hasOthers = entries.some(({ otherNames }) => otherNames.length > 0);
      if (!hasOthers) return { headers: common, cells: () => [], widths: [6, 8, 48] };
      return {
        headers: [...common, "Tên khác"],
        cells: ({ otherNames }) => [otherNames.join(", ")],
        widths: [6, 12, 28, 60],
      };
    }
  }
}

function kindOfUnit(name: string): string {
  return /^(?:Thành phố|Thị xã|Thị trấn|Huyện|Quận|Phường|Xã|Tỉnh)/.exec(name)?.[0] ?? "";
}

/** Blank for an age group, whose wording the class's own name does not settle. */
function gradeText(code: string, level: Level): string {
  const grade = level === "MN" ? null : (gradeOfClass(code)?.grade ?? null);
  return grade === null ? "" : `Khối ${String(grade)}`;
}
