import path from "node:path";
import { parseArgs } from "node:util";
import { resolveCatalogues } from "../catalogues/catalogueSet";
import { allSheets } from "../entry/newList/newPupilBook";
import { readSource } from "../entry/transfer/readSource";
import { transferPupils } from "../entry/transfer/transferPupils";
import { cataloguesOfList, transferredSheets } from "../entry/transfer/transferredSheets";
import { DEFAULT_SCHOOL_YEAR } from "../forms/findSchoolYear";
import type { Level } from "../forms/types";
import type { Language } from "../text/bilingual";
import { WorkbookError } from "../workbook/workbookError";
import { whyNotWritten, writeNewFile } from "./files";
import { createWorkbookReader } from "./readInWorker";
import { transferReport, transferText } from "./transferReport";

const usage = {
  vi: "Cách dùng: npm run -s transfer -- TỆP --out TỆP.xlsx [--level MN|C1|C2|C3|TX] [--year 2017] [--studying] [--json] [--lang vi|en]\n  --studying: ô trạng thái trống thì ghi “Đang học”",
  en: "Usage: npm run -s transfer -- FILE --out FILE.xlsx [--level MN|C1|C2|C3|TX] [--year 2017] [--studying] [--json] [--lang vi|en]\n  --studying: pupils without a status are “Đang học”",
};

const messages = {
  unreadable: {
    vi: "Không mở được tệp: không có tệp này, hoặc tệp đang bị chương trình khác khóa.",
    en: "The file cannot be opened: there is none of this name, or another program holds it.",
  },
  noList: {
    vi: "Không thấy danh sách học sinh nào trong tệp (cần cột Họ tên và ít nhất hai cột khác của học sinh).",
    en: "There is no list of pupils in the file (a name and two more columns of a pupil are needed).",
  },
  noLevel: {
    vi: "Chưa rõ cấp học: hãy thêm --level MN, C1, C2, C3 hoặc TX.",
    en: "The level cannot be told: add --level MN, C1, C2, C3 or TX.",
  },
};

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/**
 * The command line's `transfer`: an export of a school program becomes a Mẫu số 1. Resolves to the exit code: 0, 1 where
 * something needs a person's eye, 2 where nothing was written.
 */
export async function transfer(words: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: {
      out: { type: "string" },
      level: { type: "string" },
      year: { type: "string" },
      studying: { type: "boolean" },
      json: { type: "boolean" },
      lang: { type: "string" },
    },
  });
  const language: Language = values["lang"] === "en" ? "en" : "vi";
  const [file] = positionals;
  const out = values["out"];
  const chosen = levels.find((level) => level === values["level"]);
  const year = typeof values["year"] === "string" && /^20\d\d$/.test(values["year"]) ? Number(values["year"]) : null;
  const isWrong = (values["level"] !== undefined && !chosen) || (values["year"] !== undefined && year === null);
  if (file === undefined || typeof out !== "string" || !out.toLowerCase().endsWith(".xlsx") || isWrong) {
    print(usage[language]);
    return 2;
  }
  const fail = (sentence: string) => {
    print(values["json"] === true ? JSON.stringify({ file, failure: sentence }) : `${file}: ${sentence}`);
    return 2 as const;
  };
  const reader = createWorkbookReader();
  try {
    const book = await reader.read(file);
    const source = readSource(book, resolveCatalogues(book));
    if (source.sheets.length === 0) return fail(messages.noList[language]);
    const level = chosen ?? source.level;
    if (level === null) return fail(messages.noLevel[language]);
    const schoolYear = year ?? source.schoolYear ?? DEFAULT_SCHOOL_YEAR;
    const options = { level, isStudyingWhereBlank: values["studying"] === true };
    const result = transferPupils(source, cataloguesOfList(schoolYear), options);
    try {
      await writeNewFile(out, { sheets: allSheets(transferredSheets(result, level, schoolYear)) });
    } catch (error) {
      return fail(whyNotWritten(error)[language]);
    }
    const report = transferReport({ file, out, level, schoolYear }, source, result, language);
    print(values["json"] === true ? JSON.stringify(report) : transferText(report, result, language));
    return report.kept.length + report.missing.length + report.unplacedColumns.length > 0 ? 1 : 0;
  } catch (error) {
    return fail(error instanceof WorkbookError ? error.explanation[language] : messages.unreadable[language]);
  } finally {
    await reader.close();
  }
}

const isMain = process.argv[1] !== undefined && path.basename(process.argv[1]).startsWith("transfer");
if (isMain) {
  void transfer(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => {
    process.exitCode = code;
  });
}
