import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { countedTwice } from "../check/countedTwice";
import { workbookFacts } from "../check/workbookFacts";
import { checkWorkbook } from "../check/workbookCheck";
import type { Level } from "../forms/types";
import { sheetsOfSchool } from "../statistics/countedSheets";
import { defaultOptions } from "../statistics/options";
import { statisticsFile } from "../statistics/report/statisticsFile";
import { checklist, type ChecklistLine, isComplete } from "../submission/checklist";
import { contentOf, otherContent, statisticsContent } from "../submission/content";
import { makePackage, type PackageFile, type SchoolPackage } from "../submission/makePackage";
import { packageEntries } from "../submission/packageEntries";
import { checkReceipt, isIntact, parseReceipt, RECEIPT_NAME, RECEIPT_PAGE_NAME } from "../submission/receipt";
import type { ReceiptCheck } from "../submission/receipt";
import { parseSchoolCode } from "../submission/schoolCode";
import { sha256 } from "../submission/sha256";
import type { Workbook } from "../workbook/types";
import { WorkbookError } from "../workbook/workbookError";
import { bytesAsSource } from "../workbook/zip/zipSource";
import { productRules } from "./productRules";
import { createWorkbookReader, type WorkbookReader } from "./readInWorker";

const usage = [
  "Cách dùng: npm run -s package -- TỆP… --unit TÊN --out TỆP.zip [--code MÃ] [--office PHÒNG] [--level MN|C1|C2|C3|TX] [--no-statistics] [--json]",
  "           npm run -s package -- --verify TỆP.zip [--json]",
].join("\n");

const noUnit = 'Thiếu tên đơn vị: thêm --unit "Trường THCS An Bình".';
const noOut = "Thiếu nơi ghi: thêm --out TỆP.zip.";
const unreadable = "Không mở được tệp: không có tệp này, hoặc tệp đang bị chương trình khác khóa.";
const noReceipt = `Gói này không có phiếu nộp (${RECEIPT_NAME}) đọc được.`;
const unusualCode =
  "Mã đơn vị không giống mã trường thường gặp (8 ký tự: 2 số tỉnh, 3 số huyện, cấp, 2 số): hãy xem lại.";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

interface FailedFile {
  readonly file: string;
  readonly failure: string;
}

/**
 * The command line's `package` (contract in docs/architecture.md). Resolves to the exit code: 0 complete and without
 * errors, 1 with errors left, something missing or a package that is not what its receipt says, 2 where a file could not
 * be read; then nothing is written.
 */
export async function packageFiles(words: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  const { values, positionals: files } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      unit: { type: "string" },
      out: { type: "string" },
      code: { type: "string" },
      office: { type: "string" },
      level: { type: "string" },
      verify: { type: "string" },
      "no-statistics": { type: "boolean" },
      json: { type: "boolean" },
    },
  });
  if (values.verify !== undefined) return verify(values.verify, values.json === true, print);
  const fault = files.length === 0 ? usage : !values.unit?.trim() ? noUnit : !values.out ? noOut : null;
  if (fault !== null || values.unit === undefined || values.out === undefined) {
    print(fault ?? usage);
    return 2;
  }
  const { described: given, workbooks, failed } = await describeAll(files);
  if (failed.length > 0) {
    print(
      values.json === true
        ? JSON.stringify({ failed })
        : failed.map(({ file, failure }) => `${file}: ${failure}`).join("\n"),
    );
    return 2;
  }
  const statistics = values["no-statistics"] === true ? null : await statisticsOf(given, workbooks, values.unit.trim());
  const described = statistics ? [...given, statistics] : given;
  const level = levels.find((known) => known === values.level);
  const made = await makePackage(described, {
    unit: {
      name: values.unit.trim(),
      ...(values.code === undefined ? {} : { code: values.code.trim() }),
      ...(values.office === undefined ? {} : { office: values.office.trim() }),
      ...(level === undefined ? {} : { level }),
    },
    rules: productRules(),
    now: new Date(),
  });
  await writeFile(values.out, made.bytes);
  const lines = checklist(made.receipt.unit.level, described);
  const notes = parseSchoolCode(values.code ?? "").kind === "unusual" ? [unusualCode] : [];
  print(
    values.json === true
      ? JSON.stringify({
          out: values.out,
          fileName: made.fileName,
          receipt: made.receipt,
          checklist: lines.map(lineReport),
          notes,
        })
      : [reportText(values.out, made, lines), ...notes].join("\n"),
  );
  return isComplete(lines) ? 0 : 1;
}

/** The workbook of statistics, unless the school hands in its own. */
async function statisticsOf(
  given: readonly PackageFile[],
  workbooks: readonly Workbook[],
  unit: string,
): Promise<PackageFile | null> {
  if (given.some(({ kind }) => kind === "thong-ke")) return null;
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const sheets = sheetsOfSchool(workbooks).flat();
  const bytes = await statisticsFile(sheets, defaultOptions, {
    unit,
    date,
    language: "vi",
    countedTwice: workbooks.flatMap(countedTwice),
  });
  return bytes && { ...statisticsContent, bytes };
}

