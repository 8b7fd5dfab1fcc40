import { fieldName } from "../../forms/fieldName";
import type { FieldKey, Level } from "../../forms/types";
import { pupilListFields } from "../../forms/pupilList/fields";
import { isBlank } from "../../workbook/cells";
import { defineSheetRule, type SheetPupils } from "../types";

const ofSomeLevels = pupilListFields.filter((field) => field.levels.length < 5);

export const rule = defineSheetRule({
  id: "column-of-level",
  title: { vi: "Cột của cấp học khác", en: "Columns of another level" },
  forms: ["mau-1"],
  levels: ["MN", "C1", "C2", "C3", "TX"],
  severity: "info",
  source: {
    vi: "Biểu nhập hồ sơ của cổng (7/2020) và mô tả dữ liệu của Bộ GD&ĐT (26/10/2020): mỗi cấp học có những cột riêng",
    en: "The portal's pupil form (7/2020) and MOET's description of the data (26 October 2020): each level has columns of its own",
  },
  messages: {
    otherLevel: {
      vi: "{pupils} học sinh có {field}, là cột của cấp học khác. Xem lại có nhầm mẫu không.",
      en: "{pupils} pupils have “{field}”, a column of another level. See whether this is the right template.",
    },
  },
  reads: ofSomeLevels.map((field) => field.key),
  check(pupils, context) {
    const { level } = context;
    if (level === null) return [];
    const foreign = ofSomeLevels.filter((field) => !isOfLevel(field.levels, level) && context.hasField(field.key));
    return foreign.flatMap((field) => {
      const count = filled(pupils, field.key);
      if (count === 0) return [];
      const args = { pupils: count, field: fieldName(context.field(field.key)) };
      return [{ row: context.headerRow, field: field.key, message: "otherLevel" as const, args }];
    });
  },
});

function isOfLevel(levels: readonly Level[], level: Level): boolean {
  return levels.includes(level);
}

function filled(pupils: SheetPupils, field: FieldKey): number {
  return pupils
    .distinct(field)
    .filter(({ value }) => !isBlank(value))
    .reduce((sum, { pupils: counted }) => sum + counted, 0);
}
