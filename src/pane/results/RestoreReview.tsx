import { useState } from "react";
import { cellKey } from "../../workbook/cells";
import { ChangeReview } from "../changes/ChangeReview";
import type { ProposedChange } from "../changes/proposedChange";
import { useLive, usePane } from "../paneContext";
import { nameOfField } from "../shown/fieldOf";
import { originalStrings } from "./originalStrings";
import type { OtherFile } from "./otherFiles";
import { sureEdits, useOriginalComparison } from "./useOriginalComparison";

const noneLeft: readonly never[] = [];

/** Cells of the system's columns that get back what the original holds. */
export function RestoreReview(props: { readonly files: readonly OtherFile[]; readonly onDone: () => void }) {
  const { book, language } = usePane();
  const recognised = useLive((state) => state.recognised);
  const comparison = useOriginalComparison(props.files);
  // What is ticked must not move while it is looked at; a cell that changes meanwhile is left alone when writing.
  const [changes] = useState(() =>
    sureEdits(comparison?.problems ?? []).map(({ problem, edit }, bundle): ProposedChange => {
      const list = book.checkedSheets().find(({ sheet }) => sheet.id === edit.sheet);
      return {
        ...edit,
        expected: problem.value,
        expectedFormat: list?.sheet.numberFormats.get(cellKey(edit.row, edit.column)) ?? "General",
        group: nameOfField(recognised, problem.field, language, edit.sheet),
        bundle,
        whose: list?.records.text("fullName", list.records.indexOfRow(edit.row)) ?? "",
      };
    }),
  );
  return (
    <ChangeReview
      title={originalStrings.reviewTitle}
      changes={changes}
      left={noneLeft}
      withFormula={comparison?.problems.filter(({ isHeldByFormula }) => isHeldByFormula).length ?? 0}
      onDone={props.onDone}
    />
  );
}
