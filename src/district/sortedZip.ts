import { DEFAULT_SCHOOL_YEAR } from "../forms/findSchoolYear";
import { submissionFileName } from "../submission/fileName";
import { packageFileNames, type NamedContent } from "../submission/packageNames";
import {
  formsOnReceipt,
  RECEIPT_NAME,
  RECEIPT_PAGE_NAME,
  receiptBytes,
  type Receipt,
  type ReceiptFile,
} from "../submission/receipt";
import { receiptPage } from "../submission/receiptPage";
import { sha256 } from "../submission/sha256";
import { ZipWriter } from "../workbook/zip/zipWriter";
import { levelNames } from "./districtBook";
import type { DistrictResult, FileSummary } from "./result";
import { unitInFileNames } from "./units";
import type { Found } from "./walk";

export interface SortedZipOptions {
  /** The office that hands on. */
  readonly office: string;
  readonly result: DistrictResult;
  readonly sink: (chunk: Uint8Array) => void | Promise<void>;
}

/**
 * The zip for the Sở: every file that counts, byte for byte under its required name, in folders by level and school,
 * with its receipt. The files are gone through once more. Resolves to the files that were there no longer, or changed.
 */
export async function writeSortedZip(found: AsyncIterable<Found>, options: SortedZipOptions): Promise<string[]> {
  const { office, result, sink } = options;
  const targets = targetsOf(result);
  const zip = new ZipWriter(sink, new Date(result.madeAt));
  const files: ReceiptFile[] = [];
  for await (const one of found) {
    const target = one.kind === "workbook" ? targets.get(one.path) : undefined;
    if (one.kind !== "workbook" || !target) continue;
    const bytes = await one.read().catch(() => null);
    if (!bytes || (await sha256(bytes)) !== target.file.sha256) continue;
    targets.delete(one.path);
    await zip.addStored(target.name, bytes);
    files.push(receiptFile(target.name, target.file));
  }
  const receipt: Receipt = {
    version: 1,
    product: "so-sach",
    madeAt: result.madeAt,
    unit: { name: office, level: null },
    schoolYear:
      result.schools.flatMap(({ levels }) => levels.flatMap((level) => level.schoolYear ?? []))[0] ??
      DEFAULT_SCHOOL_YEAR,
    rules: result.rules,
    files,
    missingSteps: [],
  };
  await zip.addStored(RECEIPT_NAME, receiptBytes(receipt));
  await zip.addStored(RECEIPT_PAGE_NAME, new TextEncoder().encode(receiptPage(receipt)));
  await zip.finish();
  return [...targets.keys()];
}

/** Folder of a workbook with lists of more than one level: it is handed on byte for byte, so it cannot be parted. */
const SEVERAL_LEVELS = "Nhiều cấp";

interface Target {
  readonly name: string;
  readonly file: FileSummary;
}

/** By path as found: `THCS/Trường THCS An Bình/Trường THCS An Bình_Mẫu số 1.xlsx`. */
function targetsOf({ schools, files }: DistrictResult): Map<string, Target> {
  const targets = new Map<string, Target>();
  const folders = new Set<string>();
  for (const school of schools) {
    const { id, levels } = school;
    const unit = unitInFileNames(school);
    const own = files.filter(({ school, state }) => school === id && (state === "counted" || state === "attached"));
    const folder = folderOf(unit, folders);
    const names = packageFileNames(unit, own.map(contentOf));
    own.forEach((file, place) => {
      const only = levels.length === 1 ? (levels[0]?.level ?? null) : null;
      const levelFolder =
        file.levels.length > 1 && only === null ? SEVERAL_LEVELS : levelNames[only ?? file.level ?? "?"];
      targets.set(file.path, { name: `${levelFolder}/${folder}/${names[place] ?? ""}`, file });
    });
  }
  return targets;
}

function folderOf(unit: string, taken: Set<string>): string {
  const clean = submissionFileName(unit, "").name.replace(/\.xlsx$/, "");
  let folder = clean;
  for (let number = 2; taken.has(folder.toLowerCase()); number++) folder = `${clean} (${String(number)})`;
  taken.add(folder.toLowerCase());
  return folder;
}

function contentOf(file: FileSummary): NamedContent {
  const originalName = file.path.slice(file.path.lastIndexOf("/") + 1);
  const { kind, level, schoolYear, classes, pupils, errors, warnings } = file;
  return { kind, originalName, level, schoolYear, classes, pupils, errors, warnings };
}

function receiptFile(name: string, file: FileSummary): ReceiptFile {
  const { bytes, classes, pupils, errors, warnings } = file;
  // A receipt has one level for a file.
  const level = file.levels.length > 1 ? null : file.level;
  const form = contentOf(file).kind;
  const forms = formsOnReceipt(file.forms);
  return { name, bytes, sha256: file.sha256, form, ...forms, level, classes: [...classes], pupils, errors, warnings };
}
