import path from "node:path";
import { parseArgs } from "node:util";
import { checkTogether } from "../check/checkTogether";
import { listsOfFile } from "../check/compareWithFile";
import { compareWithOriginal, type OriginalComparison } from "../check/compareWithOriginal";
import type { CheckedSheet } from "../check/liveState";
import { checkWorkbook, type WorkbookCheck } from "../check/workbookCheck";
import { formNames, unrecognisedMessages } from "../forms/recognitionMessages";
import type { Unrecognised } from "../forms/types";
import { allRules } from "../rules/allRules";
import { type Argument, type Bilingual, fillIn, type Language } from "../text/bilingual";
import type { FileFormat } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import { checkReport, type ComparedFile, exitCode, failureReport, type FileReport, reportText } from "./checkReport";
import { createWorkbookReader, type WorkbookReader } from "./readInWorker";

const usage = {
  vi: "Cách dùng: npm run -s check -- TỆP… [--original TỆP_GỐC]… [--json] [--lang vi|en]",
  en: "Usage: npm run -s check -- FILE… [--original FILE]… [--json] [--lang vi|en]",
};

const unreadable = {
  vi: "Không mở được tệp: không có tệp này, hoặc tệp đang bị chương trình khác khóa.",
  en: "The file cannot be opened: there is none of this name, or another program holds it.",
};

const originalNotices = {
  noResults: {
    vi: "Tệp gốc này không có Mẫu số 2 để so.",
    en: "There is no Mẫu số 2 in this original file to compare with.",
  },
  nobody: {
    vi: "Không học sinh Mẫu số 2 nào ở đây có trong tệp gốc: chưa so được. Hãy xem lại tệp gốc.",
    en: "Nobody of the results here is in the original file: nothing was compared. Check which file it is.",
  },
  agrees: {
    vi: "Các cột hệ thống giống tệp gốc ({n} học sinh).",
    en: "The columns of the system are as in the original file ({n} pupils).",
  },
  classesNotHere: {
    vi: "Lớp của tệp gốc không có ở đây: {classes}.",
    en: "Classes of the original file that are not here: {classes}.",
  },
  classesNotInOriginal: {
    vi: "Lớp không có trong tệp gốc, chưa so: {classes}.",
    en: "Classes that are not in the original file, not compared: {classes}.",
  },
};

/** The command line's `check` (contract in docs/architecture.md). Resolves to the exit code. */
export async function check(words: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  const { files, originals, isJson, language } = readWords(words);
  if (files.length === 0) {
    print(usage[language]);
    return 2;
  }
  const reader = createWorkbookReader();
  const read: (CheckedFile | FileReport)[] = [];
  const given: (OriginalFile | FileReport)[] = [];
  try {
    for (const [place, file] of files.entries()) read.push(await checkFile(file, place, reader, language));
    for (const [place, file] of originals.entries()) given.push(await readOriginal(file, place, reader, language));
  } finally {
    await reader.close();
  }
  // Files given together belong to one school.
  const checks = read.flatMap((one) => ("check" in one ? [one.check] : []));
  const together = checkTogether(checks, allRules);
  const compared = originals.length === 0 ? null : compareAll(checks, given, language);
  const reports = [
    ...read.map((one) =>
      "check" in one
        ? checkReport(
            one.file,
            one.check,
            together.get(one.check) ?? [],
            language,
            one.format,
            compared?.get(one.check),
          )
        : one,
    ),
    ...given.flatMap((one) => ("lists" in one ? [] : [one])),
  ];
  print(
    isJson ? JSON.stringify({ files: reports }) : reports.map((report) => reportText(report, language)).join("\n\n"),
  );
  return exitCode(reports);
}

interface CheckedFile {
  readonly file: string;
  readonly check: WorkbookCheck;
  readonly format: FileFormat | undefined;
}

async function checkFile(
  file: string,
  place: number,
  reader: WorkbookReader,
  language: Language,
): Promise<CheckedFile | FileReport> {
  try {
    const workbook = await reader.read(file);
    // Every file has a "sheet1".
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, id: `${String(place)} ${sheet.id}` }));
    const checked = await checkWorkbook({ ...workbook, sheets, fileName: path.basename(file) });
    if (checked.recognised.length > 0) return { file, check: checked, format: workbook.fileFormat };
    return failureReport(file, whyNot(checked.unrecognised, language));
  } catch (error) {
    if (error instanceof WorkbookError) return failureReport(file, error.explanation[language]);
    return failureReport(file, unreadable[language]);
  }
}

