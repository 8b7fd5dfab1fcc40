import { fieldName } from "../../forms/fieldName";
import { matchKey } from "../../text/normalise";
import { namesNobody } from "../../text/placeholder";
import { defineRowRule, type Finding, type Proposal, type PupilRecord } from "../types";

const parents = ["fatherName", "motherName", "guardianName"] as const;

type Message = "sameAsChild" | "sameParents" | "swapped" | "fatherThi" | "motherVan";

export const rule = defineRowRule<Message>({
  id: "names-of-family",
  title: { vi: "Họ tên cha, mẹ, người đỡ đầu và học sinh", en: "Names of parents, guardian and pupil" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: tên học sinh hay bị chép sang ô cha mẹ; chữ lót Thị, Văn chỉ là gợi ý",
    en: "Sổ Sạch's own comparison: the pupil's name is often copied to a parent's cell; the middle names Thị and Văn only hint",
  },
  messages: {
    sameAsChild: {
      vi: "{field} giống hệt họ tên học sinh «{name}». Hãy xem lại.",
      en: "{field} is the pupil's own name “{name}”. Check it.",
    },
    sameParents: {
      vi: "Họ tên cha và họ tên mẹ giống nhau «{name}». Hãy xem lại.",
      en: "Father and mother have the same name “{name}”. Check it.",
    },
    swapped: {
      vi: "Ô cha ghi «{father}», ô mẹ ghi «{mother}»: có lẽ đã đổi chỗ cha và mẹ.",
      en: "The father is “{father}” and the mother “{mother}”: they may have changed places.",
    },
    fatherThi: {
      vi: "Họ tên cha «{name}» có chữ lót Thị, thường là tên nữ.",
      en: "The father's name “{name}” has the middle name Thị, mostly a woman's.",
    },
    motherVan: {
      vi: "Họ tên mẹ «{name}» có chữ lót Văn, thường là tên nam.",
      en: "The mother's name “{name}” has the middle name Văn, mostly a man's.",
    },
  },
  reads: ["fullName", ...parents],
  onlyWhereFilled: parents,
  check(pupil) {
    const copied = parents.filter((field) => areSame(pupil, field, "fullName"));
    if (copied.length > 0) {
      return copied.map((field) => ({
        field,
        message: "sameAsChild",
        args: { field: fieldName(pupil.field(field)), name: pupil.text(field) },
        related: [pupil.ref("fullName")],
      }));
    }
    if (areSame(pupil, "fatherName", "motherName") && !namesNobody(pupil.text("motherName"))) {
      const args = { name: pupil.text("motherName") };
      return [{ field: "motherName", message: "sameParents", args, related: [pupil.ref("fatherName")] }];
    }
    return likelySwapped(pupil);
  },
});

/** Some men are called Thị by their middle name, some women Văn: never more than a hint. */
function likelySwapped(pupil: PupilRecord): Finding<Message>[] {
  const isFatherThi = middleThi.test(String(pupil.raw("fatherName")));
  const isMotherVan = middleVan.test(String(pupil.raw("motherName")));
  if (isFatherThi && isMotherVan) {
    const args = { father: pupil.text("fatherName"), mother: pupil.text("motherName") };
    const related = [pupil.ref("motherName")];
    return [{ field: "fatherName", message: "swapped", severity: "info", args, related, proposals: [exchange(pupil)] }];
  }
  if (isFatherThi) {
    const args = { name: pupil.text("fatherName") };
    return [{ field: "fatherName", message: "fatherThi", severity: "info", args }];
  }
  if (!isMotherVan) return [];
  return [{ field: "motherName", message: "motherVan", severity: "info", args: { name: pupil.text("motherName") } }];
}

/** Names alone: whether year and occupation changed places with them cannot be told. */
function exchange(pupil: PupilRecord): Proposal {
  return {
    value: pupil.raw("motherName"),
    reason: { vi: "đổi chỗ tên cha và mẹ", en: "names exchanged" },
    isSure: false,
    also: [{ field: "motherName", value: pupil.raw("fatherName") }],
  };
}

/** Two names that the portal would take for one; lengths come first, for nearly all names differ in them or soon after. */
function areSame(pupil: PupilRecord, one: NameField, other: NameField): boolean {
  const [a, b] = [pupil.raw(one), pupil.raw(other)];
  if (typeof a !== "string" || typeof b !== "string" || a === "" || a.trim().length !== b.trim().length) return false;
  return matchKey(a) === matchKey(b) && !pupil.isBlank(one);
}

type NameField = "fullName" | (typeof parents)[number];

/** As the second word of three or more: in "Lê Văn" it is the given name. */
const middleThi = /^\s*\S+\s+thị\s+\S/i;
const middleVan = /^\s*\S+\s+văn\s+\S/i;
