import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import type { BookFollower } from "./bookFollower";
import { plainFontName } from "./cssFontName";
import { areaOfRange } from "./engineAreas";
import type { EngineBook } from "./engineBook";
import { excelRule } from "./excelValidation";
import type { GridConditionalFormat } from "./grid";
import { rangeOf } from "./openXlsx";
import type { OpenedBook } from "./openXlsx";
import type { FormatRule } from "./readConditionalFormat";
import type { SheetLocks } from "./sheetLocks";
import { shiftArea } from "./structure";
import type { SheetReader } from "./univerSheet";

/** What the engine does not know of a book's sheets: what the file says, and what happened since. */
export class SheetReading {
  readonly #book: EngineBook;
  readonly #opened: OpenedBook;
  readonly #follower: BookFollower;
  readonly #locks: SheetLocks;
  readonly #formatTypes = new Map<string, string>();

  constructor(book: EngineBook, opened: OpenedBook, follower: BookFollower, locks: SheetLocks) {
    this.#book = book;
    this.#opened = opened;
    this.#follower = follower;
    this.#locks = locks;
    for (const sheet of opened.sheets) {
      for (const [uid, type] of sheet.formatTypes) this.#formatTypes.set(`${sheet.id} ${uid}`, type);
    }
  }

  /** The kind of a conditional format that came after the file was opened. */
  noteFormatType(sheetId: string, id: string, type: string): void {
    this.#formatTypes.set(`${sheetId} ${id}`, type);
  }

  formatAt(sheet: Worksheet, row: number, column: number): string {
    return this.reader(sheet).format(row, column);
  }

  gridFormat(sheetId: string, rule: FormatRule): GridConditionalFormat {
    const style = (rule.rule["style"] ?? {}) as IStyleData;
    const type = this.#formatTypes.get(`${sheetId} ${rule.cfId}`) ?? "Custom";
    const formula = rule.rule["value"];
    return {
      id: rule.cfId,
      type,
      areas: rule.ranges.map(areaOfRange),
      stopIfTrue: rule.stopIfTrue,
      ...(type === "Custom" && typeof formula === "string" ? { formula } : {}),
      ...(style.bg?.rgb ? { fillColor: style.bg.rgb } : {}),
      ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
      ...(style.bl ? { bold: true } : {}),
      ...(style.it ? { italic: true } : {}),
      ...(style.ul?.s ? { underline: true } : {}),
    };
  }

  /** What a sheet needs of the book to answer. */
  reader(sheet: Worksheet): SheetReader {
    const id = sheet.getSheetId();
    const styles = this.#book.workbook().getStyles();
    const own = this.#opened.sheets.find((opened) => opened.id === id);
    const lookup = new Map<string, { format: string; font: string }>();
    const standardFont = this.#opened.snapshot.defaultStyle;
    const standard = (typeof standardFont === "object" && standardFont?.ff) || "Calibri";
    const look = (style: ICellData["s"]): { format: string; font: string } | null => {
      if (style === null || style === undefined) return null;
      const key = typeof style === "string" ? style : JSON.stringify(style);
      const known = lookup.get(key);
      if (known) return known;
      const data = typeof style === "string" ? styles.get(style) : style;
      const index = /^x(\d+)$/.exec(key)?.[1];
      const inFile = index === undefined ? undefined : this.#opened.styles.formats[Number(index)];
      const read = {
        format: inFile?.numberFormat ?? data?.n?.pattern ?? "General",
        font: plainFontName(data?.ff ?? standard),
      };
      lookup.set(key, read);
      return read;
    };
    const { rowData, columnData } = sheet.getConfig();
    const at = (row: number, column: number): { format: string; font: string } =>
      look(sheet.getCellMatrix().getValue(row, column)?.s) ??
      look(rowData[row]?.s) ??
      look(columnData[column]?.s) ?? { format: "General", font: plainFontName(standard) };
    const filter = own?.filter ?? null;
    return {
      visibility: this.#follower.visibility.get(id) ?? "visible",
      isProtected: this.#locks.has(id),
      date1904: this.#opened.date1904,
      format: (row, column) => at(row, column).format,
      font: (row, column) => at(row, column).font,
      filter: filter && shiftArea(filter, this.#follower.structure.get(id) ?? []),
      conditionalFormats: () =>
        this.#book.engine.conditionalFormats(this.#book.unitId, id).map((rule) => this.gridFormat(id, rule)),
      dataValidations: () =>
        this.#book.engine.dataValidations(this.#book.unitId, id).map((rule) => ({
          areas: rule.ranges.map(areaOfRange),
          rule: excelRule(rule),
        })),
    };
  }
}

export function formatRule(cfId: string, format: Omit<GridConditionalFormat, "id">): FormatRule {
  const style: IStyleData = {};
  if (format.fillColor !== undefined) style.bg = { rgb: format.fillColor };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.bold) style.bl = 1;
  if (format.italic) style.it = 1;
  if (format.underline) style.ul = { s: 1 };
  return {
    cfId,
    ranges: format.areas.map(rangeOf),
    stopIfTrue: format.stopIfTrue ?? false,
    rule: { type: "highlightCell", subType: "formula", value: format.formula ?? "=FALSE", style },
  };
}
