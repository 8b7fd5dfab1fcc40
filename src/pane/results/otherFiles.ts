import { addedLists, listsOfFile } from "../../check/compareWithFile";
import type { CheckedSheet, LiveBook } from "../../check/liveState";
import type { PupilList } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import { explanationOf, readChosen } from "../files/readChosen";

/** A file of the same school that was chosen and read; it stays as it is, and here. */
export interface OtherFile {
  readonly name: string;
  readonly sheets: readonly CheckedSheet[];
}

/** A file that cannot be compared with: why it cannot be read (`null`: no reason is known), or that it holds no list. */
export interface UnusedFile {
  readonly name: string;
  readonly why: "unreadable" | "noList";
  readonly explanation: Bilingual | null;
}

/** `place` sets the sheets of one file apart from those of all others. */
export async function readOtherFile(file: File, place: number): Promise<OtherFile | UnusedFile> {
  try {
    const sheets = listsOfFile(await readChosen(file), place);
    return sheets.length > 0 ? { name: file.name, sheets } : { name: file.name, why: "noList", explanation: null };
  } catch (error) {
    return { name: file.name, why: "unreadable", explanation: explanationOf(error) };
  }
}

export function isRead(file: OtherFile | UnusedFile): file is OtherFile {
  return "sheets" in file;
}

export function sheetsOf(files: readonly OtherFile[]): readonly CheckedSheet[] {
  return files.flatMap(({ sheets }) => sheets);
}

/** Lists of the files that add something to the open book. */
export function othersOf(book: LiveBook, files: readonly OtherFile[]): readonly PupilList[] {
  return addedLists(book.checkedSheets(), sheetsOf(files)).map(({ list }) => list);
}

/** The file that holds the sheet; `undefined` for the open book's. */
export function fileOf(files: readonly OtherFile[], sheetId: string): OtherFile | undefined {
  return files.find(({ sheets }) => sheets.some(({ sheet }) => sheet.id === sheetId));
}
