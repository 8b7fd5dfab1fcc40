import * as z from "zod/mini";
import { DEFAULT_SCHOOL_YEAR } from "../forms/findSchoolYear";
import { contentNames, type ContentKind } from "./data/procedure";

/** Name of the receipt inside a package. */
export const RECEIPT_NAME = "phieu-nop.json";
/** The same, for people. */
export const RECEIPT_PAGE_NAME = "phieu-nop.html";

const count = z.int().check(z.minimum(0));
const shortText = z.string().check(z.maxLength(500));
const kind = z.enum(["mau-1", "mau-2", "tot-nghiep", "thong-ke", "khac"]);

const receiptSchema = z.object({
  version: z.literal(1),
  product: z.literal("so-sach"),
  /** ISO 8601, UTC. */
  madeAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
  unit: z.object({
    name: shortText,
    code: z.optional(shortText),
    /** The Phòng it hands in to. */
    office: z.optional(shortText),
    level: z.nullable(z.enum(["MN", "C1", "C2", "C3", "TX"])),
  }),
  /** First year. */
  schoolYear: z.int(),
  /** Which checks the counts below come from. */
  rules: z.object({ version: shortText, count, fingerprint: shortText }),
  files: z.array(
    z.object({
      name: shortText,
      bytes: count,
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      form: kind,
      /** Of a book with lists of several forms: all of them, `form` first. */
      forms: z.optional(z.array(kind)),
      level: z.nullable(z.enum(["MN", "C1", "C2", "C3", "TX"])),
      classes: z.array(shortText),
      pupils: count,
      errors: count,
      warnings: count,
    }),
  ),
  /** Set where the school saved and packed the files itself: Excel writes a file anew, so its bytes are others. */
  isByHand: z.optional(z.boolean()),
  /** Numbers of the procedure's steps whose file the school left out. */
  missingSteps: z.array(z.int().check(z.minimum(1), z.maximum(7))),
});

/** What lies in a package, as the school handed it in. Holds no pupil's data. */
export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptFile = Receipt["files"][number];

/** Whether it holds pupils; the workbook of statistics and what is no form of ours hold none. */
export function isList({ form }: Pick<ReceiptFile, "form">): boolean {
  return form !== "thong-ke" && form !== "khac";
}

/** Says which forms a file holds, where there are several. */
export function formsOnReceipt(kinds: readonly ContentKind[]): Pick<ReceiptFile, "forms"> {
  const forms = [...new Set(kinds)];
  return forms.length > 1 ? { forms } : {};
}

/** `Mẫu số 1, Mẫu số 2`: what the file holds, as people call it. */
export function formsText({ form, forms }: Pick<ReceiptFile, "form" | "forms">): string {
  return (forms ?? [form]).map((one) => contentNames[one]).join(", ");
}

/** `null` for text that is no receipt, or one of a version we do not know. */
export function parseReceipt(text: string): Receipt | null {
  try {
    const parsed = receiptSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, "")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The same receipt for files that the school saves and packs itself. */
export function packedByHand(receipt: Receipt): Receipt {
  return { ...receipt, isByHand: true };
}

/** The bytes of `phieu-nop.json`. */
export function receiptBytes(receipt: Receipt): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(receipt, null, 2)}\n`);
}

/** The school year most files name; that of the letter where none does. */
export function schoolYearOf(
  contents: readonly { readonly schoolYear: number | null; readonly pupils: number }[],
): number {
  const votes = new Map<number, number>();
  for (const { schoolYear, pupils } of contents) {
    if (schoolYear !== null) votes.set(schoolYear, (votes.get(schoolYear) ?? 0) + pupils + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? DEFAULT_SCHOOL_YEAR;
}

/** How a package differs from its receipt. */
export interface ReceiptCheck {
  /** Other bytes than the receipt names; not asked of files packed by hand. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** In the package and not on the receipt. */
  readonly added: readonly string[];
}

/** Compares what lies in a package (without the receipt itself and its page) with what the receipt says. */
export function checkReceipt(
  receipt: Receipt,
  files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[],
): ReceiptCheck {
  const there = new Map(files.map((file) => [keyOf(file.name), file]));
  const listed = new Set(receipt.files.map(({ name }) => keyOf(name)));
  const isChanged = (file: ReceiptFile) => {
    if (receipt.isByHand) return false;
    const found = there.get(keyOf(file.name));
    return found !== undefined && (found.sha256 !== file.sha256 || found.bytes !== file.bytes);
  };
  return {
    changed: receipt.files.filter(isChanged).map(({ name }) => name),
    missing: receipt.files.filter(({ name }) => !there.has(keyOf(name))).map(({ name }) => name),
    added: files.filter(({ name }) => !listed.has(keyOf(name))).map(({ name }) => name),
  };
}

/** True where the package is what the receipt says. */
export function isIntact({ changed, missing, added }: ReceiptCheck): boolean {
  return changed.length === 0 && missing.length === 0 && added.length === 0;
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
