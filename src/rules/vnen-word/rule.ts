import { fieldName } from "../../forms/fieldName";
import { readLevel } from "../../forms/readLevel";
import type { FieldKey } from "../../forms/types";
import { isOfVnen } from "../isOfVnen";
import { judgingOf } from "../judgingOf";
import { markFields, retestFields } from "../secondaryYear";
import { type ClassPupils, defineClassRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "scored" | "comment" | "wholeClass";
type Placed = Finding<Message> & { readonly row: number };

const fields: readonly FieldKey[] = [...markFields, ...retestFields, "yearMean", "yearMeanAfterRetest"];

export const rule = defineClassRule<Message>({
  id: "vnen-word",
  title: { vi: "Mức HTT, HT, CHT ở lớp không phải VNEN", en: "Levels of VNEN in a class that is none of its" },
  forms: ["mau-2"],
  levels: ["C2", "C3", "TX"],
  severity: "error",
  source: {
    vi: "TT 58/2011/TT-BGDĐT, Điều 6, 10; TT 22/2021, Điều 5: môn học cho điểm 0–10 hoặc nhận xét Đ, CĐ; mức HTT, HT, CHT chỉ có ở lớp VNEN (CV 4669/2015, 4068/2016)",
    en: "Circular 58/2011, art. 6, 10; 22/2021, art. 5: a subject has a mark of 0–10, or Đ or CĐ; levels HTT, HT, CHT are VNEN's alone (letters 4669/2015, 4068/2016)",
  },
  messages: {
    scored: {
      vi: "Lớp {class} không phải lớp VNEN: {subject} được cho điểm, không ghi «{value}». Hãy nhập điểm.",
      en: "Class {class} is none of VNEN's: {subject} is scored; “{value}” is no mark. Enter the mark.",
    },
    comment: {
      vi: "Lớp {class} không phải lớp VNEN: {subject} được nhận xét Đ hoặc CĐ, không ghi «{value}». Hãy ghi Đ hoặc CĐ.",
      en: "Class {class} is none of VNEN's: {subject} is judged Đ or CĐ, not “{value}”. Enter Đ or CĐ.",
    },
    wholeClass: {
      vi: "Lớp {class} ghi mức HTT, HT, CHT ở {count} ô như lớp VNEN, nhưng tên lớp và tiêu đề không ghi VNEN. Nếu là lớp VNEN, hãy ghi VNEN vào tiêu đề trên lớp; nếu không, hãy nhập điểm.",
      en: "Class {class} has levels HTT, HT, CHT in {count} cells, as VNEN's classes do, but neither its name nor a title says VNEN. If it is one, say so in a title over the class; if not, enter the marks.",
    },
  },
  reads: fields,
  check(pupils, context) {
    // Elsewhere `mark-value` says of each cell by itself that it holds no mark.
    if (context.vnenClasses.length === 0 || context.isVnen || isOfVnen({ className: pupils.name }, context)) return [];
    const { words, marks } = readClass(pupils, context);
    const [first] = words;
    if (!first) return [];
    if (words.length <= marks) return words;
    return [
      { ...first, message: "wholeClass", severity: "warning", args: { class: pupils.name, count: words.length } },
    ];
  },
});

/** The cells of a class that hold a word of VNEN's scale, and how many hold what the circulars ask for. */
function readClass(
  pupils: ClassPupils,
  context: RuleContext,
): { readonly words: readonly Placed[]; readonly marks: number } {
  const shown = fields.filter((field) => context.hasField(field));
  const words: Placed[] = [];
  let marks = 0;
  for (let place = 0; place < pupils.count; place++) {
    const pupil = pupils.at(place);
    for (const field of shown) {
      const found = wordIn(pupil, field, context);
      if (found) words.push(found);
      else if (pupil.mark(field).kind === "mark" || pupil.mark(field).kind === "comment") marks++;
    }
  }
  return { words, marks };
}

function wordIn(pupil: PupilRecord, key: FieldKey, context: RuleContext): Placed | null {
  const { kind } = pupil.mark(key);
  const value = pupil.raw(key);
  // `Đ` and `CĐ` are no words of that scale, and figures are none either.
  if (kind !== "text" || readLevel("learning", value).kind !== "value") return null;
  const field = context.field(key);
  return {
    row: pupil.row,
    field: key,
    message: judgingOf(field, context) ?? "scored",
    args: { class: pupil.className, subject: fieldName(field), value: pupil.text(key) },
  };
}
