import { citizenCardSince, identityCardAge } from "../../regulations/pupilAges";
import { lastDayOf } from "../../regulations/schoolCalendar";
import { type CalendarDay, compareDates, formatDate } from "../../text/date";
import { parseIdentityNumber } from "../../text/identityNumber";
import { plausibleBirthYear } from "../plausibleBirthYear";
import { defineRowRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message =
  "oldCardOfChild" | "issuedTooEarly" | "issuedLater" | "citizenCardTooEarly" | "dateAlone" | "otherNumber";

export const rule = defineRowRule<Message>({
  id: "identity-card-age",
  title: { vi: "CMND, ngày cấp và tuổi", en: "Identity card, its date, and age" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "NĐ 05/1999/NĐ-CP, Điều 3: CMND cấp cho người từ đủ 14 tuổi; Luật Căn cước công dân 2014, Điều 19: thẻ căn cước cấp từ đủ 14 tuổi, từ 1/1/2016",
    en: "Decree 05/1999, art. 3: identity cards from 14 years on; Citizen Identity Act 2014, art. 19: citizen cards from 14 on, since 1 January 2016",
  },
  messages: {
    oldCardOfChild: {
      vi: "«{number}» là số CMND 9 chữ số nhưng học sinh sinh năm {year}, chưa đủ 14 tuổi. Có thể là CMND của cha mẹ.",
      en: "“{number}” is a nine-digit card, but the pupil was born in {year} and is not 14. It may be a parent's.",
    },
    issuedTooEarly: {
      vi: "Ngày cấp {date}: lúc đó học sinh (sinh {birth}) chưa đủ 14 tuổi. Hãy xem lại ngày cấp.",
      en: "Issued {date}: the pupil (born {birth}) was not 14 then. Check the date.",
    },
    issuedLater: {
      vi: "Ngày cấp {date} ở sau năm học {schoolYear}–{next}. Hãy xem lại năm.",
      en: "Issued {date}, after the school year {schoolYear}–{next}. Check the year.",
    },
    citizenCardTooEarly: {
      vi: "Thẻ 12 chữ số mà ngày cấp {date}: thẻ căn cước công dân chỉ có từ 1/1/2016. Hãy xem lại ngày cấp.",
      en: "A card of twelve digits issued {date}: citizen cards exist since 1 January 2016. Check the date.",
    },
    dateAlone: {
      vi: "Có ngày cấp nhưng không có số CMND. Hãy điền số, hoặc xóa ngày cấp.",
      en: "There is a date of issue without a card number. Enter the number, or clear the date.",
    },
    otherNumber: {
      vi: "Số trên thẻ {card} khác số định danh {number}. Thẻ 12 chữ số mang chính số định danh: hãy xem lại cả hai.",
      en: "The card's number {card} is not the identity number {number}, though a twelve-digit card carries it. Check both.",
    },
  },
  reads: ["idCardNumber", "idCardDate", "identityNumber", "birthDate", "classCode"],
  onlyWhereFilled: ["idCardNumber", "idCardDate", "identityNumber"],
  check(pupil, context) {
    const findings: Finding<Message>[] = [];
    for (const field of ["idCardNumber", "identityNumber"] as const) {
      const found = oldCardOfChild(pupil, field, context);
      if (found) findings.push(found);
    }
    const dated = checkDate(pupil, context);
    if (dated) findings.push(dated);
    const other = otherNumber(pupil);
    if (other) findings.push(other);
    return findings;
  },
});

function oldCardOfChild(
  pupil: PupilRecord,
  field: "idCardNumber" | "identityNumber",
  context: RuleContext,
): Finding<Message> | null {
  const written = pupil.raw(field);
  // As nearly every number is written; any other is taken apart below.
  if (written === "" || citizenNumber.test(String(written))) return null;
  const year = plausibleBirthYear(pupil, context);
  // Fourteen within the school year passes.
  if (year === null || context.schoolYear + 1 - year >= identityCardAge) return null;
  const number = parseIdentityNumber(pupil.raw(field));
  if (number.kind !== "oldCard") return null;
  const args = { number: number.number, year };
  return { field, message: "oldCardOfChild", args, related: [pupil.ref("birthDate")] };
}

const citizenNumber = /^\d{12}$/;

function checkDate(pupil: PupilRecord, context: RuleContext): Finding<Message> | null {
  const { schoolYear } = context;
  const date = pupil.date("idCardDate");
  if (date.kind !== "date") return null;
  const field = "idCardDate";
  if (pupil.has("idCardNumber") && pupil.isBlank("idCardNumber") && pupil.isBlank("identityNumber")) {
    return { field, message: "dateAlone", severity: "info" };
  }
  const args = { date: formatDate(date), schoolYear, next: schoolYear + 1 };
  if (date.year * 10_000 + date.month * 100 + date.day > lastDayOf(schoolYear)) {
    return { field, message: "issuedLater", args };
  }
  const birth = pupil.date("birthDate");
  const isBirthPlausible = plausibleBirthYear(pupil, context) !== null;
  if (birth.kind === "date" && isBirthPlausible && compareDates(date, birthday(birth, identityCardAge)) < 0) {
    const related = [pupil.ref("birthDate")];
    return { field, message: "issuedTooEarly", args: { ...args, birth: formatDate(birth) }, related };
  }
  if (date.year >= citizenCardSince || parseIdentityNumber(pupil.raw("idCardNumber")).kind !== "citizen") return null;
  return { field, message: "citizenCardTooEarly", args, related: [pupil.ref("idCardNumber")] };
}

function otherNumber(pupil: PupilRecord): Finding<Message> | null {
  if (pupil.isBlank("idCardNumber") || pupil.isBlank("identityNumber")) return null;
  const card = parseIdentityNumber(pupil.raw("idCardNumber"));
  const number = parseIdentityNumber(pupil.raw("identityNumber"));
  if (card.kind !== "citizen" || number.kind !== "citizen" || card.number === number.number) return null;
  const args = { card: card.number, number: number.number };
  return { field: "idCardNumber", message: "otherNumber", args, related: [pupil.ref("identityNumber")] };
}

function birthday({ year, month, day }: CalendarDay, age: number): CalendarDay {
  return { year: year + age, month, day };
}
