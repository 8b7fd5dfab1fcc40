import type { FieldKey } from "../../forms/types";
import type { PupilList } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import { cellKey } from "../../workbook/cells";
import type { CellRef } from "../../workbook/types";
import type { ComputedResult } from "./computedResult";
import type { ComputedValue, EmptyCell, WhyEmpty } from "./emptyCell";
import { sexesByRow } from "./preschoolResults";
import { uncomputedPreschool } from "./uncomputedPreschool";
import { uncomputedPrimary } from "./uncomputedPrimary";
import { uncomputedSecondary } from "./uncomputedSecondary";

/** An empty result cell that nothing is offered for. Of a pupil who is left out altogether one cell stands for all. */
export interface UncomputedResult extends CellRef {
  readonly field: FieldKey;
  readonly why: WhyEmpty;
  readonly missing: readonly FieldKey[];
  readonly detail: Bilingual | null;
}

/** What stays empty beside what was computed from the same lists, and why, in every Mẫu số 2. */
export function uncomputedResults(
  lists: readonly PupilList[],
  computed: readonly ComputedResult[],
  others: readonly PupilList[] = [],
): UncomputedResult[] {
  const done = new Set(computed.map(idOf));
  const byField = new Map(computed.map((one) => [`${one.sheet} ${String(one.row)} ${one.field}`, one]));
  const pupilLists = [...lists, ...others].filter(({ context }) => context.form === "mau-1");
  return lists
    .filter(({ context }) => context.form === "mau-2")
    .flatMap((list) => {
      const valueOf: ComputedValue = (row, field) => byField.get(`${list.sheetId} ${String(row)} ${field}`);
      return ofList(list, pupilLists, valueOf).filter((one) => !done.has(idOf(one)));
    });
}

function idOf({ sheet, row, column }: CellRef): string {
  return `${sheet} ${String(cellKey(row, column))}`;
}

function ofList(list: PupilList, pupilLists: readonly PupilList[], valueOf: ComputedValue): UncomputedResult[] {
  return emptyCells(list, pupilLists, valueOf).flatMap(({ pupil, field, why, missing = [], detail = null }) => {
    if (!pupil.has(field) || !pupil.isBlank(field)) return [];
    const place = pupil.ref(field);
    if (pupil.formula(field) !== null) return [{ ...place, field, why: "formula", missing: [], detail: null }];
    return [{ ...place, field, why, missing, detail }];
  });
}

function emptyCells(list: PupilList, pupilLists: readonly PupilList[], valueOf: ComputedValue): EmptyCell[] {
  const { context } = list;
  const pupils = Array.from({ length: list.count }, (_, index) => list.at(index));
  switch (context.level) {
    case "MN": {
      const sexes = sexesByRow(list, pupilLists);
      return pupils.flatMap((pupil) => uncomputedPreschool(pupil, context, sexes));
    }
    case "C1":
      return pupils.flatMap((pupil) => uncomputedPrimary(pupil, context));
    case "C2":
    case "C3":
    case "TX":
      return uncomputedSecondary(pupils, context, valueOf);
    case null:
      return [];
  }
}
