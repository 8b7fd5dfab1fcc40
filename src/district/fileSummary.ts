import type { Level } from "../forms/types";
import { contentOf as contentOfFacts, type Content, otherContent } from "../submission/content";
import type { Bilingual } from "../text/bilingual";
import { kindOf, type AssignedFile, type AssignedSchool } from "./assignSchools";
import { levelNames } from "./districtBook";
import type { FileSummary } from "./result";
import type { FileOutcome, RunOutcome } from "./run";
import { levelsOfUnit } from "./units";

/** What a checklist and a required name ask of a file. */
export function contentOf(outcome: FileOutcome): Content {
  const { facts, lists } = outcome.examined;
  return { ...contentOfFacts({ ...facts, lists }, outcome.name), kind: kindOf(outcome) };
}

const oldFormat = {
  vi: "Tệp .xls: công văn yêu cầu .xlsx. Hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”.",
  en: "An .xls file: the letter asks for .xlsx. Open it in Excel and choose Save As “Excel Workbook (.xlsx)”.",
};

const officeBook = {
  vi: "Tệp do Sổ Sạch lập khi tổng hợp: không tính lại. Hãy đưa vào tệp gốc của các trường.",
  en: "Made by an earlier merge and not counted again: add the schools’ own files.",
};

function ownNotes({ examined, name }: FileOutcome, unit: string | null): Bilingual[] {
  if (examined.ownBook === "office") return [officeBook];
  const isOld = /\.xls$/i.test(name) && examined.failure === null;
  const others = levelsOfFile(examined).filter((level) => unit !== null && !mayTeach(unit, level));
  return [...(isOld ? [oldFormat] : []), ...others.map((level) => otherLevel(unit ?? "", level))];
}

function levelsOfFile({ lists }: FileOutcome["examined"]): Level[] {
  return [...new Set(lists.flatMap(({ level }) => level ?? []))];
}

/**
 * Whether a school of this name may hand in a list of the level. Schools of tiểu học have classes of mầm non where there is no
 * other school, and lists of GDTX look like those of THCS and THPT.
 */
function mayTeach(unit: string, level: Level): boolean {
  const told = levelsOfUnit(unit);
  if (told.length === 0 || told.includes(level)) return true;
  return level === "MN" ? told.includes("C1") : told.includes("TX") && level !== "C1";
}

function otherLevel(unit: string, level: Level): Bilingual {
  const name = levelNames[level];
  return {
    vi: `Danh sách này là của cấp ${name}, khác với tên trường (${unit}): hãy xem có gửi nhầm tệp, hay ghi nhầm lớp không.`,
    en: `This is a list of ${name}, which the school’s name (${unit}) does not say: see whether it is the wrong file, or has the wrong classes.`,
  };
}

/** A file of the run as the result tells it. */
export function fileSummary(school: AssignedSchool | null, { outcome, state, kept }: AssignedFile): FileSummary {
  const { examined, notes } = outcome;
  const { facts } = examined;
  return {
    number: outcome.number,
    path: outcome.path,
    bytes: examined.bytes,
    sha256: examined.sha256,
    school: school?.id ?? null,
    state,
    keptFile: kept?.path ?? null,
    failure: examined.failure,
    kind: kindOf(outcome),
    form: facts.form,
    forms: [...new Set(examined.lists.map(({ form }) => form))],
    level: facts.level,
    levels: levelsOfFile(examined),
    schoolYear: facts.schoolYear,
    classes: facts.classes,
    pupils: contentOf(outcome).pupils,
    errors: facts.problems.error,
    warnings: facts.problems.warning,
    byRule: examined.byRule,
    notes: [...notes, ...ownNotes(outcome, school?.unit ?? null)],
  };
}

/** One that could not even be looked into. */
export function unreadFile({ path, failure }: RunOutcome["failed"][number]): FileSummary {
  return {
    number: -1,
    path,
    bytes: 0,
    sha256: "",
    school: null,
    state: "failed",
    keptFile: null,
    failure,
    ...otherContent,
    form: null,
    forms: [],
    levels: [],
    byRule: {},
    notes: [],
  };
}
