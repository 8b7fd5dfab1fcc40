import { useMemo } from "react";
import { compareWithOriginal, type OriginalComparison } from "../../check/compareWithOriginal";
import type { Problem } from "../../check/problem";
import type { CellEdit } from "../../workbook/types";
import { useLive, usePane } from "../paneContext";
import { type OtherFile, sheetsOf } from "./otherFiles";

/** The open book against the files that the portal gave, as it stands now; `null` without any, or where nobody is in them. */
export function useOriginalComparison(files: readonly OtherFile[]): OriginalComparison | null {
  const { book } = usePane();
  const recognised = useLive((state) => state.recognised);
  const revision = useLive((state) => state.revision);
  return useMemo(
    () => (files.length === 0 ? null : compareWithOriginal(book.checkedSheets(), sheetsOf(files))),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
    [book, files, revision, recognised],
  );
}

/** What puts the cells back of which it is sure what they held. */
export function sureEdits(problems: readonly Problem[]): readonly { problem: Problem; edit: CellEdit }[] {
  return problems.flatMap((problem) =>
    (problem.fixes.find(({ isSure }) => isSure)?.edits ?? []).map((edit) => ({ problem, edit })),
  );
}
