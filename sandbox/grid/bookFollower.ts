import { RedoCommandId, UndoCommandId } from "@univerjs/core";
import type { ICommandInfo, IRange } from "@univerjs/core";
import { areaAddress } from "../../src/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area, CellValue, SheetVisibility } from "../../src/workbook/types";
import { changedAreas } from "./changedAreas";
import type { CellMatrix } from "./changedAreas";
import { areaOfRange } from "./engineAreas";
import type { EngineBook } from "./engineBook";
import { changesContent, isFormulaOnly, onlyCell } from "./engineCells";
import { FormatKeeper } from "./formatKeeper";
import type { GridEvent } from "./grid";
import { GridNews } from "./gridNews";
import type { Origin } from "./gridNews";
import type { MutationParams } from "./mutationParams";
import type { OpenedBook } from "./openXlsx";
import type { SheetLocks } from "./sheetLocks";
import { inverseOf, sameOp } from "./structure";
import type { StructureOp } from "./structure";

type Changed = Extract<GridEvent, { kind: "changed" }>;

/** The engine's own numbers: `CommandType`, `SelectionMoveType`. */
const COMMAND = 0;
const MUTATION = 2;
const MOVE_START = 0;
const MOVING = 1;

const STRUCTURE = [
  ["insertRows", "deleteRows"],
  ["insertColumns", "deleteColumns"],
] as const;

const CELL_SHIFTS: ReadonlyMap<string, "CellInserted" | "CellDeleted"> = new Map([
  ["sheet.command.insert-range-move-down", "CellInserted"],
  ["sheet.command.insert-range-move-right", "CellInserted"],
  ["sheet.command.delete-range-move-up", "CellDeleted"],
  ["sheet.command.delete-range-move-left", "CellDeleted"],
]);

/** Follows what the engine does to a book: what is told of it, and what saving has to know. */
export class BookFollower {
  readonly news = new GridNews(
    (sheetId, row, column) => this.#book.resultAt(sheetId, row, column),
    () => {
      this.formats.settle();
    },
  );
  readonly formats: FormatKeeper;
  readonly structure = new Map<string, StructureOp[]>();
  readonly visibility = new Map<string, SheetVisibility>();
  isEdited = false;
  /** What the one cell held that is being changed. */
  before: CellValue | null = null;
  /** While the engine's turning to a sheet is nobody's doing. */
  isShowing = false;
  readonly #book: EngineBook;
  readonly #locks: SheetLocks;
  readonly #running: ICommandInfo[] = [];
  #origin: Origin = "user";
  #oldName = "";
  #active: string;
  #selected = "";

  constructor(book: EngineBook, opened: OpenedBook, locks: SheetLocks) {
    this.#book = book;
    this.#locks = locks;
    this.formats = new FormatKeeper(
      (sheetId) => book.engine.conditionalFormats(book.unitId, sheetId),
      (sheetId, rules) => {
        book.engine.setConditionalFormats(book.unitId, sheetId, rules);
      },
    );
    for (const { id, visibility } of opened.sheets) {
      this.formats.touch(id);
      this.visibility.set(id, visibility);
    }
    this.formats.settle();
    this.#active = book.workbook().getActiveSheet().getSheetId();
  }

