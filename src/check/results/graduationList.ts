import { graduationForm } from "../../forms/graduation/form";
import type { FieldKey, Level } from "../../forms/types";
import { matchLists, partOf } from "../../rules/matchLists";
import { hasLeft, hasTransferredOut } from "../../rules/pupilStatus";
import { wholeResults } from "../../rules/resultParts";
import type { PupilList, PupilRecord } from "../../rules/types";
import type { CellValue } from "../../workbook/types";
import type { NewSheet } from "../../workbook/writeWorkbook";
import { clausesOf, type GraduationVerdict, isOfFinalClass, judgeGraduation } from "./graduationVerdict";

/** A pupil of a final class with the verdict. */
export interface GraduationEntry extends GraduationVerdict {
  readonly result: PupilRecord;
  /** The pupil in Mẫu số 1, where that is at hand. */
  readonly listed: PupilRecord | null;
  readonly level: Level | null;
}

/**
 * The pupils of final classes in the results (lớp 5, 9, 12, the five-year class) with what the regulations say of each:
 * graduation of THCS, admission to the examination of THPT, completion of tiểu học. Who left by Mẫu số 1 is left out.
 */
export function graduationEntries(lists: readonly PupilList[]): GraduationEntry[] {
  const results = lists.filter(({ context }) => context.form === "mau-2");
  const whole = wholeResults(results);
  const contexts = new Map(whole.map(({ pupil, context }) => [pupil, context]));
  const { matched } = matchLists(
    lists.filter(({ context }) => context.form === "mau-1"),
    [partOf(whole.map(({ pupil }) => pupil))],
  );
  return matched.flatMap(({ result, listed }) => {
    const context = contexts.get(result);
    if (!context || !isOfFinalClass(result, context.level) || !isPresent(listed)) return [];
    return [{ result, listed, level: context.level, ...judgeGraduation(result, context) }];
  });
}

/**
 * The list as a new sheet, its columns those of the form; `null` where there is no final class. `title` stands above, and
 * under it what the refusals rest on.
 */
export function graduationSheet(lists: readonly PupilList[], name: string, title: string): NewSheet | null {
  const entries = graduationEntries(lists);
  const [first] = entries;
  if (!first) return null;
  const level = first.level;
  const keys = columnsOf(level);
  const fields = keys.map((key) => graduationForm.fields.find((field) => field.key === key));
  const birthDate = keys.indexOf("birthDate");
  const clauses = clausesOf(entries);
  const titles = [[title], ...(clauses ? [[`Căn cứ: ${clauses.vi}`]] : [])];
  const top = titles.length + 1;
  const last = top + entries.length - 1;
  return {
    name,
    values: [
      ...titles,
      fields.map((field) => field?.header ?? ""),
      ...entries.map((entry, place) => rowOf(entry, place, keys)),
    ],
    headerRows: top,
    headerHeight: 32,
    // Merged, or its words would stand one below the other in the column of numbers; as far as one sees without scrolling.
    merges: titles.map((_, row) => ({ top: row, bottom: row, left: 0, right: birthDate })),
    columnWidths: fields.map((field) => (field?.type === "name" || field?.type === "text" ? 26 : 12)),
    formats: [
      { area: { top, bottom: last, left: birthDate, right: birthDate }, numberFormat: "dd/mm/yyyy" },
      ...textColumns(keys).map((column) => ({
        area: { top, bottom: last, left: column, right: column },
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
      return reason?.vi ?? "";
    case "graduationNote":
      return "";
    case "academicRank":
    case "conduct":
      return afterSummer(result, key);
    case "yearMean":
      return result.mark("yearMeanAfterRetest").kind === "mark"
        ? result.raw("yearMeanAfterRetest")
        : result.raw("yearMean");
    default:
      return (listed && !listed.isBlank(key) ? listed : result).raw(key);
  }
}

function afterSummer(result: PupilRecord, key: "academicRank" | "conduct"): CellValue {
  const after = `${key}AfterRetest` as const;
  return result.level(after).kind === "value" ? result.raw(after) : result.raw(key);
}

function isPresent(listed: PupilRecord | null): boolean {
  const status = listed?.entry("status") ?? null;
  return status === null || (!hasLeft(status) && !hasTransferredOut(status));
}
