import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { countedTwice, type SharedList } from "../check/countedTwice";
import { type OptionChoice, optionChoices, type CountOptions, defaultOptions } from "../statistics/options";
import { addCounts, type Counts, noCounts } from "../statistics/counts";
import { pupilsAgainst } from "../statistics/drillDown";
import { checkIdentities } from "../statistics/identities/checkIdentities";
import { countedSheets } from "../statistics/countedSheets";
import { countPupils } from "../statistics/countPupils";
import { statisticsReport } from "../statistics/report/statisticsReport";
import { statisticsJson } from "../statistics/statisticsJson";
import type { Language } from "../text/bilingual";
import { cellAddress } from "../workbook/address";
import { WorkbookError } from "../workbook/workbookError";
import { writeWorkbook } from "../workbook/writeWorkbook";
import { createWorkbookReader, type WorkbookReader } from "./readInWorker";
import { type School, type SchoolFile, schoolsOf, unitOfFile } from "./schoolFiles";
import { type SchoolReport, statsText } from "./statsText";

const usage = {
  vi: "Cách dùng: npm run -s stats -- TỆP… [--apart] [--json] [--lang vi|en] [--as-of startOfYear|midYear|endOfYear] [--summer before|after|nowhere] [--hoa minority|majority] [--out BÁO-CÁO.xlsx]",
  en: "Usage: npm run -s stats -- FILE… [--apart] [--json] [--lang vi|en] [--as-of startOfYear|midYear|endOfYear] [--summer before|after|nowhere] [--hoa minority|majority] [--out REPORT.xlsx]",
};

const unreadable = {
  vi: "Không mở được tệp: không có tệp này, hoặc tệp đang bị chương trình khác khóa.",
  en: "The file cannot be opened: there is none of this name, or another program holds it.",
};

const noForm = {
  vi: "Không có trang nào là Mẫu số 1, Mẫu số 2 hay danh sách xét tốt nghiệp.",
  en: "No sheet is a pupil list, class results or a graduation list.",
};

interface FailedFile {
  readonly file: string;
  readonly failure: string;
}

/**
 * The command line's `stats` (contract in docs/statistics-json.md): each file by itself, its school's files together, and
 * all together where there are several. Resolves to the exit code: 0 everything balances, 1 something does not, 2 a file
 * could not be counted.
 */
export async function stats(words: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  const { files, isJson, isApart, language, options, out } = readWords(words);
  if (files.length === 0 || options === null) {
    print(usage[language]);
    return 2;
  }
  const reader = createWorkbookReader();
  const read: (SchoolFile | FailedFile)[] = [];
  try {
    for (const [place, file] of files.entries()) read.push(await readFile(file, place, reader, language));
  } finally {
    await reader.close();
  }
  const failed = read.flatMap((one) => ("failure" in one ? [one] : []));
  const readable = read.flatMap((one) => ("failure" in one ? [] : [one]));
  const schools = isApart ? readable.flatMap((one) => schoolsOf([one])) : schoolsOf(readable);
  const counted = schools.map((school) => countSchool(school, options, language));
  const all = counted.map(({ counts }) => counts).reduce(addCounts, noCounts(options));
  const reports = counted.map(({ report }) => report);
  const twice = reports.flatMap((report) => report.countedTwice);
  if (out !== null && schools.length > 0) await writeReport(out, all, twice, language);
  print(
    isJson
      ? JSON.stringify({
          version: 1,
          files: read.map((one) => ("failure" in one ? one : fileReport(one.file, schools, options, language))),
          schools: reports,
          total: readable.length > 1 ? statisticsJson(all, language) : null,
        })
      : statsText(failed, reports, schools.length > 1 ? statisticsJson(all, language) : null, language),
  );
  if (failed.length > 0) return 2;
  return reports.every(({ statistics }) => statistics.identities.every(({ holds }) => holds)) ? 0 : 1;
}

/** The file's own pupils; who they are its school's other files may tell. */
function fileReport(file: string, schools: readonly School[], options: CountOptions, language: Language) {
  const school = schools.find(({ files }) => files.some((one) => one.file === file));
  const sheets = school?.files.find((one) => one.file === file)?.sheets ?? [];
  const unit = school?.unit ?? "";
  const counts = countPupils(
    sheets,
    options,
    unit,
    school?.files.flatMap((one) => one.sheets),
  );
  return { file, unit, statistics: statisticsJson(counts, language) };
}

