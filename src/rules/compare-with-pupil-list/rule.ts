import { gradeOfClass } from "../../text/classCode";
import { compareDates, formatDate } from "../../text/date";
import { headerKey } from "../../text/normalise";
import { nameKey } from "../../text/personName";
import type { FieldKey } from "../../forms/types";
import { canBeMatched, isPresent, matchedFields, type MatchedPupil, matchLists } from "../matchLists";
import { defineBookRule, type Finding, type PupilList, type PupilRecord } from "../types";

type Message = "missing" | "extra" | "moved" | "name" | "birthDate" | "sex" | "left" | "noResults";
type Placed = Finding<Message> & { readonly sheetId: string; readonly row: number };

/** A few columns that a pupil with results has at least one of. */
const tellingFields: readonly FieldKey[] = [
  "yearMean",
  "academicRank",
  "conduct",
  "mark.math",
  "mark.literature",
  "level.math",
  "test.math",
  "level.vietnamese",
  "test.vietnamese",
  "classCompletion",
  "weight",
  "height",
  "weightChannelTerm2",
];

export const rule = defineBookRule<Message>({
  id: "compare-with-pupil-list",
  title: { vi: "Mẫu số 2 khớp với Mẫu số 1", en: "Mẫu số 2 agrees with Mẫu số 1" },
  forms: ["mau-1", "mau-2"],
  severity: "error",
  source: {
    vi: "Công văn 1533/SGD&ĐT Bến Tre: Mẫu số 2 xuất từ danh sách đã nhập của Mẫu số 1, nên mỗi lớp có đúng các học sinh đang học với cùng mã, họ tên, ngày sinh",
    en: "Letter 1533 of the Bến Tre office: Mẫu số 2 is drawn from the list taken in as Mẫu số 1, so a class has exactly its present pupils with the same code, name and birth date",
  },
  messages: {
    missing: {
      vi: "{name} đang học lớp {class} trong Mẫu số 1 nhưng không có trong Mẫu số 2. Hãy xem lại danh sách xuất ra, hoặc trạng thái học sinh.",
      en: "{name} is in class {class} by Mẫu số 1, but not in Mẫu số 2. Check the list that was drawn, or the pupil’s status.",
    },
    extra: {
      vi: "{name} không có trong Mẫu số 1 (trang {sheet}). Hãy thêm vào Mẫu số 1, hoặc bỏ dòng này.",
      en: "{name} is not in Mẫu số 1 (sheet {sheet}). Add the pupil there, or take this row out.",
    },
    moved: {
      vi: "{name} ở lớp {value}, nhưng trong Mẫu số 1 (dòng {row}) là lớp {other}.",
      en: "{name} is in class {value} here, but in class {other} by Mẫu số 1 (row {row}).",
    },
    name: {
      vi: "Mã {code} ở đây là «{value}», trong Mẫu số 1 (dòng {row}) là «{other}». Hãy xem lại họ tên hoặc mã.",
      en: "Code {code} is “{value}” here and “{other}” in Mẫu số 1 (row {row}). Check the name or the code.",
    },
    birthDate: {
      vi: "Ngày sinh của {name} ở đây là {value}, trong Mẫu số 1 (dòng {row}) là {other}.",
      en: "The birth date of {name} is {value} here and {other} in Mẫu số 1 (row {row}).",
    },
    sex: {
      vi: "Giới tính của {name} ở đây là {value}, trong Mẫu số 1 (dòng {row}) là {other}.",
      en: "The sex of {name} is {value} here and {other} in Mẫu số 1 (row {row}).",
    },
    left: {
      vi: "{name} có kết quả cuối năm nhưng trong Mẫu số 1 (dòng {row}) có trạng thái «{other}». Hãy xem lại.",
      en: "{name} has year-end results, but Mẫu số 1 (row {row}) says “{other}”. Please check.",
    },
    noResults: {
      vi: "{name} đang học nhưng chưa có kết quả nào, trong khi cả lớp đã có.",
      en: "{name} is present but has no results, while the class has.",
    },
  },
  reads: [...matchedFields, "sex", "status", "disabilityNotAssessed", ...tellingFields],
  check(lists) {
    const told = lists.filter(canBeMatched);
    const pupilLists = told.filter(({ context }) => context.form === "mau-1");
    const resultLists = told.filter(({ context }) => context.form === "mau-2");
    if (pupilLists.length === 0 || resultLists.length === 0) return [];
    const { matched, unmatched } = matchLists(pupilLists, resultLists);
    const classes = new Set([...new Set(matched.map(({ result }) => result.className))].map(keyOfClass));
    classes.delete("");
    const fields = resultFieldsOf(resultLists);
    const judged = matched.filter(({ result }) => hasResults(result, fields));
    const filled = new Set(judged.map(({ result }) => result.className));
    // Of results in two parts (marks on one sheet, ranks on another) one may be empty for a pupil.
    const withResults = new Set(judged.map(({ listed }) => listed));
    return [
      ...matched.flatMap((pupil) => [
        ...compare(pupil, pupilLists),
        ...compareResults(pupil, fields, filled, withResults),
      ]),
      ...unmatched.filter((pupil) => isPresent(pupil) && classes.has(classKey(pupil))).map(missing),
    ];
  },
});

