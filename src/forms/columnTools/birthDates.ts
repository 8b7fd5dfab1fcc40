import { parseDateParts } from "../../text/dateParts";
import { type DateSystem, toSerial } from "../../text/date";
import { cellAt } from "../../workbook/cells";
import type { Sheet } from "../../workbook/types";
import type { DateColumns } from "../splitBirthDate";
import { type TargetColumn, writeHeaders } from "./columns";
import { DATE_FORMAT } from "./dates";
import { PlanWriter } from "./planColumn";
import type { LeftReason, ToolPlan } from "./types";

/**
 * `5`, `9`, `2006` → 05/09/2006 in one column, a real date. What names no day stays as it is; a year of two digits is one of
 * the last hundred up to `latestYear`.
 */
export function joinDates(
  sheet: Sheet,
  rows: readonly number[],
  from: DateColumns,
  to: TargetColumn,
  headerRow: number,
  options: DateSystem & { readonly latestYear: number },
): ToolPlan {
  const writer = new PlanWriter(sheet);
  writeHeaders(writer, sheet, headerRow, [to]);
  const [day, month, year] = from;
  for (const row of rows) {
    const cells = [cellAt(sheet, row, day), cellAt(sheet, row, month), cellAt(sheet, row, year)] as const;
    const date = parseDateParts(cells, options);
    if (date.kind === "blank") continue;
    if (date.kind !== "date") {
      writer.leave(row, placeOf(date, from), reasonOf(date));
      continue;
    }
    const isLater = date.isTwoDigitYear && date.year > options.latestYear;
    writer.fill(
      row,
      to.column,
      toSerial({ ...date, year: isLater ? date.year - 100 : date.year }, options),
      DATE_FORMAT,
    );
  }
  return writer.plan();
}

type Left = Exclude<ReturnType<typeof parseDateParts>, { kind: "blank" | "date" }>;

function placeOf(date: Left, [day, month, year]: DateColumns): number {
  if (date.kind === "impossibleDay") return day;
  return { day, month, year }[date.part];
}

function reasonOf({ kind }: Left): LeftReason {
  return kind === "impossibleDay" ? "impossibleDay" : "notADate";
}
