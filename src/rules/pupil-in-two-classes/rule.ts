import { formatDate } from "../../text/date";
import { nameKey } from "../../text/personName";
import { defineGroupRule } from "../types";

export const rule = defineGroupRule({
  id: "pupil-in-two-classes",
  title: { vi: "Mỗi học sinh một dòng kết quả", en: "One row of results for each pupil" },
  forms: ["mau-2"],
  severity: "error",
  source: {
    vi: "Mã định danh do Bộ GD&ĐT cấp, mỗi học sinh một mã; kết quả nhập theo mã",
    en: "The Ministry gives each pupil one code, by which results are taken in",
  },
  messages: {
    twoClasses: {
      vi: "{pupil} có kết quả ở hai lớp: {class} và {other} (trang {sheet}, dòng {row}). Hãy giữ một.",
      en: "{pupil} has results in two classes: {class} and {other} (sheet {sheet}, row {row}). Keep one.",
    },
    twice: {
      vi: "{pupil} có hai dòng kết quả: xem trang {sheet}, dòng {row}. Hãy giữ một.",
      en: "{pupil} has two rows of results: see sheet {sheet}, row {row}. Keep one.",
    },
  },
  reads: ["pupilCode", "fullName", "birthDate"],
  key(pupil) {
    const code = pupil.text("pupilCode");
    if (code !== "") return code;
    const birth = pupil.date("birthDate");
    const name = nameKey(pupil.text("fullName"));
    return name === "" || birth.kind !== "date" ? null : `${name} ${formatDate(birth)}`;
  },
  check(pupil, group) {
    // Two names with one code are two pupils: `duplicate-pupil-code`.
    const name = nameKey(pupil.text("fullName"));
    const other = group.find((member) => member !== pupil && nameKey(member.text("fullName")) === name);
    if (!other) return [];
    const hasCode = !pupil.isBlank("pupilCode");
    const isElsewhere = pupil.className !== "" && other.className !== "" && pupil.className !== other.className;
    return [
      {
        field: hasCode ? "pupilCode" : "fullName",
        message: isElsewhere ? "twoClasses" : "twice",
        // Two people may share name and birth date.
        ...(hasCode ? {} : { severity: "warning" }),
        args: {
          pupil: hasCode ? pupil.text("pupilCode") : pupil.text("fullName"),
          class: pupil.className,
          other: other.className,
          sheet: other.sheetName,
          row: other.row + 1,
        },
        related: [other.ref(hasCode ? "pupilCode" : "fullName")],
      },
    ];
  },
});
