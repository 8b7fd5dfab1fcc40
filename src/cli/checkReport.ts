import { originalComparison } from "../check/originalTexts";
import { compareByPlace, problemMessage, type Problem, severities } from "../check/problem";
import { rankFixes } from "../check/rankFixes";
import type { WorkbookCheck } from "../check/workbookCheck";
import type { FormId, Level } from "../forms/types";
import { rulesById } from "../rules/allRules";
import type { Severity } from "../rules/types";
import type { Bilingual, Language } from "../text/bilingual";
import { cellAddress } from "../workbook/address";
import type { CellValue, FileFormat } from "../workbook/types";

/** One file of the command line's answer. The shape is a contract (docs/architecture.md). */
export interface FileReport {
  readonly file: string;
  readonly form: FormId | null;
  readonly level: Level | null;
  readonly schoolYear: number | null;
  /** Pupils. */
  readonly rows: number;
  readonly problems: readonly ProblemReport[];
  /** Why nothing could be checked: one sentence for the user. */
  readonly failure?: string;
  /** What to do with the file itself before it is handed in; what of it could not be compared with the original. */
  readonly notice?: string;
}

export interface ProblemReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly message: string;
  readonly value: CellValue;
  readonly fixes: readonly { readonly label: string; readonly value: CellValue }[];
}

/** The letter asks for .xlsx (công văn 1533/SGD&ĐT Bến Tre, 15/8/2018, step 7). */
const formatNotices: Readonly<Partial<Record<FileFormat, Bilingual>>> = {
  xls: {
    vi: "Tệp kiểu .xls cũ: trước khi nộp hãy mở bằng Excel và Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”.",
    en: "An old .xls file: before handing it in, open it in Excel and Save As “Excel Workbook (.xlsx)”.",
  },
  html: {
    vi: "Tệp này thật ra là trang web mang tên Excel: trước khi nộp hãy mở bằng Excel và Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”.",
    en: "This file is really a web page named like Excel: before handing it in, open it in Excel and Save As “Excel Workbook (.xlsx)”.",
  },
  spreadsheetXml: {
    vi: "Tệp này là bảng tính XML 2003: trước khi nộp hãy mở bằng Excel và Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”.",
    en: "This file is an XML spreadsheet of 2003: before handing it in, open it in Excel and Save As “Excel Workbook (.xlsx)”.",
  },
};

/** What comparing a file with the one that the portal gave says of it. */
export interface ComparedFile {
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/** What a check of one file says; `problems` are those of its sheets, also beside the other files given with it. */
export function checkReport(
  file: string,
  check: WorkbookCheck,
  problems: readonly Problem[],
  language: Language,
  fileFormat?: FileFormat,
  compared?: ComparedFile,
): FileReport {
  const format = fileFormat && formatNotices[fileFormat];
  const notices = [...(format ? [format[language]] : []), ...(compared?.notices ?? [])];
  const [first] = check.recognised;
  return {
    file,
    form: first?.form.id ?? null,
    level: first?.level ?? null,
    schoolYear: first?.schoolYear ?? null,
    rows: check.recognised.reduce((sum, sheet) => sum + sheet.rows.length, 0),
    problems: withCompared(problems, compared?.problems ?? []).map((problem) =>
      problemReport(problem, check, language),
    ),
    ...(notices.length > 0 ? { notice: notices.join(" ") } : {}),
  };
}

export function failureReport(file: string, failure: string): FileReport {
  return { file, form: null, level: null, schoolYear: null, rows: 0, problems: [], failure };
}

/** 0 without errors, 1 with errors in the data, 2 where a file could not be read or is no form of ours. */
export function exitCode(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some((report) => report.failure !== undefined)) return 2;
  return reports.some((report) => countOf(report, "error") > 0) ? 1 : 0;
}

export function countOf(report: FileReport, severity: Severity): number {
  return report.problems.filter((problem) => problem.severity === severity).length;
}

const severityWords = {
  vi: { error: "LỖI", warning: "CẢNH BÁO", info: "LƯU Ý" },
  en: { error: "ERROR", warning: "WARNING", info: "NOTE" },
};

/** The report as people read it. */
export function reportText(report: FileReport, language: Language): string {
  if (report.failure !== undefined) return `${report.file}: ${report.failure}`;
  const words = severityWords[language];
  const lines = report.problems.map((problem) => {
    const [fix] = problem.fixes;
    const advice = fix ? ` → ${fix.label}` : "";
    return `  ${words[problem.severity]}  ${problem.sheet}!${problem.cell}  ${problem.message}${advice}`;
  });
  const counts = severities.map((severity) => `${String(countOf(report, severity))} ${words[severity].toLowerCase()}`);
  const pupils = language === "vi" ? "học sinh" : "pupils";
  const notice = report.notice === undefined ? [] : [`  ${report.notice}`];
  return [`${report.file}: ${String(report.rows)} ${pupils}`, ...lines, ...notice, `  ${counts.join(", ")}`].join("\n");
}

/** Sheet by sheet in the order of the file, each from the top left. */
function withCompared(problems: readonly Problem[], compared: readonly Problem[]): readonly Problem[] {
  if (compared.length === 0) return problems;
  const all = [...problems, ...compared];
  const sheets = [...new Set(all.map(({ sheet }) => sheet))];
  return sheets.flatMap((id) => all.filter(({ sheet }) => sheet === id).sort(compareByPlace));
}

function problemReport(problem: Problem, check: WorkbookCheck, language: Language): ProblemReport {
  const rule = problem.rule === originalComparison.id ? originalComparison : rulesById.get(problem.rule);
  if (!rule) throw new Error(`Unknown rule ${problem.rule}`);
  return {
    rule: problem.rule,
    severity: problem.severity,
    sheet: problem.sheetName,
    cell: cellAddress(problem.row, problem.column),
    message: problemMessage(problem, rule, language),
    value: problem.value,
    fixes: rankFixes(problem, check.sheet(problem.sheet)).map(({ fix }) => ({
      label: fix.label[language],
      value: fix.edits[0]?.value ?? "",
    })),
  };
}
