import { useMemo } from "react";
import type { CheckedSheet } from "../../check/liveState";
import type { Counts } from "../../statistics/counts";
import { countPupils } from "../../statistics/countPupils";
import type { CountOptions } from "../../statistics/options";
import { useLive, usePane } from "../paneContext";

export interface Statistics {
  readonly counts: Counts;
  readonly sheets: readonly CheckedSheet[];
  readonly options: CountOptions;
}

/** Counted anew after every change of the book's cells. */
export function useStatistics(options: CountOptions): Statistics {
  const { book } = usePane();
  const revision = useLive((state) => state.revision);
  const unit = useLive((state) => state.settings.unitName ?? "");
  return useMemo(() => {
    const sheets = book.checkedSheets();
    return { counts: countPupils(sheets, options, unit), sheets, options };
    // The sheets change with the revision.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [book, revision, options, unit]);
}
