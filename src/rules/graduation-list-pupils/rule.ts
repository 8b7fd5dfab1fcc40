import { compareDates, formatDate } from "../../text/date";
import { nameKey } from "../../text/personName";
import { canBeMatched, matchedFields, matchLists } from "../matchLists";
import { hasLeft, hasTransferredOut } from "../pupilStatus";
import { defineBookRule, type Finding, type PupilList, type PupilRecord } from "../types";

type Message = "missing" | "extra" | "name" | "birthDate";
type Placed = Finding<Message> & { readonly sheetId: string; readonly row: number };

export const rule = defineBookRule<Message>({
  id: "graduation-list-pupils",
  title: {
    vi: "Danh sách xét tốt nghiệp đủ học sinh lớp cuối cấp",
    en: "The graduation list has the pupils of the final classes",
  },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  // How the lists belong together is our reading of the procedure.
  severity: "warning",
  source: {
    vi: "Công văn 1533/SGD&ĐT Bến Tre, bước 5: danh sách xét tốt nghiệp gồm học sinh lớp cuối cấp, cùng mã và ngày sinh như Mẫu số 1",
    en: "Letter 1533 of the Bến Tre office, step 5: the list has the pupils of final classes with code and birth date as in Mẫu số 1",
  },
  messages: {
    missing: {
      vi: "{name} (lớp {class}) chưa có trong danh sách xét tốt nghiệp (trang {sheet}).",
      en: "{name} (class {class}) is not in the graduation list (sheet {sheet}).",
    },
    extra: {
      vi: "{name} không có trong danh sách học sinh (trang {sheet}). Hãy xem lại.",
      en: "{name} is not in the list of pupils (sheet {sheet}). Please check.",
    },
    name: {
      vi: "Mã {code} ở đây là «{value}», trong danh sách học sinh (dòng {row}) là «{other}».",
      en: "Code {code} is “{value}” here and “{other}” in the list of pupils (row {row}).",
    },
    birthDate: {
      vi: "Ngày sinh của {name} ở đây là {value}, trong danh sách học sinh (dòng {row}) là {other}.",
      en: "The birth date of {name} is {value} here and {other} in the list of pupils (row {row}).",
    },
  },
  reads: [...matchedFields, "status"],
  check(lists) {
    const told = lists.filter(canBeMatched);
    const graduation = told.filter(({ context }) => context.form === "tot-nghiep");
    const pupils = sourceOf(told);
    if (graduation.length === 0 || pupils.length === 0) return [];
    const { matched, unmatched } = matchLists(pupils, graduation);
    const classes = new Set(matched.map(({ result }) => finalClassOf(result)));
    const sheet = namesOf(graduation);
    return [
      ...matched.flatMap(({ result, listed, byCode }) =>
        listed
          ? compare(result, listed, byCode)
          : [placed(result, "fullName", "extra", { name: result.text("fullName"), sheet: namesOf(pupils) })],
      ),
      ...unmatched
        .filter((pupil) => {
          const final = finalClassOf(pupil);
          return final !== null && classes.has(final) && isPresent(pupil);
        })
        .map((pupil) =>
          placed(pupil, "fullName", "missing", { name: pupil.text("fullName"), class: pupil.className, sheet }),
        ),
    ];
  },
});

const finalGrades: ReadonlySet<number> = new Set([5, 9, 12]);

/** The final grade, or the five-year class, that the pupil is in; `null`: in none. */
function finalClassOf({ grade, ageGroup }: PupilRecord): number | "age5" | null {
  if (grade === null) return ageGroup === "age5" ? ageGroup : null;
  return finalGrades.has(grade) ? grade : null;
}

/** Mẫu số 1 where the book has it, else the results. */
function sourceOf(lists: readonly PupilList[]): readonly PupilList[] {
  const pupilLists = lists.filter(({ context }) => context.form === "mau-1");
  return pupilLists.length > 0 ? pupilLists : lists.filter(({ context }) => context.form === "mau-2");
}

function namesOf(lists: readonly PupilList[]): string {
  return lists.map(({ sheetName }) => sheetName).join(", ");
}

function compare(result: PupilRecord, listed: PupilRecord, byCode: boolean): Placed[] {
  const row = listed.row + 1;
  const name = result.text("fullName");
  const other = listed.text("fullName");
  if (byCode && nameKey(name) !== nameKey(other)) {
    const args = { code: result.text("pupilCode"), value: name, other, row };
    return [{ ...placed(result, "fullName", "name", args), related: [listed.ref("fullName")] }];
  }
  const [here, there] = [result.date("birthDate"), listed.date("birthDate")];
  if (here.kind !== "date" || there.kind !== "date" || compareDates(here, there) === 0) return [];
  const args = { name, value: formatDate(here), other: formatDate(there), row };
  return [{ ...placed(result, "birthDate", "birthDate", args), related: [listed.ref("birthDate")] }];
}

function isPresent(pupil: PupilRecord): boolean {
  const status = pupil.entry("status");
  return status === null || (!hasLeft(status) && !hasTransferredOut(status));
}

function placed(
  pupil: PupilRecord,
  field: "fullName" | "birthDate",
  message: Message,
  args: NonNullable<Finding["args"]>,
): Placed {
  return { sheetId: pupil.sheetId, row: pupil.row, field, message, args };
}
