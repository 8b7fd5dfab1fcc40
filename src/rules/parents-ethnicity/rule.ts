import { defineRowRule } from "../types";

/** Codes of DM_DAN_TOC. */
const kinh = "01";
const foreigner = "55";

export const rule = defineRowRule({
  id: "parents-ethnicity",
  title: { vi: "Dân tộc của học sinh và của cha mẹ", en: "Ethnicity of the pupil and of the parents" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Bộ luật Dân sự 2015, Điều 29: con mang dân tộc của cha đẻ hoặc mẹ đẻ; «dân tộc» trong CSDL là khác Kinh (mã 01)",
    en: "Civil Code 2015, art. 29: a child has its father's or mother's ethnicity; the database takes every group but Kinh (01) for a minority",
  },
  messages: {
    bothMinority: {
      vi: "Dân tộc là Kinh nhưng đã đánh dấu cả cha và mẹ là người dân tộc. Hãy xem lại.",
      en: "The ethnicity is Kinh, but both parents are ticked as of a minority. Check it.",
    },
    noneMinority: {
      vi: "Dân tộc là {ethnicity} nhưng chưa đánh dấu cha dân tộc hay mẹ dân tộc.",
      en: "The ethnicity is {ethnicity}, but neither parent is ticked as of a minority.",
    },
    assistant: {
      vi: "Dân tộc là Kinh nhưng đã đánh dấu học sinh dân tộc trợ giảng. Hãy xem lại.",
      en: "The ethnicity is Kinh, but an assistant for minority pupils is ticked. Check it.",
    },
  },
  reads: ["ethnicity", "fatherIsMinority", "motherIsMinority", "ethnicAssistant"],
  check(pupil) {
    if (!pupil.has("fatherIsMinority") && !pupil.has("motherIsMinority") && !pupil.has("ethnicAssistant")) return [];
    const ethnicity = pupil.entry("ethnicity");
    if (!ethnicity || ethnicity.code === foreigner) return [];
    const father = pupil.tick("fatherIsMinority");
    const mother = pupil.tick("motherIsMinority");
    if (ethnicity.code === kinh) {
      const related = [pupil.ref("fatherIsMinority"), pupil.ref("motherIsMinority")];
      if (father === true && mother === true) return [{ field: "ethnicity", message: "bothMinority", related }];
      if (pupil.tick("ethnicAssistant") !== true) return [];
      return [{ field: "ethnicAssistant", message: "assistant", severity: "info", related: [pupil.ref("ethnicity")] }];
    }
    const areBothAsked = pupil.has("fatherIsMinority") && pupil.has("motherIsMinority");
    if (!areBothAsked || father !== false || mother !== false) return [];
    const args = { ethnicity: ethnicity.name.trim() };
    return [{ field: "fatherIsMinority", message: "noneMinority", severity: "info", args }];
  },
});
