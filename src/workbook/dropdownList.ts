import { parseArea } from "./address";
import { cellAt, isBlank } from "./cells";
import { readNamedArea } from "./namedArea";
import type { Area, NamedArea, Sheet, Workbook } from "./types";

/** What a dropdown offers. */
export interface DropdownList {
  readonly values: readonly string[];
  /** Where the values stand; `null` for words written into the rule itself. */
  readonly source: NamedArea | null;
}

/** Longer lists are not chosen from by hand. */
const MOST_VALUES = 20_000;

/**
 * The values of a dropdown of this sheet; `null` where the source cannot be told without calculating (`INDIRECT` of another
 * cell, a table, a filter).
 */
export function dropdownList(
  source: string,
  sheet: Sheet,
  workbook: Pick<Workbook, "sheets" | "names">,
): DropdownList | null {
  if (!source.startsWith("=")) return { values: wordsOf(source), source: null };
  const place = placeOf(source.slice(1).trim(), sheet.name, workbook.names ?? []);
  const from = place && workbook.sheets.find(({ name }) => name.toLowerCase() === place.sheetName.toLowerCase());
  if (!place || !from) return null;
  const values = valuesIn(from, place.area);
  return values && { values, source: { ...place, sheetName: from.name } };
}

/** Excel parts the words at commas; where people typed semicolons by the habit of their locale, there is no comma. */
function wordsOf(text: string): string[] {
  return text
    .split(text.includes(",") ? "," : ";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function placeOf(formula: string, ownSheet: string, names: readonly NamedArea[]): NamedArea | null {
  const written = writtenIndirectly(formula) ?? listFromStart(formula) ?? formula;
  const here = parseArea(written.includes("!") ? "" : written);
  if (here) return { name: "", sheetName: ownSheet, area: here };
  return (
    readNamedArea("list", written) ?? names.find(({ name }) => name.toLowerCase() === written.toLowerCase()) ?? null
  );
}

/** `INDIRECT("DM!$A$2:$A$9")`, `INDIRECT("DanToc")`: a text alone, nothing to calculate. */
function writtenIndirectly(formula: string): string | null {
  return /^INDIRECT\(\s*"([^"]+)"\s*\)$/i.exec(formula)?.[1] ?? null;
}

/** `OFFSET(DM!$A$2,0,0,COUNTA(DM!$A:$A)-1,1)`: the list from a cell down, as long as it is; blanks are left out anyway. */
function listFromStart(formula: string): string | null {
  const [, cell, column] =
    /^OFFSET\(\s*([^,;()]*?\$?([A-Z]{1,3})\$?\d+)\s*[,;]\s*0?\s*[,;]\s*0?\s*[,;]\s*COUNTA?\([^()]*\)(?:-\d+)?\s*(?:[,;]\s*1?\s*)?\)$/i.exec(
      formula,
    ) ?? [];
  return cell === undefined || column === undefined ? null : `${cell}:$${column}$1048576`;
}

/** A list is one row or one column; of a whole column what the sheet holds. */
function valuesIn(sheet: Sheet, area: Area): string[] | null {
  if (area.left !== area.right && area.top !== area.bottom) return null;
  const values: string[] = [];
  const bottom = Math.min(area.bottom, sheet.values.length - 1, area.top + MOST_VALUES);
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= Math.min(area.right, area.left + MOST_VALUES); column++) {
      const value = cellAt(sheet, row, column);
      if (!isBlank(value)) values.push(String(value));
    }
  }
  return values;
}
