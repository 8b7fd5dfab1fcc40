import { useMemo } from "react";
import type { Sheet } from "../../workbook/types";
import { useLive, usePane } from "../paneContext";

/** Sheets of the open book as last read; a new array after each change of its cells. */
export function useBookSheets(): readonly Sheet[] {
  const { book } = usePane();
  const revision = useLive((state) => state.revision);
  return useMemo(() => ({ revision, sheets: [...book.sheets()] }), [book, revision]).sheets;
}