function compare({ result, listed, byCode }: MatchedPupil, pupilLists: readonly PupilList[]): Placed[] {
  const name = result.text("fullName");
  if (!listed) {
    const args = { name, sheet: pupilLists.map(({ sheetName }) => sheetName).join(", ") };
    return [placed(result, byCodeOrName(result), "extra", args)];
  }
  const row = listed.row + 1;
  const found: Placed[] = [];
  const differs = (field: FieldKey, message: Message, args: Finding["args"]) =>
    void found.push({ ...placed(result, field, message, { name, row, ...args }), related: [listed.ref(field)] });
  const listedName = listed.text("fullName");
  if (byCode && name !== listedName && nameKey(name) !== nameKey(listedName)) {
    differs("fullName", "name", { code: result.text("pupilCode"), value: name, other: listedName });
  }
  const [here, there] = [result.date("birthDate"), listed.date("birthDate")];
  if (here.kind === "date" && there.kind === "date" && compareDates(here, there) !== 0) {
    differs("birthDate", "birthDate", { value: formatDate(here), other: formatDate(there) });
  }
  const [sex, listedSex] = [result.entry("sex"), listed.entry("sex")];
  if (sex && listedSex && sex.code !== listedSex.code) {
    differs("sex", "sex", { value: sex.name.trim(), other: listedSex.name.trim() });
  }
  if (result.className === listed.className) return found;
  const [own, other] = [classKey(result), classKey(listed)];
  if (own !== "" && other !== "" && own !== other) {
    differs(result.has("classCode") ? "classCode" : "fullName", "moved", {
      value: result.className,
      other: listed.className,
    });
  }
  return found;
}

function compareResults(
  { result, listed }: MatchedPupil,
  fields: readonly FieldKey[],
  filled: ReadonlySet<string>,
  withResults: ReadonlySet<PupilRecord | null>,
): Placed[] {
  const status = listed?.entry("status");
  if (!listed || !status) return [];
  const name = result.text("fullName");
  const has = hasResults(result, fields);
  if (!isPresent(listed)) {
    // Which summer "trong hè" means is not told: after the year the pupil has results.
    if (!has || summer.has(status.code)) return [];
    const args = { name, row: listed.row + 1, other: status.name.trim() };
    return [{ ...placed(result, "fullName", "left", args, "warning"), related: [listed.ref("status")] }];
  }
  const isAssessed = listed.tick("disabilityNotAssessed") === false;
  return withResults.has(listed) || !isAssessed || !filled.has(result.className)
    ? []
    : [placed(result, "fullName", "noResults", { name }, "warning")];
}

/** Moved away or left in the summer (DM_TRANG_THAI_HOC_SINH). */
const summer: ReadonlySet<string> = new Set(["11", "12"]);

function missing(pupil: PupilRecord): Placed {
  return placed(pupil, byCodeOrName(pupil), "missing", { name: pupil.text("fullName"), class: pupil.className });
}

function placed(
  pupil: PupilRecord,
  field: FieldKey,
  message: Message,
  args: NonNullable<Finding["args"]>,
  severity?: "warning",
): Placed {
  return { sheetId: pupil.sheetId, row: pupil.row, field, message, args, ...(severity && { severity }) };
}

function byCodeOrName(pupil: PupilRecord): FieldKey {
  return pupil.isBlank("pupilCode") ? "fullName" : "pupilCode";
}

/** `Lớp 6A1` and `6A1` are one class; `6/1` and `6.1` too. `""` where only a grade is known. */
function classKey({ className }: PupilRecord): string {
  return keyOfClass(className);
}

function keyOfClass(name: string): string {
  const key = headerKey(name).replace(/^lop /, "");
  return /^\d{1,2}$/.test(key) && gradeOfClass(key) !== null ? "" : key.replaceAll(" ", "");
}

/** Columns of results that some sheet has; what only says something of the pupil is none. */
function resultFieldsOf(lists: readonly PupilList[]): FieldKey[] {
  const fields = new Set<FieldKey>();
  for (const { count, at } of lists) {
    if (count === 0) continue;
    const pupil = at(0);
    for (const field of tellingFields) if (pupil.has(field)) fields.add(field);
  }
  return [...fields];
}

function hasResults(pupil: PupilRecord, fields: readonly FieldKey[]): boolean {
  return fields.some((field) => !pupil.isBlank(field));
}
