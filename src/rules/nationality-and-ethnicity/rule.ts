import { parseIdentityNumber } from "../../text/identityNumber";
import { defineRowRule } from "../types";

/** Of DM_DAN_TOC, and of DM_NUOC. */
const foreigner = "55";
const vietNam = "704";

export const rule = defineRowRule({
  id: "nationality-and-ethnicity",
  title: { vi: "Quốc tịch và dân tộc", en: "Nationality and ethnicity" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "DM_DAN_TOC: mã 55 dành cho người nước ngoài; NĐ 137/2015/NĐ-CP, Điều 12: số định danh cấp cho công dân Việt Nam",
    en: "DM_DAN_TOC: code 55 is for foreigners; Decree 137/2015, art. 12: identity numbers are for citizens of Viet Nam",
  },
  messages: {
    vietnameseForeigner: {
      vi: "Quốc tịch Việt Nam nhưng dân tộc ghi «{ethnicity}». Hãy xem lại cả hai.",
      en: "The nationality is Vietnamese, but the ethnicity says “{ethnicity}”. Check both.",
    },
    foreignWithGroup: {
      vi: "Quốc tịch {nationality} nhưng dân tộc là {ethnicity}. Hãy xem lại nếu không phải con em Việt kiều.",
      en: "The nationality is {nationality}, but the ethnicity {ethnicity}. Check it unless the family is of Vietnamese descent.",
    },
    foreignWithNumber: {
      vi: "Quốc tịch {nationality} nhưng có số định danh cá nhân của công dân Việt Nam. Hãy xem lại.",
      en: "The nationality is {nationality}, but there is an identity number of a citizen of Viet Nam. Check it.",
    },
  },
  reads: ["nationality", "ethnicity", "identityNumber"],
  check(pupil) {
    const nationality = pupil.entry("nationality");
    if (!nationality) return [];
    const ethnicity = pupil.entry("ethnicity");
    if (nationality.code === vietNam) {
      if (ethnicity?.code !== foreigner) return [];
      const args = { ethnicity: ethnicity.name.trim() };
      const related = [pupil.ref("nationality")];
      return [{ field: "ethnicity", message: "vietnameseForeigner", args, related }];
    }
    const args = { nationality: nationality.name.trim(), ethnicity: ethnicity?.name.trim() ?? "" };
    if (!pupil.isBlank("identityNumber") && parseIdentityNumber(pupil.raw("identityNumber")).kind === "citizen") {
      const related = [pupil.ref("identityNumber")];
      return [{ field: "nationality", message: "foreignWithNumber", severity: "info", args, related }];
    }
    if (!ethnicity || ethnicity.code === foreigner) return [];
    const related = [pupil.ref("ethnicity")];
    return [{ field: "nationality", message: "foreignWithGroup", severity: "info", args, related }];
  },
});
