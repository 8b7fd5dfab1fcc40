import path from "node:path";
import { parseArgs } from "node:util";
import { blankPupilList, DEFAULT_BLANK_ROWS, readClassCodes } from "../entry/newList/blankPupilList";
import type { Level } from "../forms/types";
import type { Language } from "../text/bilingual";
import { whyNotWritten, writeNewFile } from "./files";

const usage = {
  vi: 'Cách dùng: npm run -s blank -- --level MN|C1|C2|C3|TX --out TỆP.xlsx [--year 2017] [--rows 500] [--classes "6A, 6B"] [--lang vi|en]',
  en: 'Usage: npm run -s blank -- --level MN|C1|C2|C3|TX --out FILE.xlsx [--year 2017] [--rows 500] [--classes "6A, 6B"] [--lang vi|en]',
};

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];
const MOST_ROWS = 20_000;

/** The command line's `blank`: writes an empty Mẫu số 1. Resolves to the exit code: 0, or 2 where nothing was written. */
export async function blank(words: readonly string[], print: (text: string) => void): Promise<0 | 2> {
  const { values } = parseArgs({
    args: [...words],
    strict: false,
    options: {
      level: { type: "string" },
      out: { type: "string" },
      year: { type: "string" },
      rows: { type: "string" },
      classes: { type: "string" },
      lang: { type: "string" },
    },
  });
  const language: Language = values["lang"] === "en" ? "en" : "vi";
  const level = levels.find((one) => one === values["level"]);
  const out = values["out"];
  const year = wholeNumber(values["year"], 2017, 2000, 2100);
  const rows = wholeNumber(values["rows"], DEFAULT_BLANK_ROWS, 1, MOST_ROWS);
  if (!level || typeof out !== "string" || !out.toLowerCase().endsWith(".xlsx") || year === null || rows === null) {
    print(usage[language]);
    return 2;
  }
  const classes = typeof values["classes"] === "string" ? readClassCodes(values["classes"]) : [];
  try {
    await writeNewFile(out, blankPupilList(level, year, { rows, classes }));
  } catch (error) {
    print(`${out}: ${whyNotWritten(error)[language]}`);
    return 2;
  }
  print(language === "vi" ? `Đã tạo ${out}` : `Written: ${out}`);
  return 0;
}

/** `null` for anything but a whole number within the bounds. */
function wholeNumber(written: unknown, otherwise: number, from: number, to: number): number | null {
  if (written === undefined) return otherwise;
  const number = typeof written === "string" && /^\d{1,6}$/.test(written) ? Number(written) : -1;
  return number >= from && number <= to ? number : null;
}

const isMain = process.argv[1] !== undefined && path.basename(process.argv[1]).startsWith("blank");
if (isMain) {
  void blank(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => {
    process.exitCode = code;
  });
}
