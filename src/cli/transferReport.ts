import { groupNotes, type NoteGroup } from "../entry/transfer/groupNotes";
import { targetName } from "../entry/transfer/transferTexts";
import type { Place, Transfer, TransferSource, ValueNote } from "../entry/transfer/types";
import type { Level } from "../forms/types";
import type { Language } from "../text/bilingual";

/** What a transfer says of itself. The shape is a contract (docs/architecture.md). Rows are Excel's, from 1. */
export interface TransferReport {
  readonly file: string;
  readonly out: string;
  readonly level: Level;
  readonly schoolYear: number;
  readonly pupils: number;
  readonly mapping: readonly { readonly header: string; readonly column: string; readonly isGuess: boolean }[];
  readonly unplacedColumns: readonly { readonly header: string; readonly filled: number; readonly why?: string }[];
  readonly passedOver: readonly string[];
  readonly kept: readonly NoteReport[];
  readonly guesses: readonly NoteReport[];
  readonly missing: readonly { readonly column: string; readonly count: number; readonly rows: readonly string[] }[];
}

interface NoteReport {
  readonly column: string;
  readonly from: string;
  readonly to?: string;
  readonly why: string;
  readonly count: number;
  /** `Sheet1!12`, at most twenty. */
  readonly rows: readonly string[];
}

const MOST_ROWS = 20;

export function transferReport(
  head: Pick<TransferReport, "file" | "out" | "level" | "schoolYear">,
  { columns, passedOver }: TransferSource,
  result: Transfer,
  language: Language,
): TransferReport {
  const note = ({ field, from, to, reason, places }: ValueNote): NoteReport => ({
    column: targetName(field)[language],
    from,
    ...(to === undefined ? {} : { to }),
    why: reason[language],
    count: places.length,
    rows: rowsOf(places),
  });
  return {
    ...head,
    pupils: result.pupils.length,
    mapping: columns.flatMap(({ header, target, certainty }) =>
      target === null ? [] : [{ header, column: targetName(target)[language], isGuess: certainty === "guess" }],
    ),
    unplacedColumns: result.unplacedColumns.map(({ header, filled, remark }) => ({
      header,
      filled,
      ...(remark ? { why: remark[language] } : {}),
    })),
    passedOver,
    kept: result.kept.map(note),
    guesses: result.guesses.map(note),
    missing: result.missing.map(({ field, places }) => ({
      column: targetName(field)[language],
      count: places.length,
      rows: rowsOf(places),
    })),
  };
}

function rowsOf(places: readonly Place[]): string[] {
  return places.slice(0, MOST_ROWS).map(({ sheetName, row }) => `${sheetName}!${String(row + 1)}`);
}

const words = {
  vi: {
    pupils: "học sinh",
    unplaced: "Cột không có chỗ trong Mẫu số 1",
    kept: "Giữ nguyên văn, cần xem lại",
    guesses: "Viết lại so với tệp gốc",
    missing: "Cột bắt buộc còn trống",
    cells: "ô",
  },
  en: {
    pupils: "pupils",
    unplaced: "Columns without a place in Mẫu số 1",
    kept: "Kept as written, to be looked at",
    guesses: "Written differently than in the source",
    missing: "Required columns left blank",
    cells: "cells",
  },
};

/** The report as people read it. */
export function transferText(report: TransferReport, result: Transfer, language: Language): string {
  const keptLines = groupNotes(result.kept).map((group) => groupLine(group, language));
  const guessLines = groupNotes(result.guesses).map((group) => groupLine(group, language));
  const word = words[language];
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`${title}:`, ...lines]);
  return [
    `${report.file} → ${report.out}: ${String(report.pupils)} ${word.pupils}`,
    ...part(
      word.unplaced,
      report.unplacedColumns.map(
        ({ header, filled, why }) =>
          `  ${header} (${String(filled)} ${word.cells})${why === undefined ? "" : `: ${why}`}`,
      ),
    ),
    ...part(word.kept, keptLines),
    ...part(word.guesses, guessLines),
    ...part(
      word.missing,
      report.missing.map(({ column, count, rows }) => `  ${column} × ${String(count)}  ${rows.slice(0, 3).join(", ")}`),
    ),
  ].join("\n");
}

function groupLine({ field, reason, count, notes }: NoteGroup, language: Language): string {
  const examples = notes.slice(0, 3).map(({ from, to }) => (to === undefined ? `«${from}»` : `«${from}» → «${to}»`));
  const rows = rowsOf(notes.flatMap(({ places }) => places)).slice(0, 3);
  const head = `  ${targetName(field)[language]}: ${reason[language]} × ${String(count)}`;
  return `${head}  ${examples.join(", ")}${notes.length > 3 ? ", …" : ""}  (${rows.join(", ")}${count > 3 ? ", …" : ""})`;
}
