import { classesFromNumber, gradeOfClass, isDateDisguisedClass } from "../../text/classCode";
import type { CellValue } from "../../workbook/types";
import { gradesOfLevel, isGradeWithin } from "../gradesOfLevel";
import { defineSheetRule, type DistinctValue, type Proposal, type RuleContext, type SheetPupils } from "../types";

type Message = "power" | "zero" | "twoClasses" | "missingTenth";

/** The cell's number and the codes that Excel makes that number of. */
interface Disguised {
  readonly message: Message;
  readonly codes: readonly string[];
  readonly isListed: boolean;
}

export const rule = defineSheetRule<Message>({
  id: "class-turned-into-number",
  title: { vi: "Mã lớp bị đổi thành số", en: "Class codes turned into numbers" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Excel tự đổi 6E2 thành 600 (6 × 10²) và 6.10 thành 6.1; cổng đọc mã lớp theo giá trị của ô",
    en: "Excel makes 600 (6 × 10²) of 6E2 and 6.1 of 6.10; the portal reads a class code by the cell's value",
  },
  messages: {
    power: {
      vi: "Mã lớp «{value}» có lẽ là «{likely}» bị Excel đổi thành số. Hãy sửa lại thành chữ.",
      en: "The class code “{value}” is probably “{likely}”, which Excel made a number of. Enter it as text.",
    },
    zero: {
      vi: "Mã lớp «{value}» có lẽ là «{likely}» bị Excel bỏ số 0 ở cuối. Hãy sửa lại thành chữ.",
      en: "The class code “{value}” is probably “{likely}” without its last zero, which Excel drops. Enter it as text.",
    },
    twoClasses: {
      vi: "Danh sách lớp có cả «{value}» và «{likely}» nhưng không học sinh nào ghi «{likely}»: Excel có thể đã bỏ số 0 ở cuối. Hãy xem lại {pupils} học sinh ghi «{value}».",
      en: "The list of classes has “{value}” and “{likely}”, but no pupil has “{likely}”: Excel may have dropped its zero. Check the {pupils} pupils of “{value}”.",
    },
    missingTenth: {
      vi: "Các lớp của khối đánh số liền nhau mà thiếu «{likely}», và lớp «{value}» đông khác thường ({pupils} học sinh): Excel có thể đã bỏ số 0 ở cuối «{likely}». Hãy xem lại.",
      en: "The grade's classes are numbered through but for “{likely}”, and “{value}” is unusually large ({pupils} pupils): Excel may have dropped the last zero of “{likely}”. Check them.",
    },
  },
  reads: ["classCode"],
  check(pupils, context) {
    const classes = pupils.distinct("classCode");
    const suspects = new Map(
      classes.flatMap((one) => {
        const found = disguised(one, classes, pupils, context);
        return found ? [[one.value, found] as const] : [];
      }),
    );
    if (suspects.size === 0) return [];
    const findings = [];
    const told = new Set<CellValue>();
    for (let index = 0; index < pupils.count; index++) {
      const pupil = pupils.at(index);
      const value = pupil.raw("classCode");
      const found = suspects.get(value);
      if (!found || (isOfTwoClasses(found) && told.has(value))) continue;
      told.add(value);
      const args = {
        value: String(value),
        likely: found.codes[0] ?? "",
        pupils: classes.find((one) => one.value === value)?.pupils ?? 0,
      };
      findings.push({
        row: pupil.row,
        field: "classCode" as const,
        message: found.message,
        args,
        proposals: isOfTwoClasses(found) ? [] : proposalsOf(found),
      });
    }
    return findings;
  },
});

/** Some pupils of the value are right as they are: which ones, only a person knows. */
function isOfTwoClasses({ message }: Disguised): boolean {
  return message === "twoClasses" || message === "missingTenth";
}

