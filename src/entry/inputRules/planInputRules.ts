import type { CatalogueId } from "../../catalogues/types";
import type { FieldDefinition, FieldKey } from "../../forms/types";
import { toSerial } from "../../text/date";
import type { InputRule, ListSource } from "../../workbook/inputRule";
import type { Area } from "../../workbook/types";

export interface InputRulePlan {
  readonly fields: readonly FieldDefinition[];
  /** Field → 0-based column. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** First and last row that the rules hold for, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Where the values of a catalogue stand in the book; a catalogue without a sheet gets no list. */
  readonly sources: ReadonlyMap<CatalogueId, ListSource>;
  /** Words of a short catalogue that no sheet of the book has. */
  readonly choices?: ReadonlyMap<CatalogueId, readonly string[]>;
  readonly schoolYear: number;
  /** Whether the book counts its days from 1904. */
  readonly date1904: boolean;
}

/**
 * Excel's own checks for the columns of a list. A list from a catalogue sheet is strict, as the template's own is: any
 * other value is refused by the portal. A list without a sheet asks: Excel takes no other case of a word there, which
 * the portal does. Of classes, districts and communes the sheet may hold a part only, and dates,
 * years and lengths are our reasoning: there Excel asks, and the person decides.
 */
export function planInputRules(plan: InputRulePlan): InputRule[] {
  return plan.fields.flatMap((field) => {
    const column = plan.columns.get(field.key);
    if (column === undefined) return [];
    const rule = ruleOf(field, plan);
    const area: Area = { top: plan.firstRow, left: column, bottom: plan.lastRow, right: column };
    return rule ? [{ area, ...rule }] : [];
  });
}

/** Catalogues of which a book may hold a part. */
const partial: readonly CatalogueId[] = ["class", "district", "commune"];

const EARLIEST_BIRTH_YEARS = 90;
const FIRST_STATUS_YEAR = 1990;

function ruleOf(
  field: FieldDefinition,
  { sources, choices, schoolYear, date1904 }: InputRulePlan,
): Omit<InputRule, "area"> | null {
  const catalogue = field.key === "classCode" ? "class" : field.catalogue;
  const source = catalogue && sources.get(catalogue);
  if (source) {
    return {
      condition: { kind: "list", source },
      isStrict: !partial.includes(catalogue),
      message: `Hãy chọn một giá trị của trang ${source.sheet} (bấm mũi tên ở góc ô). Giá trị khác danh mục sẽ bị hệ thống từ chối.`,
    };
  }
  const values = catalogue && choices?.get(catalogue);
  if (values) {
    return {
      condition: { kind: "choice", values },
      isStrict: false,
      message: "Hãy chọn một giá trị trong danh sách (bấm mũi tên ở góc ô).",
    };
  }
  switch (field.type) {
    case "date":
      return dateRule(
        field.key === "birthDate" ? schoolYear - EARLIEST_BIRTH_YEARS : FIRST_STATUS_YEAR,
        schoolYear + 1,
        date1904,
      );
    case "year":
      return {
        condition: { kind: "wholeNumber", from: 1900, to: schoolYear },
        isStrict: false,
        message: "Hãy gõ năm bằng bốn chữ số, ví dụ 1980.",
      };
    case "tick":
      return {
        condition: { kind: "textLength", most: 1 },
        isStrict: false,
        message: "Gõ x nếu có, để trống nếu không.",
      };
    default:
      return lengthRule(field);
  }
}

function dateRule(firstYear: number, lastYear: number, date1904: boolean): Omit<InputRule, "area"> {
  const from = toSerial({ year: firstYear, month: 1, day: 1 }, { date1904 });
  const to = toSerial({ year: lastYear, month: 12, day: 31 }, { date1904 });
  return {
    condition: { kind: "date", from, to },
    isStrict: false,
    message: `Hãy gõ ngày/tháng/năm, ví dụ 05/09/2006, trong khoảng ${String(firstYear)}–${String(lastYear)}.`,
  };
}

function lengthRule({ maxLength }: FieldDefinition): Omit<InputRule, "area"> | null {
  if (maxLength === undefined) return null;
  return {
    condition: { kind: "textLength", most: maxLength },
    isStrict: false,
    message: `Cột này nhận nhiều nhất ${String(maxLength)} ký tự.`,
  };
}
