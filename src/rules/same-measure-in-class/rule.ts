import { measureIn } from "../childGrowth";
import { type ClassPupils, defineClassRule } from "../types";

/** So many children of one class are never all of one weight or height. */
const fewestChildren = 8;

export const rule = defineClassRule({
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
  reads: ["weight", "height"],
  check(pupils) {
    return (["weight", "height"] as const).flatMap((field) => {
      const measures = measuresOf(pupils, field);
      if (!measures || measures.isMixed || measures.count < fewestChildren) return [];
      const { row, measure, count } = measures;
      const args = { class: pupils.name, count, value: String(measure).replace(".", ",") };
      return [{ row, field, message: field, args }];
    });
  },
});

interface ClassMeasures {
  /** Row of the first child that was measured. */
  readonly row: number;
  readonly measure: number;
  count: number;
  isMixed: boolean;
}

function measuresOf(pupils: ClassPupils, field: "weight" | "height"): ClassMeasures | null {
  let measures: ClassMeasures | null = null;
  for (let place = 0; place < pupils.count; place++) {
    const pupil = pupils.at(place);
    const measure = measureIn(pupil, field);
    if (measure === null) continue;
    if (!measures) measures = { row: pupil.row, measure, count: 1, isMixed: false };
    else if (measures.measure === measure) measures.count++;
    else measures.isMixed = true;
  }
  return measures;
}
