import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { SheetVisibility } from "../../src/workbook/types";
import type { StructureOp } from "./structure";

/** The open book at the moment of saving, as plain data. */
export interface BookState {
  /** The engine's own snapshot with the resources of its plugins. */
  readonly snapshot: IWorkbookData;
  /** False for a book that was only read: it comes back as it was, whatever the engine computed on its own. */
  readonly isEdited: boolean;
  /** By sheet id. */
  readonly structure: ReadonlyMap<string, readonly StructureOp[]>;
  /** By sheet id; both are kept outside the engine. */
  readonly sheets: ReadonlyMap<string, { readonly visibility: SheetVisibility; readonly isProtected: boolean }>;
}

export type CellRows = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;

/** Text of a cell that the engine keeps as a small document (line breaks, mixed formats); else `null`. */
export function documentText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** The data of one of the engine's plugins, by sheet id. */
export function resourceOf<T>(snapshot: IWorkbookData, name: string): Map<string, T> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  if (!data) return new Map();
  return new Map(Object.entries(JSON.parse(data) as Record<string, T>));
}
