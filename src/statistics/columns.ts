import { disabled, minority, sex } from "./questions/personQuestions";
import { type Column, type ColumnId, unclear } from "./types";

/**
 * The block of the portal's forms (01-MN, 02-TH: Tổng, Nữ, Dân tộc, Nữ dân tộc; Khuyết tật), and beside each question those
 * whose cell does not answer it.
 */
export const columns: readonly Column[] = [
  {
    id: "total",
    name: { vi: "Tổng", en: "Total" },
    meaning: { vi: "Mọi học sinh của dòng.", en: "All pupils of the row." },
    needs: [],
  },
  { id: "male", name: { vi: "Nam", en: "Boys" }, meaning: sex.meaning, needs: [[sex, "male"]] },
  { id: "female", name: { vi: "Nữ", en: "Girls" }, meaning: sex.meaning, needs: [[sex, "female"]] },
  {
    id: "sexUnclear",
    name: { vi: "Chưa rõ giới tính", en: "Sex unclear" },
    meaning: { vi: "Ô Giới tính trống hoặc ngoài danh mục.", en: "Giới tính is blank or outside the catalogue." },
    needs: [[sex, unclear]],
  },
  { id: "minority", name: { vi: "Dân tộc", en: "Minority" }, meaning: minority.meaning, needs: [[minority, "yes"]] },
  {
    id: "ethnicityUnclear",
    name: { vi: "Chưa rõ dân tộc", en: "Ethnic group unclear" },
    meaning: { vi: "Ô Dân tộc trống hoặc ngoài danh mục.", en: "Dân tộc is blank or outside the catalogue." },
    needs: [[minority, unclear]],
  },
  {
    id: "femaleMinority",
    name: { vi: "Nữ dân tộc", en: "Minority girls" },
    meaning: { vi: "Nữ và là dân tộc thiểu số.", en: "Girls of an ethnic minority." },
    needs: [
      [sex, "female"],
      [minority, "yes"],
    ],
  },
  { id: "disabled", name: { vi: "Khuyết tật", en: "Disabled" }, meaning: disabled.meaning, needs: [[disabled, "yes"]] },
  {
    id: "disabilityUnclear",
    name: { vi: "Chưa rõ khuyết tật", en: "Disability unclear" },
    meaning: { vi: "Loại khuyết tật ghi ngoài danh mục.", en: "Loại khuyết tật holds what no catalogue has." },
    needs: [[disabled, unclear]],
  },
];

const places = new Map(columns.map(({ id }, place) => [id, place]));

/** Place of a column's number in every figure. */
export function columnPlace(id: ColumnId): number {
  return places.get(id) ?? 0;
}
