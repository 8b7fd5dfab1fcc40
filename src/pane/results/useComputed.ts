import { useMemo } from "react";
import { computeResults, type ComputedResult } from "../../check/results/computeResults";
import { type UncomputedResult, uncomputedResults } from "../../check/results/uncomputedResults";
import { useLive, usePane } from "../paneContext";
import { type OtherFile, othersOf } from "./otherFiles";

/** What follows from the marks for empty result cells of the open book, and what does not; anew with every change. */
export function useComputed(files: readonly OtherFile[]): {
  readonly computed: readonly ComputedResult[];
  readonly left: readonly UncomputedResult[];
} {
  const { book } = usePane();
  const revision = useLive((state) => state.revision);
  const recognised = useLive((state) => state.recognised);
  return useMemo(() => {
    const lists = book.checkedSheets().map(({ list }) => list);
    const others = othersOf(book, files);
    const computed = computeResults(lists, others);
    return { computed, left: uncomputedResults(lists, computed, others) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
  }, [book, files, revision, recognised]);
}
