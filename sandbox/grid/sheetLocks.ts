import { CustomCommandExecutionError } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import type { Area } from "../../src/workbook/types";
import { areaOfRange } from "./engineAreas";
import type { EngineBook } from "./engineBook";
import type { MutationParams } from "./mutationParams";
import type { OpenedBook } from "./openXlsx";

const PROTECTED_MESSAGE = "Trang tính này đang được bảo vệ nên không sửa được ô này.";

/** Commands by which a person changes cells. */
const GUARDED =
  /^sheet\.command\.(set-range-values|clear-selection|insert-(row|col|range|multi)|remove-(row|col)|delete-range|move-(range|rows|cols)|auto-fill|refill|auto-clear-content|set-style|set-border|add-worksheet-merge|remove-worksheet-merge|paste|copy-down|copy-right|toggle-cell-checkbox|reorder-range|numfmt|cut)/;

/** Which sheets are protected, and what a person may do there all the same. */
export class SheetLocks {
  readonly #book: EngineBook;
  readonly #protected: Set<string>;
  readonly #unlockedStyles: ReadonlySet<string>;

  constructor(book: EngineBook, opened: OpenedBook) {
    this.#book = book;
    this.#protected = new Set(opened.sheets.flatMap(({ id, isProtected }) => (isProtected ? [id] : [])));
    this.#unlockedStyles = new Set(
      opened.styles.formats.flatMap((format, index) => (format.isLocked ? [] : [`x${String(index)}`])),
    );
  }

  has(sheetId: string): boolean {
    return this.#protected.has(sheetId);
  }

  set(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.#protected.add(sheetId);
    else this.#protected.delete(sheetId);
  }

  /** Refuses what a person does to locked cells of a protected sheet, and takes it out of what is `running`. */
  guard(info: Readonly<ICommandInfo>, running: ICommandInfo[]): void {
    if (this.#protected.size === 0) return;
    const isEditor = info.id === "sheet.operation.set-cell-edit-visible";
    if (isEditor && !(info.params as { visible?: boolean }).visible) return;
    if (!isEditor && !GUARDED.test(info.id)) return;
    const params = (info.params ?? {}) as MutationParams;
    const sheetId = params.subUnitId ?? this.#book.workbook().getActiveSheet().getSheetId();
    if (!this.#protected.has(sheetId)) return;
    const ranges = params.range
      ? [params.range]
      : (params.ranges ?? this.#book.engine.selections().map(({ range }) => range));
    const needsStructure = /insert|remove|delete|move|style|border|merge/.test(info.id);
    if (!needsStructure && ranges.every((range) => this.#isUnlocked(sheetId, areaOfRange(range)))) return;
    const at = running.findIndex((other) => other.id === info.id);
    if (at !== -1) running.splice(at, 1);
    this.#book.engine.warn(PROTECTED_MESSAGE);
    throw new CustomCommandExecutionError(PROTECTED_MESSAGE);
  }

  #isUnlocked(sheetId: string, area: Area): boolean {
    const cells = this.#book.sheet(sheetId).getCellMatrix();
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 100_000) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells.getValue(row, column);
        const origin = (cell?.custom as { s?: number } | null | undefined)?.s;
        const style = origin === undefined ? cell?.s : `x${String(origin)}`;
        if (typeof style !== "string" || !this.#unlockedStyles.has(style)) return false;
      }
    }
    return true;
  }
}