function countSchool(
  { unit, files }: School,
  options: CountOptions,
  language: Language,
): { readonly counts: Counts; readonly report: SchoolReport } {
  const sheets = files.flatMap((one) => one.sheets);
  const counts = countPupils(sheets, options, unit);
  const fileOf = (sheetId: string) =>
    files.find((one) => one.sheets.some(({ recognised }) => recognised.sheetId === sheetId))?.file ?? "";
  const behind = checkIdentities(counts)
    .filter(({ holds }) => !holds)
    .map((checked) => ({
      identity: checked.identity.id,
      pupils: pupilsAgainst(sheets, options, checked).map(({ fullName, classCode, sheetName, cell }) => ({
        name: fullName,
        class: classCode,
        file: fileOf(cell.sheet),
        sheet: sheetName,
        cell: cellAddress(cell.row, cell.column),
      })),
    }));
  const report = {
    unit,
    files: files.map(({ file }) => file),
    statistics: statisticsJson(counts, language),
    behind,
    countedTwice: files.flatMap(({ file, workbook }) => countedTwice(workbook).map((twice) => ({ file, ...twice }))),
  };
  return { counts, report };
}

/** The Thống kê workbook of everything that was counted. */
async function writeReport(
  out: string,
  counts: Counts,
  twice: readonly SharedList[],
  language: Language,
): Promise<void> {
  const units = [...new Set(counts.places.map(({ unit }) => unit))];
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  await writeFile(
    out,
    await writeWorkbook(statisticsReport(counts, { unit: units.join(", "), date, language, countedTwice: twice })),
  );
}

async function readFile(
  file: string,
  place: number,
  reader: WorkbookReader,
  language: Language,
): Promise<SchoolFile | FailedFile> {
  try {
    const workbook = await reader.read(file);
    const fileName = path.basename(file);
    // Every file has a "sheet1".
    const ownSheets = workbook.sheets.map((sheet) => ({ ...sheet, id: `${String(place)} ${sheet.id}` }));
    const named = { ...workbook, sheets: ownSheets, fileName };
    const { sheets } = countedSheets(named);
    if (sheets.length === 0) return { file, failure: noForm[language] };
    return { file, unit: unitOfFile(file, named, sheets), workbook: named, sheets };
  } catch (error) {
    return { file, failure: error instanceof WorkbookError ? error.explanation[language] : unreadable[language] };
  }
}

function readWords(words: readonly string[]): {
  files: string[];
  isJson: boolean;
  /** Each file is a school of its own. */
  isApart: boolean;
  language: Language;
  /** `null` where a word is none of the choices. */
  options: CountOptions | null;
  /** Where the report goes. */
  out: string | null;
} {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: {
      json: { type: "boolean" },
      apart: { type: "boolean" },
      lang: { type: "string" },
      "as-of": { type: "string" },
      summer: { type: "string" },
      hoa: { type: "string" },
      out: { type: "string" },
    },
  });
  const chosen = { asOf: values["as-of"], summer: values["summer"], hoa: values["hoa"] };
  return {
    files: positionals,
    isJson: values["json"] === true,
    isApart: values["apart"] === true,
    language: values["lang"] === "en" ? "en" : "vi",
    options: chosenOptions(chosen),
    out: typeof values["out"] === "string" ? values["out"] : null,
  };
}

function chosenOptions(chosen: Readonly<Record<keyof CountOptions, unknown>>): CountOptions | null {
  const options: Record<string, unknown> = { ...defaultOptions };
  for (const { key, choices } of optionChoices as readonly OptionChoice[]) {
    const value = chosen[key];
    if (value === undefined) continue;
    if (!choices.some((choice) => choice.value === value)) return null;
    options[key] = value;
  }
  return options as unknown as CountOptions;
}

const isMain = process.argv[1] !== undefined && path.basename(process.argv[1]).startsWith("stats");
if (isMain) {
  // Not `process.exit`: a long answer through a pipe has to be written to its end.
  void stats(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => {
    process.exitCode = code;
  });
}
