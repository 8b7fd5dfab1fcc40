import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { type OptionChoice, optionChoices, type CountOptions, defaultOptions } from "../statistics/options";
import { addCounts, type Counts, noCounts } from "../statistics/counts";
import { countedSheets } from "../statistics/countedSheets";
import { countPupils } from "../statistics/countPupils";
import { statisticsReport } from "../statistics/report/statisticsReport";
import { statisticsJson } from "../statistics/statisticsJson";
import type { Language } from "../text/bilingual";
import { WorkbookError } from "../workbook/workbookError";
import { writeWorkbook } from "../workbook/writeWorkbook";
import { createWorkbookReader, type WorkbookReader } from "./readInWorker";
import { statsText } from "./statsText";

const usage = {
  vi: "Cách dùng: npm run -s stats -- TỆP… [--json] [--lang vi|en] [--as-of startOfYear|midYear|endOfYear] [--summer before|after|nowhere] [--hoa minority|majority] [--out BÁO-CÁO.xlsx]",
  en: "Usage: npm run -s stats -- FILE… [--json] [--lang vi|en] [--as-of startOfYear|midYear|endOfYear] [--summer before|after|nowhere] [--hoa minority|majority] [--out REPORT.xlsx]",
};

const unreadable = {
  vi: "Không mở được tệp: không có tệp này, hoặc tệp đang bị chương trình khác khóa.",
  en: "The file cannot be opened: there is none of this name, or another program holds it.",
};

const noForm = {
  vi: "Không có trang nào là Mẫu số 1, Mẫu số 2 hay danh sách xét tốt nghiệp.",
  en: "No sheet is a pupil list, class results or a graduation list.",
};

type Counted = { readonly file: string; readonly counts: Counts } | { readonly file: string; readonly failure: string };

/**
 * The command line's `stats` (contract in docs/statistics-json.md): each file by itself, and all together where there are
 * several. Resolves to the exit code: 0 everything balances, 1 something does not, 2 a file could not be counted.
 */
export async function stats(words: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  const { files, isJson, language, options, out } = readWords(words);
  if (files.length === 0 || options === null) {
    print(usage[language]);
    return 2;
  }
  const reader = createWorkbookReader();
  const counted: Counted[] = [];
  try {
    for (const file of files) counted.push(await countFile(file, reader, language, options));
  } finally {
    await reader.close();
  }
  const reports = counted.map((one) =>
    "failure" in one ? one : { file: one.file, statistics: statisticsJson(one.counts, language) },
  );
  const all = counted.flatMap((one) => ("counts" in one ? [one.counts] : []));
  if (out !== null && all.length > 0) await writeReport(out, all, language);
  const total = all.length > 1 ? statisticsJson(all.reduce(addCounts), language) : null;
  print(isJson ? JSON.stringify({ version: 1, files: reports, total }) : statsText(reports, total, language));
  if (reports.some((report) => "failure" in report)) return 2;
  const isBalanced = reports.every(
    (report) => "failure" in report || report.statistics.identities.every(({ holds }) => holds),
  );
  return isBalanced ? 0 : 1;
}

/** The Thống kê workbook of everything that was counted. */
async function writeReport(out: string, all: readonly Counts[], language: Language): Promise<void> {
  const counts = all.slice(1).reduce(addCounts, all[0] ?? noCounts(defaultOptions));
  const units = [...new Set(counts.places.map(({ unit }) => unit))];
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  await writeFile(out, await writeWorkbook(statisticsReport(counts, { unit: units.join(", "), date, language })));
}

async function countFile(
  file: string,
  reader: WorkbookReader,
  language: Language,
  options: CountOptions,
): Promise<Counted> {
  try {
    const workbook = await reader.read(file);
    const fileName = path.basename(file);
    const { sheets } = countedSheets({ ...workbook, fileName });
    if (sheets.length === 0) return { file, failure: noForm[language] };
    return { file, counts: countPupils(sheets, options, path.parse(fileName).name) };
  } catch (error) {
    return { file, failure: error instanceof WorkbookError ? error.explanation[language] : unreadable[language] };
  }
}

function readWords(words: readonly string[]): {
  files: string[];
  isJson: boolean;
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
