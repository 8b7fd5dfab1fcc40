import { identityConflicts, parseIdentityNumber } from "../../text/identityNumber";
import { dateProposal } from "../dateProposal";
import { isYearOfIdentity } from "../plausibleBirthYear";
import { sexOf } from "../sexOf";
import { defineRowRule, type Proposal, type PupilRecord } from "../types";

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
    birthYearByClass: {
      vi: "Ngày sinh ghi năm {given}, nhưng số định danh và lớp {class} đều cho biết năm {inNumber}. Hãy sửa năm sinh theo giấy khai sinh.",
      en: "The birth date says {given}, but the identity number and class {class} both say {inNumber}. Mend the year by the birth certificate.",
    },
    birthYear: {
      vi: "Số định danh {number} ghi năm sinh {inNumber}, nhưng ngày sinh là năm {given}. Hãy xem lại cả hai theo giấy khai sinh.",
      en: "The identity number {number} says born {inNumber}, but the birth date says {given}. Check both.",
    },
  },
  reads: ["identityNumber", "sex", "birthDate", "classCode"],
  onlyWhereFilled: ["identityNumber"],
  check(pupil, context) {
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
          : isYearOfIdentity(pupil, context)
            ? {
                field: "birthDate" as const,
                message: "birthYearByClass" as const,
                args: { inNumber: conflict.inNumber, given: conflict.given, class: pupil.className },
                related: [pupil.ref("identityNumber")],
                proposals: withYear(pupil, conflict.inNumber, context.date1904),
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

function withYear(pupil: PupilRecord, year: number, date1904: boolean): Proposal[] {
  const date = pupil.date("birthDate");
  if (date.kind !== "date") return [];
  const reason = { vi: "năm theo số định danh và lớp", en: "the year of identity number and class" };
  const proposal = dateProposal(date, { year, month: date.month, day: date.day }, reason, date1904);
  return proposal ? [proposal] : [];
}