  beforeCommand(info: Readonly<ICommandInfo>): void {
    if (info.type === COMMAND) {
      this.#running.push(info);
      this.#guard(info);
      return;
    }
    const params = (info.params ?? {}) as MutationParams;
    if (params.unitId !== undefined && params.unitId !== this.#book.unitId) return;
    if (info.id === "sheet.operation.set-cell-edit-visible") this.#guard(info);
    if (info.id === "sheet.mutation.set-range-values" && params.subUnitId !== undefined) {
      const place = onlyCell(params.cellValue ?? {});
      this.before = place ? this.#book.valueAt(params.subUnitId, place.row, place.column) : null;
    }
    if (info.id === "sheet.mutation.set-worksheet-name" && params.subUnitId !== undefined) {
      this.#oldName = this.#book.workbook().getSheetBySheetId(params.subUnitId)?.getName() ?? "";
    }
  }

  afterCommand(info: Readonly<ICommandInfo>, options: Readonly<Record<PropertyKey, unknown>>): void {
    if (info.type === COMMAND) {
      const at = this.#running.findIndex((running) => running.id === info.id);
      if (at !== -1) this.#running.splice(at, 1);
      this.#noticeActivation();
      return;
    }
    const params = (info.params ?? {}) as MutationParams;
    if (params.unitId !== this.#book.unitId) return;
    if (info.type === MUTATION) this.#afterMutation(info.id, params, options);
    if (info.id === "sheet.operation.set-worksheet-active") this.#noticeActivation();
    if (info.id === "sheet.operation.set-selections") this.#noticeSelection(params);
  }

  #afterMutation(id: string, params: MutationParams, options: Readonly<Record<PropertyKey, unknown>>): void {
    const sheetId = params.subUnitId ?? "";
    switch (id) {
      case "sheet.mutation.set-range-values": {
        // Results of formulas: Excel tells nobody about those.
        if (options["applyFormulaCalculationResult"] || options["fromFormula"] || options["onlyLocal"]) return;
        this.#noteEdit(sheetId, params);
        break;
      }
      case "sheet.mutation.move-range":
        this.#noteMove(params);
        break;
      case "sheet.mutation.reorder-range":
        if (params.range) this.#edit(sheetId, [areaOfRange(params.range)], null, false);
        break;
      case "sheet.mutation.insert-row":
      case "sheet.mutation.remove-rows":
      case "sheet.mutation.insert-col":
      case "sheet.mutation.remove-col":
        if (params.range) this.#noteStructure(id, sheetId, params.range);
        break;
      case "sheet.mutation.move-rows":
      case "sheet.mutation.move-columns":
        this.#noteMovedLines(id, sheetId, params);
        break;
      case "sheet.mutation.set-worksheet-name": {
        const after = this.#book.workbook().getSheetBySheetId(sheetId)?.getName() ?? "";
        this.push({ kind: "renamed", sheetId, before: this.#oldName, after }, true);
        break;
      }
      case "sheet.mutation.insert-sheet":
        this.push({ kind: "added", sheetId: params.sheet?.id ?? "" });
        break;
      case "sheet.mutation.remove-sheet":
        this.push({ kind: "deleted", sheetId });
        break;
      case "sheet.mutation.set-worksheet-hidden":
        this.visibility.set(sheetId, params.hidden ? "hidden" : "visible");
        break;
      case "sheet.mutation.set-worksheet-row-count":
      case "sheet.mutation.set-worksheet-column-count":
      case "sheet.mutation.set-worksheet-row-auto-height":
        return;
    }
    if (id.startsWith("formula.")) return;
    if (id.endsWith("conditional-rule")) {
      this.formats.touch(sheetId);
      this.news.settleSoon(this.#origin);
    }
    this.isEdited = true;
  }

  #noteEdit(sheetId: string, params: MutationParams): void {
    const matrix: CellMatrix = params.cellValue ?? {};
    const areas = changedAreas(matrix, changesContent);
    if (areas.length === 0) return;
    const isRewriting = changedAreas(matrix, (cell) => changesContent(cell) && !isFormulaOnly(cell)).length === 0;
    this.#edit(sheetId, areas, this.before, isRewriting);
  }

  #noteMove(params: MutationParams): void {
    const { from, to, fromRange, toRange } = params;
    if (!from || !to || !fromRange || !toRange) return;
    const fromArea = areaOfRange(fromRange);
    const toArea = areaOfRange(toRange);
    this.#edit(from.subUnitId, [fromArea], null, false);
    this.#edit(to.subUnitId, [toArea], null, false);
    if (from.subUnitId !== to.subUnitId) return;
    this.note(from.subUnitId, { kind: "moveCells", from: fromArea, toRow: toArea.top, toColumn: toArea.left });
  }

  #noteMovedLines(id: string, sheetId: string, params: MutationParams): void {
    const { sourceRange, targetRange } = params;
    if (!sourceRange || !targetRange) return;
    const sheet = this.#book.sheet(sheetId);
    const isRows = id.endsWith("rows");
    const [at, end, to] = isRows
      ? [sourceRange.startRow, sourceRange.endRow, targetRange.startRow]
      : [sourceRange.startColumn, sourceRange.endColumn, targetRange.startColumn];
    const first = Math.min(at, to);
    const last = Math.max(end, to - 1);
    const area = isRows
      ? { top: first, bottom: last, left: 0, right: sheet.getColumnCount() - 1 }
      : { left: first, right: last, top: 0, bottom: sheet.getRowCount() - 1 };
    this.note(sheetId, { kind: isRows ? "moveRows" : "moveColumns", at, count: end - at + 1, to });
    this.#edit(sheetId, [area], null, false);
  }

  #noteStructure(id: string, sheetId: string, range: IRange): void {
    const sheet = this.#book.sheet(sheetId);
    const isRows = id.includes("row");
    const isInsert = id.includes("insert");
    const at = isRows ? range.startRow : range.startColumn;
    const count = (isRows ? range.endRow : range.endColumn) - at + 1;
    const size = isRows ? sheet.getRowCount() : sheet.getColumnCount();
    // The engine lengthens a sheet by rows at its end, for instance to paste: in Excel they were there all along.
    const isAtEnd = isInsert ? at + count >= size : at >= size;
    if (isAtEnd) return;
    this.note(sheetId, { kind: STRUCTURE[isRows ? 0 : 1][isInsert ? 0 : 1], at, count });
    const cellShift = this.#cellShift();
    if (cellShift) return;
    const area = isRows
      ? { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 }
      : { left: at, right: at + count - 1, top: 0, bottom: MAX_ROWS - 1 };
    const line = isRows ? "Row" : "Column";
    const change: Changed["change"] = `${line}${isInsert ? "Inserted" : "Deleted"}`;
    this.push({ kind: "changed", sheetId, change, area, origin: this.#origin }, true);
  }

  /** Remembered for saving. What an undo takes back is forgotten, so that deleted rows come back as they were. */
  note(sheetId: string, op: StructureOp): void {
    const ops = this.structure.get(sheetId) ?? [];
    const last = ops.at(-1);
    const isUndone = this.#isUndoing() && last !== undefined && sameOp(inverseOf(last), op);
    this.structure.set(sheetId, isUndone ? ops.slice(0, -1) : [...ops, op]);
    this.formats.move(sheetId, this.#book.sheet(sheetId).getName(), op, isUndone);
  }

  #isUndoing(): boolean {
    return this.#running.some(({ id }) => id === UndoCommandId || id === RedoCommandId);
  }

  /** The running command puts cells in or takes some out, not whole rows. */
  #cellShift(): { change: "CellInserted" | "CellDeleted"; area: Area } | null {
    const command = this.#running.find(({ id }) => CELL_SHIFTS.has(id));
    const change = command && CELL_SHIFTS.get(command.id);
    if (!change) return null;
    const range = (command.params as { range?: IRange } | undefined)?.range ?? this.#book.engine.selections()[0]?.range;
    return range ? { change, area: areaOfRange(range) } : null;
  }

  #edit(sheetId: string, areas: readonly Area[], before: CellValue | null, isRewriting: boolean): void {
    const shift = this.#cellShift();
    if (shift) {
      if (!this.news.hasChange(shift.change)) this.push({ kind: "changed", sheetId, ...shift, origin: this.#origin });
      return;
    }
    this.news.addEdit({ sheetId, areas, before, origin: this.#origin, isRewriting });
  }

  #noticeActivation(): void {
    const now = this.#book.workbook().getActiveSheet().getSheetId();
    if (now === this.#active || this.isShowing) return;
    const before = this.#active;
    this.#active = now;
    if (this.#book.hasSheet(before)) this.push({ kind: "deactivated", sheetId: before });
    this.push({ kind: "activated", sheetId: now });
  }

  #noticeSelection(params: MutationParams): void {
    if (params.type === MOVING || params.type === MOVE_START) return;
    const areas = (params.selections ?? []).map(({ range }) => areaOfRange(range));
    const sheetId = params.subUnitId ?? "";
    const text = `${sheetId} ${areas.map(areaAddress).join()}`;
    if (text === this.#selected || areas.length === 0) return;
    this.#selected = text;
    this.push({ kind: "selected", sheetId, areas });
  }

  push(event: GridEvent, isStructure = false): void {
    this.news.addEvent(event, this.#origin, isStructure);
  }

  /** Runs the host's own change; its events go out before it returns. */
  asAddin(change: () => void): void {
    const before = this.#origin;
    this.#origin = "addin";
    try {
      change();
    } finally {
      this.news.flush();
      this.#origin = before;
    }
  }

  #guard(info: Readonly<ICommandInfo>): void {
    if (this.#origin !== "addin") this.#locks.guard(info, this.#running);
  }
}
