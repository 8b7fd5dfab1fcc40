import { useMemo } from "react";
import { computeResults, type ComputedResult } from "../../check/results/computeResults";
import { type UncomputedResult, uncomputedResults } from "../../check/results/uncomputedResults";
import { useLive, usePane } from "../paneContext";

/** What follows from the marks for empty result cells of the open book, and what does not; anew with every change. */
export function useComputed(): {
  readonly computed: readonly ComputedResult[];
  readonly left: readonly UncomputedResult[];
} {
  const { book } = usePane();
  const revision = useLive((state) => state.revision);
  const recognised = useLive((state) => state.recognised);
  return useMemo(() => {
    const lists = book.checkedSheets().map(({ list }) => list);
    const computed = computeResults(lists);
    return { computed, left: uncomputedResults(lists, computed) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
  }, [book, revision, recognised]);
}
