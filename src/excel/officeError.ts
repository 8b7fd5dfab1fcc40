import { HostError, type HostErrorCode } from "../check/bookHost";

/** A failure of Office.js, told by its code alone: the message is localised and may name what is in the book. */
export class OfficeError extends HostError {
  constructor(
    code: HostErrorCode,
    /** The code as Office.js gave it, e.g. `ItemNotFound`; `""` where it gave none. */
    readonly officeCode: string,
    step: string,
  ) {
    super(code, officeCode === "" ? step : `${step} (${officeCode})`);
    this.name = "OfficeError";
  }
}

/**
 * Office.js error codes and what they mean to us. Names: `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` of the
 * type definitions, and the list in OfficeDev/office-js-docs-pr: docs/testing/application-specific-api-error-handling.md;
 * numbers: the Common API's, docs/reference/javascript-api-for-office-error-codes.md.
 */
const meaning: ReadonlyMap<string, HostErrorCode> = new Map<string, HostErrorCode>([
  ["InvalidOperationInCellEditMode", "editing"],
  ["5004", "editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "sheetGone"],
  ["InvalidReference", "sheetGone"],
  ["InvalidBinding", "sheetGone"],
  ["InvalidOrTimedOutSession", "sessionLost"],
  ["ConnectionFailure", "sessionLost"],
  ["5012", "sessionLost"],
  ["Timeout", "timeout"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["MemoryLimitReached", "tooLarge"],
  ["5103", "tooLarge"],
  ["5104", "tooLarge"],
  ["ApiNotFound", "unsupported"],
  ["5000", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
  ["ActivityLimitReached", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["RequestAborted", "busy"],
  ["Conflict", "busy"],
  ["InactiveWorkbook", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "busy"],
  ["5102", "busy"],
]);

/** Any failure as a `HostError`; `step` names what was done and holds no cell values. */
export function toHostError(error: unknown, step: string): HostError {
  if (error instanceof HostError) return error;
  const officeCode = codeOf(error);
  return new OfficeError(meaning.get(officeCode) ?? "unknown", officeCode, step);
}

const refusals: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  "sheetGone",
  "unknown",
  "unsupported",
  "protected",
]);

/** The host refused what was asked, or what it was asked of; after any other failure a different request fails too. */
export function isRefusal(error: unknown): boolean {
  return error instanceof HostError && refusals.has(error.code);
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" || typeof error.code === "number" ? String(error.code) : "";
}
