import { scales } from "../../forms/data/scales";
import { graduationForm } from "../../forms/graduation/form";
import type { FieldKey, Level } from "../../forms/types";
import type { Clause } from "../../regulations/clause";
import { type GraduationRuleSet, graduationRuleSetFor } from "../../regulations/graduation/graduationRuleSets";
import { graduationRanks, lowerSecondaryGraduation } from "../../regulations/graduation/lowerSecondary";
import { examinationRefusals } from "../../regulations/graduation/upperSecondary";
import { classCompletion } from "../../regulations/tt22-2016/year";
import { yearLevelOf } from "../../regulations/tt27-2020/year";
import { matchLists } from "../../rules/matchLists";
import { primaryRow, shortfallText } from "../../rules/primaryYear";
import { hasLeft, hasTransferredOut } from "../../rules/pupilStatus";
import { absencesOf, academicRankIn, conductIn, secondaryYear } from "../../rules/secondaryYear";
import type { PupilList, PupilRecord, RuleContext } from "../../rules/types";
import { gradeOfClass } from "../../text/classCode";
import type { CellValue } from "../../workbook/types";
import type { NewSheet } from "../../workbook/writeWorkbook";

/** A pupil of a final class with the verdict. `open`: something that decides is missing. */
export interface GraduationEntry {
  readonly result: PupilRecord;
  /** The pupil in Mẫu số 1, where that is at hand. */
  readonly listed: PupilRecord | null;
  readonly verdict: "yes" | "no" | "open";
  /** Loại tốt nghiệp, as forms print it; `""` where there is none. */
  readonly rank: string;
  /** Vietnamese, as it stands in the list; `""` for a plain yes. */
  readonly reason: string;
}

/**
 * The pupils of final classes in the results (lớp 5, 9, 12, the five-year class) with what the regulations say of each:
 * graduation of THCS, admission to the examination of THPT, completion of tiểu học. Who left by Mẫu số 1 is left out.
 */
export function graduationEntries(lists: readonly PupilList[]): GraduationEntry[] {
  const results = lists.filter(({ context }) => context.form === "mau-2");
  const contexts = new Map(results.map((list) => [list.sheetId, list.context]));
  const { matched } = matchLists(
    lists.filter(({ context }) => context.form === "mau-1"),
    results,
  );
  return matched.flatMap(({ result, listed }) => {
    const context = contexts.get(result.sheetId);
    if (!context || !isOfFinalClass(result, context.level) || !isPresent(listed)) return [];
    return [{ result, listed, ...judge(result, context) }];
  });
}

/** The list as a new sheet, its columns those of the form; `null` where there is no final class. `title` stands above. */
export function graduationSheet(lists: readonly PupilList[], name: string, title: string): NewSheet | null {
  const entries = graduationEntries(lists);
  const [first] = entries;
  if (!first) return null;
  const level = lists.find(({ sheetId }) => sheetId === first.result.sheetId)?.context.level ?? null;
  const keys = columnsOf(level);
  const fields = keys.map((key) => graduationForm.fields.find((field) => field.key === key));
  const birthDate = keys.indexOf("birthDate");
  const last = entries.length + 1;
  return {
    name,
    values: [
      [title],
      fields.map((field) => field?.header ?? ""),
      ...entries.map((entry, place) => rowOf(entry, place, keys)),
    ],
    headerRows: 2,
    headerHeight: 32,
    // Merged, or its words would stand one below the other in the column of numbers; as far as one sees without scrolling.
    merges: [{ top: 0, bottom: 0, left: 0, right: birthDate }],
    columnWidths: fields.map((field) => (field?.type === "name" || field?.type === "text" ? 26 : 12)),
    formats: [
      { area: { top: 2, bottom: last, left: birthDate, right: birthDate }, numberFormat: "dd/mm/yyyy" },
      ...textColumns(keys).map((column) => ({
        area: { top: 2, bottom: last, left: column, right: column },
        numberFormat: "@",
      })),
    ],
  };
}

const shared: readonly FieldKey[] = [
  "serial",
  "classCode",
  "pupilCode",
  "fullName",
  "birthDate",
  "sex",
  "ethnicity",
  "birthPlace",
  "residence",
];

function columnsOf(level: Level | null): FieldKey[] {
  switch (level) {
    case "MN":
      return [...shared, "preschoolCompletion", "verdictReason", "graduationNote"];
    case "C1":
      return [...shared, "primaryCompletion", "verdictReason", "graduationNote"];
    case "C3":
      return [
        ...shared,
        "yearMean",
        "academicRank",
        "conduct",
        "daysAbsent",
        "eligibleForGraduation",
        "verdictReason",
        "graduationNote",
      ];
    default:
      return [
        ...shared,
        "yearMean",
        "academicRank",
        "conduct",
        "daysAbsent",
        "graduated",
        "graduationRank",
        "verdictReason",
        "graduationNote",
      ];
  }
}

function textColumns(keys: readonly FieldKey[]): number[] {
  return ["classCode", "pupilCode"].map((key) => keys.indexOf(key as FieldKey));
}

function rowOf(entry: GraduationEntry, place: number, keys: readonly FieldKey[]): CellValue[] {
  return keys.map((key) => cellOf(entry, place, key));
}

