import { oneOf, textOf, truth } from "../arguments";
import { Cells } from "../cells";
import { ExcelError } from "../excelError";
import type { HostBook } from "../hostBook";
import { WORKBOOK_TARGET } from "../officeEvents";
import { defineObject } from "../playedObject";
import type { PlayedObject } from "../playedObject";
import { applicationObject, runtimeObject, workbookBytes } from "./application";
import { documentPropertiesObject } from "./documentProperties";
import { eventMethods } from "./eventMethods";
import { namedItemsObject } from "./namedItems";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

/** The root of every batch. */
export const workbookObject = defineObject<null>({
  typeName: "Workbook",
  scalars: {
    AutoSave: { read: () => false },
    CalculationEngineVersion: { read: () => 191029 },
    ChartDataPointTrack: { read: () => true },
    IsDirty: {
      read: (_target, book) => book.isDirty,
      write: (_target, value, book) => {
        book.isDirty = truth(value);
      },
    },
    Name: { read: (_target, book) => book.grid.fileName() },
    PreviouslySaved: { read: () => true },
    ReadOnly: { read: () => false },
    UsePrecisionAsDisplayed: { read: () => false },
  },
  children: {
    Application: (_target, book) => applicationObject(null, book),
    Names: (_target, book) => namedItemsObject(null, book),
    Properties: (_target, book) => documentPropertiesObject(null, book),
    Protection: (_target, book) => workbookProtectionObject(null, book),
    Settings: (_target, book) => settingsObject(null, book),
    Tables: (_target, book) => tablesObject(null, book),
    Worksheets: (_target, book) => worksheetsObject(null, book),
    _Runtime: (_target, book) => runtimeObject(null, book),
  },
  methods: {
    ...eventMethods<null>("Workbook", () => WORKBOOK_TARGET),
    // `Excel.createWorkbook` on the web, where it asks the root of a partition of its own.
    CreateAndOpenWorkbook: (_target, [base64], book) => {
      book.shell.openBook(workbookBytes(base64));
      return null;
    },
    GetActiveCell: (_target, _args, book) => {
      const { sheetId, areas } = book.grid.selection();
      const first = areas[0] ?? { top: 0, left: 0 };
      const cell = { top: first.top, left: first.left, bottom: first.top, right: first.left };
      return book.makers.range(new Cells(sheetId, [cell]), book);
    },
    GetIsActiveCollabSession: () => false,
    GetSelectedRange: (_target, _args, book) => {
      const { sheetId, areas } = book.grid.selection();
      if (areas.length !== 1) throw new ExcelError("InvalidSelection");
      return book.makers.range(new Cells(sheetId, areas), book);
    },
    GetSelectedRanges: (_target, _args, book) => {
      const { sheetId, areas } = book.grid.selection();
      return book.makers.rangeAreas(new Cells(sheetId, areas, true), book);
    },
    Save: (_target, [behavior], book) => {
      oneOf(behavior, ["Save", "Prompt"] as const, "Save");
      book.isDirty = false;
      return null;
    },
    _GetRangeForEventByReferenceId: (_target, [id], book) => rangeOfEvent(book, id) ?? missing(),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], book) => rangeOfEvent(book, id),
    _GetReferenceCount: (_target, _args, book) => book.references.count,
    _RemoveAllReferences: (_target, _args, book) => {
      book.references.removeAll();
      return null;
    },
    _RemoveReference: (_target, [id], book) => {
      book.references.remove(textOf(id));
      return null;
    },
  },
});

/** The structure's protection, which the grid does not know: never on. */
const workbookProtectionObject = defineObject<null>({
  typeName: "WorkbookProtection",
  scalars: { Protected: { read: () => false } },
});

function rangeOfEvent(book: HostBook, id: unknown): PlayedObject | null {
  const cells = book.references.find(textOf(id));
  return cells && book.makers.range(cells, book);
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
