import { cellAddress } from "../../workbook/address";
import { usePane } from "../paneContext";
import { withTrouble } from "../trouble/withTrouble";

/** Takes the newest change back and tells what came of it. */
export function useUndo(): () => void {
  const { book, t, notify, run } = usePane();
  return () =>
    void run(async () => {
      const cell = book.getState().journal.at(-1)?.changes[0]?.cell;
      if (!cell) return;
      const { result: isUndone, isTroubled } = await withTrouble(book, () => book.undo());
      if (isTroubled) return;
      const address = cellAddress(cell.row, cell.column);
      notify({ text: isUndone ? t("cell.undone", { address }) : t("cell.notUndone"), canUndo: false });
    });
}