function cellOf({ result, listed, verdict, rank, reason }: GraduationEntry, place: number, key: FieldKey): CellValue {
  switch (key) {
    case "serial":
      return place + 1;
    case "classCode":
      return result.className;
    case "graduated":
    case "eligibleForGraduation":
    case "primaryCompletion":
    case "preschoolCompletion":
      return verdict === "yes" ? "x" : "";
    case "graduationRank":
      return rank;
    case "verdictReason":
      return reason;
    case "graduationNote":
      return "";
    case "academicRank":
    case "conduct":
      return afterSummer(result, key);
    default:
      return (listed && !listed.isBlank(key) ? listed : result).raw(key);
  }
}

function afterSummer(result: PupilRecord, key: "academicRank" | "conduct"): CellValue {
  const after = `${key}AfterRetest` as const;
  return result.level(after).kind === "value" ? result.raw(after) : result.raw(key);
}

function isOfFinalClass(result: PupilRecord, level: Level | null): boolean {
  if (level === "MN") {
    const told = gradeOfClass(result.className);
    return told?.grade === null && told.preschool === "age5";
  }
  const { grade } = result;
  return (
    (level === "C1" && grade === 5) ||
    ((level === "C2" || level === "TX") && grade === 9) ||
    ((level === "C3" || level === "TX") && grade === 12)
  );
}

function isPresent(listed: PupilRecord | null): boolean {
  const status = listed?.entry("status") ?? null;
  return status === null || (!hasLeft(status) && !hasTransferredOut(status));
}

type Judged = Pick<GraduationEntry, "verdict" | "rank" | "reason">;

const open = (reason: string): Judged => ({ verdict: "open", rank: "", reason });

function judge(result: PupilRecord, context: RuleContext): Judged {
  const { level, schoolYear } = context;
  if (level === "MN") {
    const isCompleted = result.tick("preschoolCompletion");
    return isCompleted ? { verdict: "yes", rank: "", reason: "" } : open("Chưa ghi hoàn thành chương trình");
  }
  if (level === "C1") return judgePrimary(result, context);
  const ruleSet =
    level === null || result.grade === null ? null : graduationRuleSetFor(level, result.grade, schoolYear);
  return ruleSet ? judgeSecondary(result, context, ruleSet) : open("Chưa rõ quy định của năm học này");
}

function judgePrimary(result: PupilRecord, context: RuleContext): Judged {
  if (context.isVnen) return open("Lớp VNEN: xét theo hướng dẫn riêng");
  const row = primaryRow(result, context);
  if (!row) return open("Học sinh khuyết tật hoặc chưa rõ khối: đánh giá theo kế hoạch cá nhân");
  if (row.ruleSet === "tt27-2020") {
    const level = yearLevelOf(row.year);
    if (level === null) return open("Thiếu kết quả môn học, năng lực hoặc phẩm chất");
    if (level !== "notCompleted") return { verdict: "yes", rank: "", reason: "" };
  }
  const { verdict, shortfalls } = classCompletion(row.year);
  if (verdict === "unknown") return open("Thiếu kết quả môn học, năng lực hoặc phẩm chất");
  return { verdict, rank: "", reason: verdict === "yes" ? "" : shortfallText(shortfalls).vi };
}

const reasons: Readonly<Record<string, string>> = {
  tooOld: "quá 21 tuổi",
  tooYoung: "chưa đủ 15 tuổi",
  absences: "nghỉ quá 45 buổi",
  conduct: "hạnh kiểm dưới trung bình",
  rank: "học lực chưa đạt",
  programme: "chưa hoàn thành chương trình",
};

function refused(refusals: readonly { readonly reason: string; readonly clause: Clause }[]): Judged {
  const [first] = refusals;
  const words = refusals.map(({ reason }) => reasons[reason] ?? reason).join(", ");
  return { verdict: "no", rank: "", reason: `${words}${first ? ` (${first.clause.vi})` : ""}` };
}

function judgeSecondary(result: PupilRecord, context: RuleContext, ruleSet: GraduationRuleSet): Judged {
  const rank = academicRankIn(result, "academicRankAfterRetest") ?? academicRankIn(result, "academicRank");
  const conduct = conductIn(result, "conductAfterRetest") ?? conductIn(result, "conduct");
  const isContinuing = context.level === "TX";
  if (ruleSet.id === "tt31-2023") return open("TT 31/2023: hiệu trưởng xét theo hồ sơ");
  if (rank === null) return open("Chưa có học lực");
  if (conduct === null && !isContinuing) return open("Chưa có hạnh kiểm");
  const absences = absencesOf(result);
  const note = absences === null ? "chưa có số buổi nghỉ" : "";
  if (ruleSet.id !== "qd11-2006") {
    const refusals = examinationRefusals({ rank, conduct, absences });
    return refusals.length > 0 ? refused(refusals) : { verdict: "yes", rank: "", reason: note };
  }
  const verdict = lowerSecondaryGraduation({
    rank,
    conduct,
    absences,
    birthYear: result.year("birthDate"),
    schoolYear: context.schoolYear,
    isContinuing,
    hasPriority: !result.isBlank("priority") || !result.isBlank("encouragement"),
    results: secondaryYear(result, context)?.results ?? [],
  });
  if (verdict.rank === null) return refused(verdict.refusals);
  const code = scales.graduationRank.values[graduationRanks.indexOf(verdict.rank)]?.code ?? "";
  return { verdict: "yes", rank: code, reason: note };
}
