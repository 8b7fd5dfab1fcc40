import type { FieldKey } from "../../forms/types";
import type { PupilList, PupilRecord } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import type { CellRef, CellValue } from "../../workbook/types";

/** A value for an empty result cell, with what it follows from. */
export interface ComputedResult extends CellRef {
  readonly sheetName: string;
  readonly field: FieldKey;
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly pupil: string;
  readonly className: string;
  /** The clause, or the marks it is computed from. */
  readonly reason: Bilingual;
  /** Why a person must look: the regulation can be read otherwise. `null`: nothing is open. */
  readonly doubt: Bilingual | null;
}

/** What is computed for one pupil; the place is added. */
export interface Computed {
  readonly field: FieldKey;
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly reason: Bilingual;
  readonly doubt?: Bilingual | null;
}

/** Results for the pupil's empty cells alone; what is filled in, and every formula, stays. */
export function placeComputed(list: PupilList, pupil: PupilRecord, computed: readonly Computed[]): ComputedResult[] {
  return computed
    .filter(({ field }) => pupil.has(field) && pupil.isBlank(field) && pupil.formula(field) === null)
    .map((one) => ({
      ...pupil.ref(one.field),
      ...one,
      sheetName: list.sheetName,
      pupil: pupil.text("fullName"),
      className: pupil.className,
      doubt: one.doubt ?? null,
    }));
}