async function describeAll(
  files: readonly string[],
): Promise<{ described: PackageFile[]; workbooks: Workbook[]; failed: FailedFile[] }> {
  const reader = createWorkbookReader();
  const described: PackageFile[] = [];
  const workbooks: Workbook[] = [];
  const failed: FailedFile[] = [];
  try {
    for (const [place, file] of files.entries()) {
      try {
        const { workbook, ...one } = await describe(file, place, reader);
        described.push(one);
        if (workbook) workbooks.push(workbook);
      } catch (error) {
        failed.push({ file, failure: error instanceof WorkbookError ? error.explanation.vi : unreadable });
      }
    }
  } finally {
    await reader.close();
  }
  return { described, workbooks, failed };
}

async function describe(
  file: string,
  place: number,
  reader: WorkbookReader,
): Promise<PackageFile & { readonly workbook: Workbook | null }> {
  const originalName = path.basename(file);
  // A letter or a scan goes along as it is; what is named like a workbook has to be one.
  if (!/\.(xls[xmb]?|ods)$/i.test(originalName))
    return { ...otherContent, originalName, bytes: await readFile(file), workbook: null };
  const read = await reader.read(file);
  // Every file has a "sheet1".
  const sheets = read.sheets.map((sheet) => ({ ...sheet, id: `${String(place)} ${sheet.id}` }));
  const workbook = { ...read, sheets, fileName: originalName };
  const facts = workbookFacts(await checkWorkbook(workbook));
  return { ...contentOf(facts, originalName), originalName, bytes: await readFile(file), workbook };
}

function lineReport({ step, state, errors, missingClasses, twiceClasses }: ChecklistLine) {
  return { step: step.number, title: step.title.vi, state, errors, missingClasses, twiceClasses };
}

const stateWords = {
  done: "có, không còn lỗi",
  errors: "còn lỗi",
  missing: "THIẾU",
  optional: "không có (không bắt buộc)",
  notAsked: "không yêu cầu",
  byHand: "tự làm trên cổng",
} as const;

function reportText(out: string, made: SchoolPackage, lines: readonly ChecklistLine[]): string {
  const steps = lines.map(({ step, state, errors, missingClasses, twiceClasses }) => {
    const more = [
      ...(state === "errors" ? [` (${String(errors)})`] : []),
      ...(missingClasses.length > 0
        ? [`${state === "missing" ? "" : ", thiếu"} lớp ${missingClasses.join(", ")}`]
        : []),
      ...(twiceClasses.length > 0 ? [`; có trong hai tệp: lớp ${twiceClasses.join(", ")}`] : []),
    ];
    return `  ${String(step.number)}. ${step.title.vi}: ${stateWords[state]}${more.join("")}`;
  });
  const files = made.receipt.files.map(
    (file) =>
      `  ${file.name}: ${String(file.pupils)} học sinh, ${String(file.errors)} lỗi, ${String(file.warnings)} cảnh báo`,
  );
  return [`${out} (tên đúng: ${made.fileName})`, ...files, ...steps].join("\n");
}

async function verify(file: string, isJson: boolean, print: (text: string) => void): Promise<0 | 1 | 2> {
  const checked = await verifyFile(file);
  if (typeof checked === "string") {
    print(isJson ? JSON.stringify({ file, failure: checked }) : `${file}: ${checked}`);
    return 2;
  }
  const list = (title: string, names: readonly string[]) => names.map((name) => `  ${title}: ${name}`);
  print(
    isJson
      ? JSON.stringify({ file, isIntact: isIntact(checked), ...checked })
      : [
          `${file}: ${isIntact(checked) ? "đúng như phiếu nộp" : "không đúng như phiếu nộp"}`,
          ...list("đã bị sửa", checked.changed),
          ...list("thiếu", checked.missing),
          ...list("thêm vào", checked.added),
        ].join("\n"),
  );
  return isIntact(checked) ? 0 : 1;
}

/** What differs, or why it cannot be told. */
async function verifyFile(file: string): Promise<ReceiptCheck | string> {
  try {
    const entries = await packageEntries(bytesAsSource(await readFile(file)));
    const receiptEntry = entries.find(({ name }) => name === RECEIPT_NAME);
    const receipt = receiptEntry ? parseReceipt(new TextDecoder().decode(await receiptEntry.unpack())) : null;
    if (!receipt) return noReceipt;
    const files = [];
    for (const entry of entries) {
      if (entry.name === RECEIPT_NAME || entry.name === RECEIPT_PAGE_NAME) continue;
      const bytes = await entry.unpack();
      files.push({ name: entry.name, bytes: bytes.length, sha256: await sha256(bytes) });
    }
    return checkReceipt(receipt, files);
  } catch (error) {
    return error instanceof WorkbookError ? error.explanation.vi : unreadable;
  }
}

const isMain = process.argv[1] !== undefined && /^package(\.ts)?$/.test(path.basename(process.argv[1]));
if (isMain) {
  void packageFiles(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => {
    process.exitCode = code;
  });
}
