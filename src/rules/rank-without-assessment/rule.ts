import { fieldNameInYear } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { matchedFields, matchLists, partOf, pupilsOf } from "../matchLists";
import { defineBookRule, type Finding, type PupilRecord } from "../types";

type Placed = Finding<"ranked" | "rankedByList"> & { readonly sheetId: string; readonly row: number };

/** What only a pupil who is assessed can have. */
const rankFields: readonly FieldKey[] = ["academicRank", "title", "yearLevel"];

export const rule = defineBookRule<"ranked" | "rankedByList">({
  id: "rank-without-assessment",
  title: {
    vi: "Học sinh khuyết tật không đánh giá thì không xếp loại",
    en: "A pupil with a disability who is not assessed has no rank",
  },
  forms: ["mau-1", "mau-2"],
  // The article was not read in full.
  severity: "warning",
  source: {
    vi: "TT 58/2011, Điều 14; TT 22/2021, Điều 11; TT 22/2016, Điều 12; TT 27/2020, Điều 8: học sinh khuyết tật được đánh giá theo kế hoạch giáo dục cá nhân; không đánh giá thì không xếp loại",
    en: "Circulars 58/2011, art. 14; 22/2021, art. 11; 22/2016, art. 12; 27/2020, art. 8: a pupil with a disability is assessed by a plan of their own; one who is not assessed is not ranked",
  },
  messages: {
    ranked: {
      vi: "Học sinh được đánh dấu khuyết tật không đánh giá nhưng có {field} «{value}». Hãy bỏ một trong hai.",
      en: "The pupil is marked as not assessed for a disability, but has {field} “{value}”. Take one of them out.",
    },
    rankedByList: {
      vi: "Trong Mẫu số 1 (trang {sheet}, dòng {row}), học sinh khuyết tật không đánh giá, nhưng ở đây có {field} «{value}». Hãy xem lại.",
      en: "By Mẫu số 1 (sheet {sheet}, row {row}) the pupil is not assessed for a disability, but has {field} “{value}” here. Please check.",
    },
  },
  reads: [...matchedFields, "status", "disabilityNotAssessed", ...rankFields],
  check(lists) {
    const results = lists.filter(({ context }) => context.form === "mau-2" && context.level !== "MN");
    if (results.length === 0) return [];
    const marked = lists
      .filter(({ context }) => context.form === "mau-1" && context.hasField("disabilityNotAssessed"))
      .map((list) => partOf(pupilsOf([list]).filter(isMarked)));
    const isMarkedHere = results.some(({ context }) => context.hasField("disabilityNotAssessed"));
    if (marked.every(({ count }) => count === 0) && !isMarkedHere) return [];
    const years = new Map(results.map(({ sheetId, context }) => [sheetId, context.schoolYear]));
    return matchLists(marked, results).matched.flatMap(({ result, listed }): Placed[] => {
      const isOwn = isMarked(result);
      const mark = isOwn ? result : listed;
      if (mark === null) return [];
      return rankFields
        .filter((key) => result.has(key) && !result.isBlank(key))
        .map((field) => ({
          sheetId: result.sheetId,
          row: result.row,
          field,
          message: isOwn ? "ranked" : "rankedByList",
          args: {
            field: fieldNameInYear(result.field(field), result.grade, years.get(result.sheetId) ?? 0),
            value: result.text(field),
            ...(isOwn ? {} : { sheet: mark.sheetName, row: mark.row + 1 }),
          },
          related: [mark.ref("disabilityNotAssessed")],
        }));
    });
  },
});

function isMarked(pupil: PupilRecord): boolean {
  return pupil.tick("disabilityNotAssessed") === true;
}
