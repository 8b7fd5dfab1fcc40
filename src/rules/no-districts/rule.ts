import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { defineSheetRule } from "../types";

const districts: readonly FieldKey[] = ["permanentDistrict", "hometownDistrict", "birthDistrict"];

export const rule = defineSheetRule({
  id: "no-districts",
  title: { vi: "Từ 1/7/2025 không còn cấp huyện", en: "No districts since 1 July 2025" },
  forms: ["mau-1"],
  years: { from: 2025 },
  severity: "info",
  source: {
    vi: "Luật Tổ chức chính quyền địa phương 2025, QĐ 19/2025/QĐ-TTg: 34 tỉnh, 3.321 xã, không có cấp huyện",
    en: "Law on local government 2025, Decision 19/2025/QĐ-TTg: 34 provinces, 3,321 communes, no districts",
  },
  messages: {
    column: {
      vi: "Cột {field} còn ghi huyện, nhưng năm học {schoolYear}–{nextYear} không còn cấp huyện. Hãy ghi tỉnh và xã mới, để trống cột này.",
      en: "The column {field} names districts, but there are none in {schoolYear}–{nextYear}. Enter the new province and commune and leave it empty.",
    },
  },
  reads: districts,
  check(pupils, context) {
    return districts
      .filter((field) => context.hasField(field) && isFilled(pupils, field))
      .map((field) => ({
        row: context.headerRow,
        field,
        message: "column" as const,
        args: {
          field: fieldName(context.field(field)),
          schoolYear: context.schoolYear,
          nextYear: context.schoolYear + 1,
        },
      }));
  },
});

function isFilled(
  pupils: { readonly count: number; at(index: number): { isBlank(field: FieldKey): boolean } },
  field: FieldKey,
): boolean {
  for (let index = 0; index < pupils.count; index++) if (!pupils.at(index).isBlank(field)) return true;
  return false;
}
