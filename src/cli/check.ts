import path from "node:path";
import { parseArgs } from "node:util";
import { checkTogether } from "../check/checkTogether";
import { checkWorkbook, type WorkbookCheck } from "../check/workbookCheck";
import { formNames, unrecognisedMessages } from "../forms/recognitionMessages";
import type { Unrecognised } from "../forms/types";
import { allRules } from "../rules/allRules";
import { type Argument, fillIn, type Language } from "../text/bilingual";
import type { FileFormat } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import { checkReport, exitCode, failureReport, type FileReport, reportText } from "./checkReport";
import { createWorkbookReader, type WorkbookReader } from "./readInWorker";

const usage = {
  vi: "Cách dùng: npm run -s check -- TỆP… [--json] [--lang vi|en]",
  en: "Usage: npm run -s check -- FILE… [--json] [--lang vi|en]",
};

const unreadable = {
  vi: "Không mở được tệp: không có tệp này, hoặc tệp đang bị chương trình khác khóa.",
  en: "The file cannot be opened: there is none of this name, or another program holds it.",
};

/** The command line's `check` (contract in docs/architecture.md). Resolves to the exit code. */
export async function check(words: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  const { files, isJson, language } = readWords(words);
  if (files.length === 0) {
    print(usage[language]);
    return 2;
  }
  const reader = createWorkbookReader();
  const read: (CheckedFile | FileReport)[] = [];
  try {
    for (const [place, file] of files.entries()) read.push(await checkFile(file, place, reader, language));
  } finally {
    await reader.close();
  }
  // Files given together belong to one school.
  const together = checkTogether(
    read.flatMap((one) => ("check" in one ? [one.check] : [])),
    allRules,
  );
  const reports = read.map((one) =>
    "check" in one ? checkReport(one.file, one.check, together.get(one.check) ?? [], language, one.format) : one,
  );
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

function readWords(words: readonly string[]): { files: string[]; isJson: boolean; language: Language } {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: { json: { type: "boolean" }, lang: { type: "string" } },
  });
  return { files: positionals, isJson: values["json"] === true, language: values["lang"] === "en" ? "en" : "vi" };
}

const isMain = process.argv[1] !== undefined && path.basename(process.argv[1]).startsWith("check");
if (isMain) {
  // Not `process.exit`: a long answer through a pipe has to be written to its end.
  void check(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => {
    process.exitCode = code;
  });
}
