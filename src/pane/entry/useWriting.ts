import { useState } from "react";
import { allSheets, type NewPupilSheets } from "../../entry/newList/newPupilBook";
import { usePane } from "../paneContext";
import { useHandover } from "../save/useHandover";
import { addSheets } from "./addSheets";

/** How far writing a list has come. */
export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "sheet"; readonly name: string }
  /** A file was made; what became of it is the `handover`. */
  | { readonly kind: "file" }
  | { readonly kind: "failed" };

/** Writes a list into the open book, or gives it to the user as a file. */
export function useWriting() {
  const { book } = usePane();
  const { handover, hand, setHandover } = useHandover();
  const [writing, setWriting] = useState<Writing>({ kind: "idle" });

  const attempt = async (work: () => Promise<Writing>) => {
    setWriting({ kind: "working" });
    try {
      setWriting(await work());
    } catch {
      setWriting({ kind: "failed" });
    }
  };

  return {
    writing,
    handover,
    setHandover,
    reset: () => {
      setWriting({ kind: "idle" });
    },
    writeSheets: (sheets: NewPupilSheets) =>
      attempt(async () => {
        const isDone = await addSheets(book, sheets);
        return isDone ? { kind: "sheet", name: sheets.list.name } : { kind: "failed" };
      }),
    download: (sheets: NewPupilSheets, fileName: string) =>
      attempt(async () => {
        // The writer is a library of its own.
        const { writeWorkbook } = await import("../../workbook/writeWorkbook");
        const bytes = await writeWorkbook({ sheets: allSheets(sheets) });
        await hand({ fileName, replacedCharacters: [], bytes });
        return { kind: "file" };
      }),
  };
}
