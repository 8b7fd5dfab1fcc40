/**
 * The errors Excel answers a batch with, in its own words. Codes: Excel's `ErrorCodes` enumeration; texts and HTTP
 * status: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs".
 */
const KNOWN = new Map<string, { readonly status: number; readonly message: string }>([
  ["AccessDenied", { status: 403, message: "You cannot perform the requested operation." }],
  ["ActivityLimitReached", { status: 429, message: "Activity limit has been reached." }],
  ["ApiNotFound", { status: 404, message: "The API you are trying to use could not be found." }],
  [
    "FilteredRangeConflict",
    { status: 409, message: "The attempted operation causes a conflict with a filtered range." },
  ],
  ["GeneralException", { status: 500, message: "There was an internal error while processing the request." }],
  ["InactiveWorkbook", { status: 400, message: "The operation failed because multiple workbooks are open." }],
  ["InvalidArgument", { status: 400, message: "The argument is invalid or missing or has an incorrect format." }],
  ["InvalidBinding", { status: 400, message: "This object binding is no longer valid due to previous updates." }],
  ["InvalidOperation", { status: 400, message: "The operation attempted is invalid on the object." }],
  [
    "InvalidOperationInCellEditMode",
    { status: 400, message: "Excel is in cell-editing mode. Please exit the edit mode." },
  ],
  ["InvalidReference", { status: 400, message: "This reference is not valid for the current operation." }],
  ["InvalidSelection", { status: 400, message: "The current selection is invalid for this operation." }],
  ["ItemAlreadyExists", { status: 409, message: "The resource being created already exists." }],
  ["ItemNotFound", { status: 404, message: "The requested resource doesn't exist." }],
  ["MemoryLimitReached", { status: 400, message: "The memory limit has been reached." }],
  ["NotImplemented", { status: 501, message: "The requested feature isn't implemented." }],
  [
    "OperationCellsExceedLimit",
    { status: 400, message: "The operation affects more than the limit of 33554000 cells." },
  ],
  [
    "RangeExceedsLimit",
    { status: 400, message: "The cell count in the range has exceeded the maximum supported number." },
  ],
  ["RequestAborted", { status: 400, message: "The request was aborted during run time." }],
  ["ServiceNotAvailable", { status: 503, message: "The service is unavailable." }],
  ["UndoNotSupported", { status: 400, message: "The operation cannot be undone." }],
  ["UnsupportedOperation", { status: 400, message: "The operation being attempted is not supported." }],
]);

/** Thrown while a batch runs; becomes the `Error` of the answer. */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    detail?: string,
  ) {
    const known = KNOWN.get(code) ?? { status: 500, message: code };
    super(detail === undefined ? known.message : `${known.message} ${detail}`);
    this.name = "ExcelError";
    this.status = known.status;
  }
}
