import { oneOf, textOf, truth } from "../arguments";
import { ExcelError } from "../excelError";
import { defineObject } from "../playedObject";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Workbook.application`. The grid calculates when it likes, so suspending only has to be accepted. */
export const applicationObject = defineObject<null>({
  typeName: "Application",
  scalars: {
    CalculationEngineVersion: { read: () => 191029 },
    CalculationMode: {
      read: (_target, book) => book.calculationMode,
      write: (_target, value, book) => {
        book.calculationMode = oneOf(value, MODES);
      },
    },
    CalculationState: { read: () => "Done" },
    DecimalSeparator: { read: () => "," },
    ThousandsSeparator: { read: () => "." },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate: () => null,
    CreateWorkbook: (_target, [base64], book) => createdWorkbookObject(workbookBytes(base64), book),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** `Excel.WorkbookCreated`: shown by `open()`. */
const createdWorkbookObject = defineObject<Uint8Array>({
  typeName: "WorkbookCreated",
  identity: () => ({ Id: "created" }),
  methods: {
    Open: (bytes, _args, book) => {
      book.shell.openBook(bytes);
      return null;
    },
  },
});

/** Throws `InvalidArgument` for what is no zip. */
export function workbookBytes(base64: unknown): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(textOf(base64)), (character) => character.charCodeAt(0));
  } catch {
    throw new ExcelError("InvalidArgument");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ExcelError("InvalidArgument");
  return bytes;
}

/** `Excel.Runtime`, reached as `context.runtime`. */
export const runtimeObject = defineObject<null>({
  typeName: "Runtime",
  scalars: {
    EnableEvents: {
      read: (_target, book) => book.events.isEnabled,
      write: (_target, value, book) => {
        book.events.isEnabled = truth(value);
      },
    },
  },
});
