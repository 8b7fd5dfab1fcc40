import { measureIn } from "../childGrowth";
import { defineSheetRule, type PupilRecord } from "../types";

/** So many children of one class are never all of one weight or height. */
const fewestChildren = 8;

export const rule = defineSheetRule({
  id: "same-measure-in-class",
  title: { vi: "Cả lớp cùng một số đo", en: "One measure for a whole class" },
  forms: ["mau-2"],
  levels: ["MN"],
  severity: "warning",
  source: {
    vi: "Kinh nghiệm nhập liệu: ô đầu được kéo xuống cho cả lớp",
    en: "Experience: the first cell was filled down for the class",
  },
  messages: {
    weight: {
      vi: "Cả lớp {class} ({count} trẻ) cùng nặng {value}. Có lẽ ô đầu đã được kéo xuống; hãy xem lại.",
      en: "All {count} children of class {class} weigh {value}. The first cell was probably filled down; check them.",
    },
    height: {
      vi: "Cả lớp {class} ({count} trẻ) cùng cao {value}. Có lẽ ô đầu đã được kéo xuống; hãy xem lại.",
      en: "All {count} children of class {class} are {value} high. The first cell was probably filled down; check them.",
    },
  },
  reads: ["classCode", "weight", "height"],
  check(pupils) {
    return (["weight", "height"] as const).flatMap((field) =>
      [...measuresByClass(pupils, field)]
        .filter(([, { isMixed, count }]) => !isMixed && count >= fewestChildren)
        .map(([className, { row, measure, count }]) => ({
          row,
          field,
          message: field,
          args: { class: className, count, value: String(measure).replace(".", ",") },
        })),
    );
  },
});

interface ClassMeasures {
  /** Row of the first child that was measured. */
  readonly row: number;
  readonly measure: number;
  count: number;
  isMixed: boolean;
}

function measuresByClass(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  field: "weight" | "height",
): Map<string, ClassMeasures> {
  const classes = new Map<string, ClassMeasures>();
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const measure = measureIn(pupil, field);
    if (measure === null) continue;
    const known = classes.get(pupil.className);
    if (!known) classes.set(pupil.className, { row: pupil.row, measure, count: 1, isMixed: false });
    else if (known.measure === measure) known.count++;
    else known.isMixed = true;
  }
  return classes;
}
