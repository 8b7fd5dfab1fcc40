import type { Fix } from "../../rules/types";
import type { Language } from "../../text/bilingual";
import { cellAddress } from "../../workbook/address";

export interface FixTexts {
  /** On the button. */
  readonly action: string;
  /** Beneath it; `""` where the label gives no reason. */
  readonly why: string;
  /** Other cells that the fix changes, as addresses. */
  readonly alsoChanges: readonly string[];
}

/** Splits a fix's label, `Sửa thành «Kinh» (sai dấu)`, into what the button says and why. */
export function fixTexts(fix: Fix, language: Language): FixTexts {
  const label = fix.label[language];
  const split = /^(.+?[»”]|[^«“(]+?) \((.+)\)$/su.exec(label);
  return {
    action: split?.[1] ?? label,
    why: split?.[2] ?? "",
    alsoChanges: fix.edits.slice(1).map((edit) => cellAddress(edit.row, edit.column)),
  };
}
