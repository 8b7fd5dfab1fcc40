import { useState } from "react";
import { allSheets, type NewPupilSheets } from "../../entry/newList/newPupilBook";
import { usePane } from "../paneContext";
import { useHandover } from "../save/useHandover";
import { addSheets } from "./addSheets";

/** How far writing a list has come. */
export type Writing =
  | { readonly kind: "idle" }
  /** `share`: 0…1; `stop` where it can be stopped. */
  | { readonly kind: "working"; readonly share: number; readonly stop?: () => void }
  | { readonly kind: "stopping" }
  | { readonly kind: "sheet"; readonly name: string }
  /** A file was made; what became of it is the `handover`. */
  | { readonly kind: "file" }
  /** `kept`: names of sheets that could not be taken away again. */
  | { readonly kind: "stopped" | "failed"; readonly kept: readonly string[] };

/** Writes a list into the open book, or gives it to the user as a file. */
export function useWriting() {
  const { book } = usePane();
  const { handover, hand, setHandover } = useHandover();
  const [writing, setWriting] = useState<Writing>({ kind: "idle" });

  const attempt = async (work: () => Promise<Writing>) => {
    setWriting({ kind: "working", share: 0 });
    try {
      setWriting(await work());
    } catch {
      setWriting({ kind: "failed", kept: [] });
    }
  };

  const addToBook = async (sheets: NewPupilSheets): Promise<Writing> => {
    const control = new AbortController();
    const { signal } = control;
    const stop = () => {
      setWriting({ kind: "stopping" });
      control.abort();
    };
    const tell = (share: number) => {
      if (!signal.aborted) setWriting({ kind: "working", share, stop });
    };
    tell(0);
    const outcome = await addSheets(book, sheets, { onProgress: tell, signal });
    return outcome.kind === "done" ? { kind: "sheet", name: sheets.list.name } : outcome;
  };

  return {
    writing,
    handover,
    setHandover,
    reset: () => {
      setWriting({ kind: "idle" });
    },
    isBusy: writing.kind === "working" || writing.kind === "stopping",
    writeSheets: (sheets: NewPupilSheets) => attempt(() => addToBook(sheets)),
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