function proposalsOf({ codes, isListed }: Disguised): Proposal[] {
  return codes.map((value) => ({
    value,
    numberFormat: "@",
    reason: isListed
      ? { vi: "có trong danh sách lớp", en: "in the list of classes" }
      : { vi: "số này đọc lại thành mã lớp", en: "the number read back as a class code" },
    isSure: isListed && codes.length === 1,
  }));
}

function disguised(
  { value, first }: DistinctValue,
  classes: readonly DistinctValue[],
  pupils: SheetPupils,
  context: RuleContext,
): Disguised | null {
  const format = pupils.at(first).numberFormat("classCode");
  const isScientific = scientificFormat.test(format);
  const number = typeof value === "number" ? value : scientificText.test(String(value)) ? Number(value) : NaN;
  if (Number.isNaN(number) || (!isScientific && isDateDisguisedClass(number, format, context))) return null;
  const fitting = classesFromNumber(number).filter((code) => isOfLevel(code, context));
  if (fitting.length === 0) return null;
  const message = Number.isInteger(number) ? "power" : "zero";
  if (context.isFromWorkbook("class")) {
    const listed = fitting.filter((code) => isListed(code, context));
    if (listed.length === 0) return isScientific ? { message, codes: fitting, isListed: false } : null;
    if (isScientific || !isListed(String(value), context)) return { message, codes: listed, isListed: true };
    const isMissing = listed.every((code) => !classes.some((one) => String(one.value).trim() === code));
    return message === "zero" && isMissing ? { message: "twoClasses", codes: listed, isListed: true } : null;
  }
  const isTold = isScientific || typeof value === "string" || (message === "power" && areLettered(classes));
  if (isTold) return { message, codes: fitting, isListed: false };
  const isGap = message === "zero" && holdsTheNext(number, classes);
  return isGap ? { message: "missingTenth", codes: fitting, isListed: false } : null;
}

function isOfLevel(code: string, { level }: RuleContext): boolean {
  const grade = gradeOfClass(code)?.grade ?? null;
  return grade !== null && isGradeWithin(grade, level === null ? undefined : gradesOfLevel[level]);
}

function isListed(code: string, context: RuleContext): boolean {
  return context.lookUp("class", code)?.kind === "found";
}

/** Two classes in one, by how much larger than its neighbours it is. */
const muchLarger = 1.6;

/**
 * Without a list of classes: whether 6.1 holds 6.10 as well, where 6.2 to 6.9 are all there, 6.10 is not, and 6.1 has
 * pupils for two. Of 6.2 the same, and 6.20: all classes before it that keep their number must be there.
 */
function holdsTheNext(number: number, classes: readonly DistinctValue[]): boolean {
  const [grade = "", place = ""] = String(number).split(".");
  const counts = new Map<string, number>();
  for (const { value, pupils } of classes) {
    const code = String(value).trim().replace(",", ".");
    counts.set(code, (counts.get(code) ?? 0) + pupils);
  }
  const missing = Number(place) * 10;
  if (counts.has(`${grade}.${String(missing)}`)) return false;
  const before = Array.from({ length: missing - 1 }, (_, index) => index + 1).filter(
    (other) => other % 10 !== 0 && other !== Number(place),
  );
  const sizes = before.map((other) => counts.get(`${grade}.${String(other)}`) ?? 0);
  if (sizes.includes(0)) return false;
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return (counts.get(String(number)) ?? 0) >= usual * muchLarger && usual >= ordinaryClass;
}

/** In classes of a few pupils sizes say nothing. */
const ordinaryClass = 8;

/** Whether most of the other classes are written with a letter between two numbers, `6A2`: then 600 is none. */
function areLettered(classes: readonly DistinctValue[]): boolean {
  const others = classes.filter(({ value }) => typeof value !== "number" || classesFromNumber(value).length === 0);
  const lettered = others.filter(({ value }) => /^\s*\d{1,2}\s*\p{L}\s*\d+\s*$/u.test(String(value)));
  return lettered.length > others.length / 2;
}

const scientificFormat = /E[+-]/i;
const scientificText = /^\s*\d(?:[.,]\d+)?E\+\d+\s*$/i;
