import { identityConflicts, parseIdentityNumber } from "../../text/identityNumber";
import { sexOf } from "../sexOf";
import { defineRowRule } from "../types";

const sexName = { male: { vi: "Nam", en: "male" }, female: { vi: "Nữ", en: "female" } } as const;

export const rule = defineRowRule({
  id: "identity-number-conflict",
  title: { vi: "Số định danh khớp giới tính và năm sinh", en: "Identity number against sex and birth year" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "NĐ 137/2015/NĐ-CP, Điều 13; TT 07/2016/TT-BCA, Điều 7: chữ số thứ tư chỉ thế kỷ và giới tính, hai chữ số tiếp chỉ năm sinh",
    en: "Decree 137/2015 art. 13, Circular 07/2016/TT-BCA art. 7: the fourth digit tells century and sex, the next two the birth year",
  },
  messages: {
    sex: {
      vi: "Số định danh {number} là của {inNumber}, nhưng ô Giới tính ghi {given}. Hãy xem lại cả hai theo giấy khai sinh.",
      en: "The identity number {number} is of a {inNumber} person, but the sex given is {given}. Check both.",
    },
    birthYear: {
      vi: "Số định danh {number} ghi năm sinh {inNumber}, nhưng ngày sinh là năm {given}. Hãy xem lại cả hai theo giấy khai sinh.",
      en: "The identity number {number} says born {inNumber}, but the birth date says {given}. Check both.",
    },
  },
  reads: ["identityNumber", "sex", "birthDate"],
  onlyWhereFilled: ["identityNumber"],
  check(pupil) {
    const parsed = parseIdentityNumber(pupil.raw("identityNumber"));
    if (parsed.kind !== "citizen") return [];
    return identityConflicts({ parsed, sex: sexOf(pupil), birthYear: pupil.year("birthDate") ?? undefined }).map(
      (conflict) =>
        conflict.kind === "sex"
          ? {
              field: "identityNumber" as const,
              message: "sex" as const,
              args: { number: parsed.number, inNumber: sexName[conflict.inNumber], given: sexName[conflict.given] },
              related: [pupil.ref("sex")],
            }
          : {
              field: "identityNumber" as const,
              message: "birthYear" as const,
              args: { number: parsed.number, inNumber: conflict.inNumber, given: conflict.given },
              related: [pupil.ref("birthDate")],
            },
    );
  },
});
