import { defineSheetRule, type Finding, type RuleContext, type SheetPupils } from "../types";
import { familyNameHeaders, givenNameHeaders } from "../../forms/data/splitNameHeaders";
import { isTickedSexHeader } from "../../forms/tickedSex";
import type { FieldKey } from "../../forms/types";
import { headerKey, normaliseText } from "../../text/normalise";
import { columnName } from "../../workbook/address";
import { fieldName } from "../../forms/fieldName";
import { pupilListFields } from "../../forms/pupilList/fields";

const requiredFields = pupilListFields.filter((field) => field.required === "always").map((field) => field.key);

type Message = "missing" | "splitName" | "splitBirthDate" | "tickedSex" | "titledClasses";

export const rule = defineSheetRule<Message>({
  id: "missing-column",
  title: { vi: "Cột bắt buộc phải có", en: "Required columns" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "CSDL ngành: các trường bắt buộc khi nhập hồ sơ học sinh (*)",
    en: "National database: fields required to enter a pupil (*)",
  },
  messages: {
    missing: {
      vi: "Không thấy cột {field}. Hãy thêm cột này, hoặc chỉ cho Sổ Sạch cột nào là {field} (nút Cột).",
      en: "There is no column {field}. Add it, or show which column it is (button Columns).",
    },
    splitName: {
      vi: "Họ tên ở hai cột «{family}» và «{given}», cổng cần một cột Họ tên. Hãy thêm cột Họ tên rồi dùng Công cụ cột: Ghép Họ đệm và Tên.",
      en: "The name stands in two columns, “{family}” and “{given}”; the portal takes one, Họ tên. Add it, then use Column tools: Join family and given names.",
    },
    splitBirthDate: {
      vi: "Ngày sinh ở ba cột {day}, {month}, {year}, cổng cần một cột Ngày sinh. Hãy dùng Công cụ cột: Ghép Ngày, Tháng, Năm.",
      en: "The birth date stands in three columns, {day}, {month} and {year}; the portal takes one, Ngày sinh. Use Column tools: Join day, month and year.",
    },
    tickedSex: {
      vi: "Giới tính ghi bằng dấu ở cột «{header}», cổng cần cột Giới tính ghi Nam hoặc Nữ. Hãy thêm cột Giới tính rồi dùng Công cụ cột: Cột Nữ thành Giới tính.",
      en: "The sex is ticked in “{header}”; the portal takes a column Giới tính with Nam or Nữ. Add it, then use Column tools: Column Nữ into sex.",
    },
    titledClasses: {
      vi: "Không có cột Mã lớp, nhưng tiêu đề của danh sách ghi lớp (ví dụ lớp {class}). Hãy dùng Công cụ cột: Điền Mã lớp từ dòng tiêu đề.",
      en: "There is no column Mã lớp, but titles name the classes ({class}, for example). Use Column tools: Class codes from title rows.",
    },
  },
  reads: requiredFields,
  check(pupils, context) {
    if (pupils.count === 0) return [];
    return requiredFields
      .filter((field) => !context.hasField(field))
      .map((field) => ({ row: context.headerRow, ...findingOf(field, pupils, context) }));
  },
});

/** Says where the column's content stands, if another column holds it in another way. */
function findingOf(field: FieldKey, pupils: SheetPupils, context: RuleContext): Finding<Message> {
  if (field === "fullName") {
    const [family, given] = [headerAmong(familyNames, context), headerAmong(givenNames, context)];
    if (family !== undefined && given !== undefined) return { field, message: "splitName", args: { family, given } };
  }
  if (field === "birthDate" && context.splitBirthDate) {
    const [day = "", month = "", year = ""] = context.splitBirthDate.map(columnName);
    const args = { day, month, year };
    return { field, message: "splitBirthDate", args, column: context.splitBirthDate[0] };
  }
  if (field === "classCode" && !context.hasField("className")) {
    const titled = firstClass(pupils);
    if (titled !== "") return { field, message: "titledClasses", args: { class: titled } };
  }
  const header = field === "sex" ? context.otherHeaders.find(isTickedSexHeader) : undefined;
  if (header !== undefined) return { field, message: "tickedSex", args: { header: normaliseText(header) } };
  return { field, message: "missing", args: { field: fieldName(context.field(field)) } };
}

/** Without a column of classes it is a title over the pupils, or the sheet, that tells one; the first may have none. */
function firstClass(pupils: SheetPupils): string {
  for (let index = 0; index < pupils.count; index++) {
    const { className } = pupils.at(index);
    if (className !== "") return className;
  }
  return "";
}

function headerAmong(keys: ReadonlySet<string>, context: RuleContext): string | undefined {
  const header = context.otherHeaders.find((one) => keys.has(headerKey(one)));
  return header === undefined ? undefined : normaliseText(header);
}

const familyNames = new Set(familyNameHeaders.map(headerKey));
const givenNames = new Set(givenNameHeaders.map(headerKey));
