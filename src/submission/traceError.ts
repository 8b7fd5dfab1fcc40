import type { Explanation } from "../workbook/workbookError";

/** Our traces could not be taken out of a workbook with certainty; the file must not be handed in. */
export class TraceError extends Error {
  readonly explanation: Explanation = {
    vi: "Chưa gỡ hết dấu của Sổ Sạch khỏi tệp: hãy bấm “Bỏ đánh dấu”, lưu sổ rồi xuất tệp lần nữa.",
    en: "Not all marks of Sổ Sạch could be taken out of the file: choose “Remove marks”, save the workbook and export it again.",
  };

  /** `detail` is for developers and holds no cell values. */
  constructor(detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = "TraceError";
  }
}
