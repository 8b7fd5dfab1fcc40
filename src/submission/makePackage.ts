import type { Level } from "../forms/types";
import { storedZip } from "../workbook/zip/zipWriter";
import { checklist } from "./checklist";
import { listsOf } from "./content";
import { packageFileNames, packageZipName, type NamedContent } from "./packageNames";
import { formsOnReceipt, RECEIPT_NAME, RECEIPT_PAGE_NAME, receiptBytes, schoolYearOf, type Receipt } from "./receipt";
import { receiptPage } from "./receiptPage";
import { sha256 } from "./sha256";

/** Who hands in. */
export interface Unit {
  readonly name: string;
  readonly code?: string;
  /** The Phòng (Sở) it hands in to. */
  readonly office?: string;
  readonly level?: Level;
}

export interface PackageFile extends NamedContent {
  readonly bytes: Uint8Array;
}

export interface PackageOptions {
  readonly unit: Unit;
  readonly rules: Receipt["rules"];
  readonly now: Date;
  /** First year; by the files where absent. */
  readonly schoolYear?: number;
}

export interface SchoolPackage {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly receipt: Receipt;
}

/**
 * One zip with every file byte for byte under its required name, and the receipt as data and as a page. Files are stored,
 * not packed again: an .xlsx is packed already.
 */
export async function makePackage(files: readonly PackageFile[], options: PackageOptions): Promise<SchoolPackage> {
  const { unit, rules, now } = options;
  const names = packageFileNames(unit.name, files);
  const level = unit.level ?? commonLevel(files);
  const receipt: Receipt = {
    version: 1,
    product: "so-sach",
    madeAt: now.toISOString(),
    unit: {
      name: unit.name,
      ...(unit.code === undefined ? {} : { code: unit.code }),
      ...(unit.office === undefined ? {} : { office: unit.office }),
      level,
    },
    schoolYear: options.schoolYear ?? schoolYearOf(files),
    rules,
    files: await Promise.all(files.map((file, place) => receiptFile(file, names[place] ?? file.originalName))),
    missingSteps: checklist(level, files)
      .filter(({ state }) => state === "missing")
      .map(({ step }) => step.number),
  };
  const entries = [
    ...files.map(({ bytes }, place) => ({ name: names[place] ?? "", bytes })),
    { name: RECEIPT_NAME, bytes: receiptBytes(receipt) },
    { name: RECEIPT_PAGE_NAME, bytes: new TextEncoder().encode(receiptPage(receipt)) },
  ];
  return { fileName: packageZipName(unit.name), bytes: await storedZip(entries, now), receipt };
}

async function receiptFile(file: PackageFile, name: string): Promise<Receipt["files"][number]> {
  return {
    name,
    bytes: file.bytes.length,
    sha256: await sha256(file.bytes),
    form: file.kind,
    ...formsOnReceipt(listsOf(file).map(({ kind }) => kind)),
    level: commonLevel([file]),
    classes: [...file.classes],
    pupils: file.pupils,
    errors: file.errors,
    warnings: file.warnings,
  };
}

function commonLevel(files: readonly NamedContent[]): Level | null {
  const levels = new Set(files.flatMap(listsOf).flatMap(({ level }) => level ?? []));
  return levels.size === 1 ? ([...levels][0] ?? null) : null;
}
