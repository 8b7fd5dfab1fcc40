import { headerKey, normaliseText } from "../../text/normalise";
import { classInText, findTitledClasses } from "../findTitledClasses";
import { textOf } from "../textOf";
import type { RecognisedSheet } from "../types";
import type { Sheet } from "../../workbook/types";
import { type TargetColumn, writeHeaders } from "./columns";
import { PlanWriter } from "./planColumn";
import type { ToolPlan } from "./types";

/** From a row on pupils are of this class; `null`: the title above them names none for certain. */
export interface TitledPart {
  readonly from: number;
  readonly name: string | null;
}

/**
 * Fills the classes of a list from its title rows ("LỚP 6A" between the pupils, above the list, or the sheet's name). A
 * title that names no class or more than one (KHỐI 7, LỚP 6A, 6B) leaves the pupils below it as they are, so that none is
 * given the class of those above. Written as text: 6/1 would become a date, 6.10 a number.
 */
export function classesFromTitles(
  sheet: Sheet,
  recognised: RecognisedSheet | undefined,
  rows: readonly number[],
  to: TargetColumn,
): ToolPlan {
  const writer = new PlanWriter(sheet);
  const parts = recognised ? titledParts(sheet, recognised) : [];
  if (!recognised || !parts.some(({ name }) => name !== null)) return writer.plan();
  writeHeaders(writer, sheet, recognised.headerBottom, [to]);
  for (const row of rows) {
    const name = parts.findLast(({ from }) => from <= row)?.name ?? null;
    if (name === null) writer.leave(row, to.column, "noClassTitle");
    else writer.fill(row, to.column, name, "@");
  }
  return writer.plan();
}

/** What the titles say, in order; of pupils above the first part nothing is said. */
export function titledParts(
  sheet: Sheet,
  { headerTop, skippedRows }: Pick<RecognisedSheet, "headerTop" | "skippedRows">,
): readonly TitledPart[] {
  const between = skippedRows.flatMap(({ row, kind }): readonly TitledPart[] => {
    if (kind !== "classTitle") return [];
    const texts = textsOfRow(sheet, row);
    // Teams (Tổ 1) are parts of a class.
    return texts.some(isTeam) ? [] : [{ from: row + 1, name: classOfTitle(texts) }];
  });
  const above = sheet.values.slice(0, headerTop).flatMap((_, row) => textsOfRow(sheet, row));
  const isTitledAbove = above.some((text) => classInText(text) !== null);
  if (isTitledAbove) return [{ from: 0, name: classOfTitle(above) }, ...between];
  // A sheet's name tells the class of a list that nothing else parts.
  const [named] = between.length === 0 ? findTitledClasses(sheet, 0, []) : [];
  return named ? [{ from: 0, name: named.name }] : between;
}

function textsOfRow(sheet: Sheet, row: number): readonly string[] {
  return (sheet.values[row] ?? []).map(textOf).filter((text) => text !== "");
}

function isTeam(text: string): boolean {
  return /^to \S{1,3}( |$)/.test(headerKey(text));
}

function classOfTitle(texts: readonly string[]): string | null {
  const names = new Set(texts.map(classInText).filter((name) => name !== null));
  const [name, another] = names;
  return name !== undefined && another === undefined && !texts.some(namesSeveral) ? name : null;
}

/** `LỚP 6A, 6B`, `LỚP 6A + 6B`, `LỚP 6A VÀ LỚP 6B`; a school year is no class. */
function namesSeveral(text: string): boolean {
  const [, rest = ""] = /(?:^|[^\p{L}])lớp\s*:?\s*(.+)$/iu.exec(normaliseText(text)) ?? [];
  return /^\s*\d{1,2}\s?[\p{L}\d/.]{0,4}\s*(?:,|;|\+|&|và|-|–)\s*(?:lớp\s*)?\d{1,2}\s?(?:\p{L}|[/.]\d)/iu.test(rest);
}
