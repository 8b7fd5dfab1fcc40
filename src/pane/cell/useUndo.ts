import type { ChangeOutcome } from "../../check/liveState";
import { cellAddress } from "../../workbook/address";
import type { CellRef } from "../../workbook/types";
import { usePane } from "../paneContext";
import type { Translate } from "../strings/translate";
import { withTrouble } from "../trouble/withTrouble";

/** What came of taking a step back, in one sentence. `cell`: its first one. */
export function undoneText({ written, skipped }: ChangeOutcome, cell: CellRef, t: Translate): string {
  if (written === 0) return t("cell.notUndone");
  const left = skipped.length > 0 ? ` ${t("cell.undoneLeft", { n: skipped.length })}` : "";
  const done =
    written === 1
      ? t("cell.undone", { address: cellAddress(cell.row, cell.column) })
      : t("cell.undoneMany", { n: written });
  return done + left;
}

/** Takes the newest change back and tells what came of it. */
export function useUndo(): () => void {
  const { book, t, notify, run } = usePane();
  return () =>
    void run(async () => {
      const cell = book.getState().journal.at(-1)?.changes[0]?.cell;
      if (!cell) return;
      const { result, isTroubled } = await withTrouble(book, () => book.undo());
      if (isTroubled) return;
      notify({ text: undoneText(result, cell, t), canUndo: false });
    });
}