interface OriginalFile {
  readonly lists: readonly CheckedSheet[];
}

/** A file as the portal gave it; it is compared with and not checked. */
async function readOriginal(
  file: string,
  place: number,
  reader: WorkbookReader,
  language: Language,
): Promise<OriginalFile | FileReport> {
  try {
    const lists = listsOfFile(await reader.read(file), place).filter(
      ({ recognised }) => recognised.form.id === "mau-2",
    );
    return lists.length > 0 ? { lists } : failureReport(file, originalNotices.noResults[language]);
  } catch (error) {
    return failureReport(file, error instanceof WorkbookError ? error.explanation[language] : unreadable[language]);
  }
}

/** What comparing all files with all originals says of each file. */
function compareAll(
  checks: readonly WorkbookCheck[],
  given: readonly (OriginalFile | FileReport)[],
  language: Language,
): ReadonlyMap<WorkbookCheck, ComparedFile> {
  const originals = given.flatMap((one) => ("lists" in one ? one.lists : []));
  const comparison = compareWithOriginal(
    checks.flatMap((check) => check.checkedSheets),
    originals,
  );
  const sheets = new Map(checks.map((check) => [check, new Set(check.checkedSheets.map(({ sheet }) => sheet.id))]));
  const ofResults = checks.find((check) => check.recognised.some(({ form }) => form.id === "mau-2")) ?? checks[0];
  const notices = originals.length === 0 ? [] : originalNoticesOf(comparison, language);
  return new Map(
    checks.map((check) => [
      check,
      {
        problems: comparison?.problems.filter(({ sheet }) => sheets.get(check)?.has(sheet)) ?? [],
        notices: check === ofResults ? notices : [],
      },
    ]),
  );
}

function originalNoticesOf(comparison: OriginalComparison | null, language: Language): string[] {
  if (!comparison) return [originalNotices.nobody[language]];
  const { problems, pupils, classesNotHere, classesNotInOriginal } = comparison;
  const told = (notice: Bilingual, classes: readonly string[]) =>
    classes.length === 0 ? [] : [fillIn(notice[language], { classes: classes.join(", ") }, language)];
  return [
    ...(problems.length === 0 ? [fillIn(originalNotices.agrees[language], { n: pupils }, language)] : []),
    ...told(originalNotices.classesNotHere, classesNotHere),
    ...told(originalNotices.classesNotInOriginal, classesNotInOriginal),
  ];
}

/** The sentence that says most: another form of ours before an empty sheet before nothing at all. */
function whyNot(unrecognised: readonly Unrecognised[], language: Language): string {
  const first =
    unrecognised.find((reason) => reason.kind === "otherForm") ??
    (unrecognised.every((reason) => reason.kind !== "catalogueSheet")
      ? unrecognised.find((reason) => reason.kind === "emptySheet")
      : undefined);
  const reason: Unrecognised = first ?? { kind: "noForm" };
  return fillIn(unrecognisedMessages[reason.kind][language], argumentsOf(reason), language);
}

function argumentsOf(reason: Unrecognised): Record<string, Argument> {
  return {
    ...("sheetName" in reason ? { sheetName: reason.sheetName } : {}),
    ...("form" in reason ? { formName: formNames[reason.form] } : {}),
  };
}

function readWords(words: readonly string[]): {
  files: string[];
  originals: string[];
  isJson: boolean;
  language: Language;
} {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: { json: { type: "boolean" }, lang: { type: "string" }, original: { type: "string", multiple: true } },
  });
  const originals = [values["original"]].flat().filter((name) => typeof name === "string");
  return {
    files: positionals,
    originals,
    isJson: values["json"] === true,
    language: values["lang"] === "en" ? "en" : "vi",
  };
}

const isMain = process.argv[1] !== undefined && path.basename(process.argv[1]).startsWith("check");
if (isMain) {
  // Not `process.exit`: a long answer through a pipe has to be written to its end.
  void check(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => {
    process.exitCode = code;
  });
}
