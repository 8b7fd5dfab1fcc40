import { isBlank } from "../../workbook/cells";
import type { CalendarDay } from "../../text/date";
import { isRepeatedDigits, isUsualMobile, parsePhone, type PhoneNumber } from "../../text/phone";
import { isPlaceholder } from "../../text/placeholder";
import { isErrorValue } from "../errorValues";
import { defineCellRule, type Finding, type Proposal } from "../types";

/** The lists of 2017–2018 were asked for on 15/8/2018; those of every year are judged by the August after it. */
function dayOfUse(schoolYear: number): CalendarDay {
  return { year: schoolYear + 1, month: 8, day: 15 };
}

/** In 2018–2019 lists were made while both numbers worked (15/9–14/11/2018), and after. */
const yearOfChange = 2018;

type Message = "invalid" | "placeholder" | "cut" | "form" | "several" | "repeated" | "renumbered" | "notYet";

export const rule = defineCellRule<Message>({
  id: "phone-number",
  title: { vi: "Số điện thoại", en: "Telephone numbers" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Biểu mẫu nhập của CSDL ngành: 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09; đầu số 01x (11 chữ số) còn dùng đến 14/11/2018; mã vùng mới theo QĐ 2036/QĐ-BTTTT",
    en: "Entry form of the national database: ten digits from 03, 05, 07, 08, 09; eleven digits from 01x until 14 November 2018; area codes of Decision 2036/QĐ-BTTTT",
  },
  messages: {
    invalid: {
      vi: "«{value}» không phải số điện thoại Việt Nam. Hãy xem lại từng chữ số.",
      en: "“{value}” is no Vietnamese telephone number. Check its digits.",
    },
    placeholder: {
      vi: "«{value}» không phải số điện thoại. Không có thì để trống.",
      en: "“{value}” is no telephone number. Where there is none, leave the cell empty.",
    },
    cut: {
      vi: "Excel đã cắt số «{value}» (dạng 9,1E+08). Hãy gõ lại số ở dạng chữ.",
      en: "Excel cut the number “{value}” (9.1E+08). Type it again as text.",
    },
    form: {
      vi: "«{value}» cần viết liền, bắt đầu bằng số 0: {number}.",
      en: "“{value}” is written without spaces, from the 0 on: {number}.",
    },
    several: {
      vi: "Ô có nhiều số điện thoại: «{value}». Hãy giữ một số liên hệ.",
      en: "There are several numbers: “{value}”. Keep one.",
    },
    repeated: {
      vi: "«{value}» giống số gõ cho có. Hãy xem lại.",
      en: "“{value}” looks made up. Check it.",
    },
    renumbered: {
      vi: "«{value}» là đầu số cũ, nay là {number}. Hãy ghi số mới.",
      en: "“{value}” has an old prefix; the number is now {number}. Enter the new one.",
    },
    notYet: {
      vi: "«{value}» có đầu số chỉ dùng từ 15/9/2018, sau năm học của danh sách. Hãy xem lại.",
      en: "“{value}” has a prefix in use only from 15 September 2018, after this list's school year. Check it.",
    },
  },
  reads: (field) => field.type === "phone",
  check(value, field, context) {
    if (isBlank(value) || isErrorValue(value)) return [];
    if (typeof value === "string" && isUsualMobile(value)) return [];
    const phone = parsePhone(value, { on: dayOfUse(context.schoolYear) });
    const shown = String(value).trim();
    const at = { field: field.key, args: { value: shown } } as const;
    switch (phone.kind) {
      case "blank":
        return [];
      case "invalid":
        if (isPlaceholder(shown)) return [{ ...at, message: "placeholder", proposals: [noNumber] }];
        return [{ ...at, message: phone.reason === "scientific" ? "cut" : "invalid" }];
      case "two":
        return [
          {
            ...at,
            message: "several",
            severity: "info",
            proposals: phone.numbers.map((number) => asText(number, { vi: "giữ số này", en: "keep this one" }, false)),
          },
        ];
      case "fixable": {
        if (isRepeatedDigits(phone.number)) return made(phone, at);
        const number = currentNumber(phone, context.schoolYear);
        // Beside words or a guessed letter a person should look.
        const isSure = phone.reason !== "words" && phone.reason !== "letters" && isSureChange(phone, number);
        const reason = { vi: "cùng số, viết đủ và liền", en: "the same number, in full" };
        return [
          {
            ...at,
            message: "form",
            // Whoever dials it reads the same number: only what lost a digit, or holds more, is doubtful.
            ...(phone.reason === "spaces" || phone.reason === "countryCode" ? { severity: "info" as const } : {}),
            args: { value: shown, number },
            proposals: [asText(number, reason, isSure)],
          },
        ];
      }
      case "valid":
        return ofUse(phone, at, context.schoolYear) ?? made(phone, at);
    }
  },
});

const noNumber: Proposal = { value: "", reason: { vi: "không có số", en: "there is no number" }, isSure: false };

type At = Pick<Finding<Message>, "field" | "args">;

/** Of a number in full: whether it could be dialled when the list was made. */
function ofUse(phone: PhoneNumber, at: At, schoolYear: number): Finding<Message>[] | null {
  if (phone.inUse === "notYet") {
    const reason = { vi: "số cố định, mã vùng mới", en: "a landline, with its area code of today" };
    const { landlineNumber } = phone;
    return [
      {
        ...at,
        message: "notYet",
        severity: "info",
        proposals: landlineNumber === undefined ? [] : [asText(landlineNumber, reason, false)],
      },
    ];
  }
  if (phone.inUse === "yes" || phone.newNumber === undefined) return null;
  const reason = { vi: "đầu số mới của chính số này", en: "the new prefix of the same number" };
  const isSure = isSureChange(phone, phone.newNumber) && schoolYear !== yearOfChange;
  return [
    {
      field: at.field,
      message: "renumbered",
      severity: phone.type === "mobile" && schoolYear === yearOfChange ? "info" : "warning",
      args: { ...at.args, number: phone.newNumber },
      proposals: [asText(phone.newNumber, reason, isSure)],
    },
  ];
}

function made(phone: PhoneNumber, at: At): Finding<Message>[] {
  return isRepeatedDigits(phone.number) ? [{ ...at, message: "repeated" }] : [];
}

/** As the number is dialled in the list's year; in the year of the change as it stands. */
function currentNumber(phone: PhoneNumber, schoolYear: number): string {
  if (phone.inUse !== "noLonger" || (phone.type === "mobile" && schoolYear === yearOfChange)) return phone.number;
  return phone.newNumber ?? phone.number;
}

/** Old area codes in 02 may also be a new one with a digit missing. */
function isSureChange(phone: PhoneNumber, number: string): boolean {
  return number === phone.number || phone.type === "mobile" || !phone.number.startsWith("02");
}

function asText(value: string, reason: Proposal["reason"], isSure: boolean): Proposal {
  return { value, numberFormat: "@", reason, isSure };
}
