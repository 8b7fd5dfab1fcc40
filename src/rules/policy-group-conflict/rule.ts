import { defineRowRule } from "../types";

/** Codes of DM_DIEN_CHINH_SACH. */
const orphan = "05";
const poor: ReadonlySet<string> = new Set(["08", "15"]);
const nearlyPoor = "09";
const smallPeoples = "11";

/** Of DM_DAN_TOC. */
const kinh = "01";

export const rule = defineRowRule({
  id: "policy-group-conflict",
  title: { vi: "Diện chính sách khớp các cột khác", en: "Policy group against the other columns" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "DM_DIEN_CHINH_SACH (DM Bộ, 26/10/2020): tên gọi của từng diện; đối chiếu là của Sổ Sạch",
    en: "DM_DIEN_CHINH_SACH (26 October 2020): what each group is called; the comparison is Sổ Sạch's own",
  },
  messages: {
    nearlyPoor: {
      vi: "Diện chính sách là hộ cận nghèo nhưng đã đánh dấu hộ nghèo. Hãy xem lại: chỉ một trong hai.",
      en: "The policy group says nearly poor, but the poor household is ticked. Check it: only one can hold.",
    },
    poorNotTicked: {
      vi: "Diện chính sách «{policy}» nhưng chưa đánh dấu hộ nghèo.",
      en: "The policy group is “{policy}”, but the poor household is not ticked.",
    },
    ethnicity: {
      vi: "Diện chính sách «{policy}» nhưng dân tộc là Kinh. Hãy xem lại cả hai.",
      en: "The policy group is “{policy}”, but the ethnicity is Kinh. Check both.",
    },
    orphan: {
      vi: "Diện chính sách «{policy}» nhưng vẫn có số điện thoại của cha hoặc mẹ. Hãy xem lại.",
      en: "The policy group is “{policy}”, but there is a parent's telephone. Check it.",
    },
  },
  reads: ["policyGroup", "poorHousehold", "ethnicity", "fatherPhone", "motherPhone"],
  onlyWhereFilled: ["policyGroup"],
  check(pupil) {
    if (pupil.isBlank("policyGroup")) return [];
    const policy = pupil.entry("policyGroup");
    if (!policy) return [];
    const args = { policy: policy.name.trim() };
    const isPoor = pupil.tick("poorHousehold");
    if (policy.code === nearlyPoor && isPoor === true) {
      return [{ field: "policyGroup", message: "nearlyPoor", related: [pupil.ref("poorHousehold")] }];
    }
    if (poor.has(policy.code) && pupil.has("poorHousehold") && isPoor === false) {
      return [{ field: "poorHousehold", message: "poorNotTicked", severity: "info", args }];
    }
    if (policy.code === smallPeoples && pupil.entry("ethnicity")?.code === kinh) {
      return [{ field: "policyGroup", message: "ethnicity", args, related: [pupil.ref("ethnicity")] }];
    }
    const hasParentsPhone = !pupil.isBlank("fatherPhone") || !pupil.isBlank("motherPhone");
    if (policy.code !== orphan || !hasParentsPhone) return [];
    return [{ field: "policyGroup", message: "orphan", severity: "info", args }];
  },
});
