import { type SubjectId, subjectIds, subjectPlace } from "../../src/forms/data/subjects";
import { allForms } from "../../src/forms/findForm";
import { type CompetenceId, competences, qualities, type QualityId } from "../../src/forms/results/fields";
import type { FieldDefinition } from "../../src/forms/types";
import { type AcademicRank, academicRanks, type ConductRank } from "../../src/regulations/ranks";
import type { SubjectResult } from "../../src/regulations/subjectResult";
import { graduationRank } from "../../src/regulations/graduation/lowerSecondary";
import { ruleSetFor } from "../../src/regulations/ruleSets";
import { rankAcademically } from "../../src/regulations/tt58-2011/academicRank";
import { overallMean } from "../../src/regulations/tt58-2011/averages";
import { promotionOf } from "../../src/regulations/tt58-2011/promotion";
import { titleOf } from "../../src/regulations/tt58-2011/title";
import { uncountedSubjects } from "../../src/rules/secondaryYear";
import { gradeOfClass } from "../../src/text/classCode";
import { toSerial } from "../../src/text/date";
import type { Area, CellValue } from "../../src/workbook/types";
import type { NewSheet, NewWorkbook } from "../../src/workbook/writeWorkbook";
import { Random } from "./random";
import type { Pupil, School } from "./school";

/** A school's year-end results: a row for every present pupil, by class. */
export interface SchoolResults {
  readonly school: School;
  readonly fields: readonly FieldDefinition[];
  readonly rows: readonly Pupil[];
}

const gone = new Set(["Chuyển đi kỳ 1", "Thôi học kỳ 1", "Chuyển đi kỳ 2", "Thôi học kỳ 2"]);

/** Whether the pupil is there at the end of the year, and so in the results. */
export function isThere(pupil: Pupil): boolean {
  return !gone.has(String(pupil.status));
}

export interface ResultOptions {
  /** THCS, THPT: the re-tests and trainings of the summer are over, and their results are in. */
  readonly hasSummer?: boolean;
}

/**
 * Results without a single mistake: whatever follows from something else is computed from it. `also`: subjects that few
 * schools teach, marked too.
 */
export function makeResults(
  school: School,
  seed: number,
  also: readonly SubjectId[] = [],
  options: ResultOptions = {},
): SchoolResults {
  const random = new Random(seed);
  const pupils = school.pupils.filter(isThere);
  const rows = pupils.map((pupil, place) => ({
    ...lockedOf(pupil, place),
    ...(isAssessed(school, pupil) ? resultsOf(random, school, pupil, also) : {}),
  }));
  if (options.hasSummer === true) rows.forEach((row) => Object.assign(row, summerOf(new Random(seed), school, row)));
  return { school, fields: fieldsOf(school, rows), rows };
}

/**
 * A pupil with a disability who is not assessed has a row, and nothing in it; a child is weighed and measured all the
 * same, and Mẫu số 1 of GDTX does not ask for it.
 */
function isAssessed(school: School, pupil: Pupil): boolean {
  return school.level === "MN" || school.level === "TX" || pupil.disabilityNotAssessed !== "x";
}

function lockedOf(pupil: Pupil, place: number): Pupil {
  return {
    serial: place + 1,
    classCode: pupil.classCode ?? "",
    pupilCode: pupil.pupilCode ?? "",
    fullName: pupil.fullName ?? "",
    birthDate: pupil.birthDate ?? "",
  };
}

/** The columns that any pupil of the school has, in form order. */
export function fieldsOf(school: School, rows: readonly Pupil[]): readonly FieldDefinition[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const form = allForms.find(({ id, levels }) => id === "mau-2" && levels.includes(school.level));
  return (form?.fields ?? []).filter((field) => used.has(field.key));
}

function resultsOf(random: Random, school: School, pupil: Pupil, also: readonly SubjectId[]): Pupil {
  const grade = gradeOfClass(String(pupil.classCode))?.grade ?? null;
  if (school.level === "MN") return preschoolYear(random, school, pupil);
  if (grade === null) throw new Error("A class without grade");
  return school.level === "C1" ? primaryYear(random, school, grade) : secondaryYear(random, school, grade, also);
}

function subjectsOf(
  school: School,
  grade: number,
  also: readonly SubjectId[] = [],
): { readonly id: SubjectId; readonly isComment: boolean; readonly isTested: boolean }[] {
  const left: readonly SubjectId[] = [
    "vocational",
    "otherSubject",
    "educationActivity",
    "secondLanguage",
    "ethnicLanguage",
    "naturalScience",
    "socialScience",
    "russian",
    "french",
    "chinese",
    "japanese",
  ];
  const language: SubjectId = school.level === "C1" || school.level === "TX" ? "english" : "foreignLanguage";
  return subjectIds.flatMap((id) => {
    const place = subjectPlace(id, school.level, grade, school.schoolYear);
    if (!place || (left.includes(id) && !also.includes(id)) || id === language) return [];
    return [{ id, isComment: place.judging === "comment", isTested: place.isTested === true }];
  });
}

function secondaryYear(random: Random, school: School, grade: number, also: readonly SubjectId[]): Pupil {
  for (;;) {
    const year = tryYear(random, school, grade, also);
    if (year) return year;
  }
}

/** `null` where the text of the circular leaves the rank open: such a year is no clean one. */
function tryYear(random: Random, school: School, grade: number, also: readonly SubjectId[]): Pupil | null {
  const ruleSet = ruleSetFor(school.level, grade, school.schoolYear)?.id;
  if (ruleSet === "tt22-2021" || ruleSet === "tt43-2021") return tryYear2021(random, school, grade, also);
  const edition = ruleSet === "tt26-2020" ? ruleSet : "tt58-2011";
  const ability = random.integer(40, 92);
  const marked = subjectsOf(school, grade, also).map(({ id, isComment }): SubjectResult<SubjectId> => {
    if (isComment) {
      return random.chance(0.02) ? { kind: "exempt", subject: id } : { kind: "comment", subject: id, passed: true };
    }
    return { kind: "scored", subject: id, mark: Math.max(15, Math.min(100, ability + random.integer(-14, 12))) };
  });
  const results = marked.filter(({ subject }) => !uncountedSubjects.includes(subject));
  const mean = overallMean(results) ?? 0;
  const keySubjects = edition === "tt26-2020" ? ["math", "literature", "english"] : ["math", "literature"];
  const ranking = rankAcademically({ edition, mean, results, keySubjects });
  if (!ranking || ranking.doubt) return null;
  const conduct: ConductRank = random.chance(0.8) ? "good" : random.chance(0.8) ? "fair" : "average";
  const daysAbsent = random.chance(0.6) ? random.integer(0, 3) : random.integer(0, 20);
  return {
    ...Object.fromEntries(marked.map((result) => [`mark.${result.subject}`, writtenMark(result)])),
    yearMean: mean / 10,
    academicRank: rankLetters[ranking.rank],
    conduct: conductLetters[conduct],
    title: school.level === "TX" ? "" : titleLetters(ranking.rank, conduct),
    daysAbsent,
    ...outcomeOf(school, grade, ranking.rank, conduct, daysAbsent),
  };
}

const achievementLetters = { good: "T", fair: "K", pass: "Đ", fail: "CĐ" } as const;

/** By TT 22/2021, reckoned here apart from the product: kết quả học tập by Điều 9, rèn luyện by Điều 8 khoản 2. */
function tryYear2021(random: Random, school: School, grade: number, also: readonly SubjectId[]): Pupil | null {
  const ability = random.integer(46, 96);
  const marked = subjectsOf(school, grade, also).map(({ id, isComment }): SubjectResult<SubjectId> => {
    if (!isComment)
      return { kind: "scored", subject: id, mark: Math.max(20, Math.min(100, ability + random.integer(-12, 10))) };
    return random.chance(0.02) && id === "physicalEducation"
      ? { kind: "exempt", subject: id }
      : { kind: "comment", subject: id, passed: !random.chance(0.01) };
  });
  const counted = marked.filter(({ subject }) => !uncountedSubjects.includes(subject));
  const scores = counted.flatMap((result) => (result.kind === "scored" ? [result.mark] : []));
  const failed = counted.filter((result) => result.kind === "comment" && !result.passed).length;
  const learning = learningOf2021(scores, failed);
  // Khoản 3 lifts who falls by one subject alone, and can be read two ways: such a year is no plain one.
  const withoutLowest = [...scores].sort((a, b) => b - a).slice(0, -1);
  const isByOne =
    levels2021.indexOf(learning) - levels2021.indexOf(learningOf2021([...withoutLowest, 100], failed)) >= 2 ||
    levels2021.indexOf(learning) - levels2021.indexOf(learningOf2021(scores, Math.max(0, failed - 1))) >= 2;
  if (isByOne) return null;
  const term2 = random.chance(0.8) ? "good" : random.chance(0.8) ? "fair" : random.chance(0.9) ? "pass" : "fail";
  // The terms alike, or the first one step better or worse: Điều 8 khoản 2 gives the second term's level for these.
  const term1 = term2 === "good" && random.chance(0.2) ? "fair" : term2;
  const daysAbsent = random.chance(0.6) ? random.integer(0, 3) : random.integer(0, 46);
  return {
    ...Object.fromEntries(marked.map((result) => [`mark.${result.subject}`, writtenMark(result)])),
    academicRank: achievementLetters[learning],
    conduct: achievementLetters[term2],
    conductTerm1: achievementLetters[term1],
    conductTerm2: achievementLetters[term2],
    title:
      school.level === "TX" || learning !== "good" || term2 !== "good"
        ? ""
        : scores.filter((score) => score >= 90).length >= 6
          ? "HSXS"
          : "HSG",
    daysAbsent,
    ...outcomeOf2021(grade, learning !== "fail", term2 !== "fail", daysAbsent),
  };
}

const levels2021 = ["good", "fair", "pass", "fail"] as const;

function learningOf2021(scores: readonly number[], failed: number): (typeof levels2021)[number] {
  const reaches = (strong: number, lowest: number) =>
    scores.filter((score) => score >= strong).length >= 6 && scores.every((score) => score >= lowest);
  if (failed === 0 && reaches(80, 65)) return "good";
  if (failed === 0 && reaches(65, 50)) return "fair";
  return failed <= 1 && reaches(50, 35) ? "pass" : "fail";
}

/** TT 22/2021, Điều 12–14; TT 31/2023 asks of lớp 9 that the programme is completed. */
function outcomeOf2021(grade: number, learns: boolean, behaves: boolean, absences: number): Pupil {
  const isPromoted = learns && behaves && absences <= 45;
  if (grade === 9) return { graduated: isPromoted ? "x" : "" };
  if (grade === 12) return {};
  return {
    promoted: isPromoted ? "x" : "",
    retakesExams: !learns && absences <= 45 ? "x" : "",
    trainsInSummer: !behaves && absences <= 45 ? "x" : "",
    repeatsGrade: absences > 45 ? "x" : "",
  };
}

/** Who had subjects to retake gets them through or not; the marks, mean and rank after that, and how the year ends. */
function summerOf(random: Random, school: School, row: Pupil): Pupil {
  const grade = gradeOfClass(String(row.classCode))?.grade ?? 0;
  const ruleSet = ruleSetFor(school.level, grade, school.schoolYear)?.id;
  const isOld = ruleSet === "tt58-2011" || ruleSet === "tt26-2020";
  if (row.trainsInSummer === "x" && row.retakesExams !== "x") {
    const passes = random.chance(0.7);
    const trained = isOld ? { yes: "Tb", no: "Y" } : { yes: "Đ", no: "CĐ" };
    return { conductAfterRetest: passes ? trained.yes : trained.no, ...ended(passes) };
  }
  if (row.retakesExams !== "x" || !isOld) return {};
  const after: SubjectResult<SubjectId>[] = [];
  const retaken: Record<string, CellValue> = {};
  const gain = random.integer(0, 30);
  for (const { id, isComment } of subjectsOf(school, grade)) {
    const mark = row[`mark.${id}`];
    if (isComment) {
      if (mark !== "M") after.push({ kind: "comment", subject: id, passed: mark === "Đ" });
      continue;
    }
    const tenths = Math.round(10 * Number(mark));
    const score = tenths < 50 ? Math.min(60, tenths + gain) : tenths;
    if (tenths < 50) retaken[`retest.${id}`] = score / 10;
    after.push({ kind: "scored", subject: id, mark: score });
  }
  const results = after.filter(({ subject }) => !uncountedSubjects.includes(subject));
  const mean = overallMean(results) ?? 0;
  const keySubjects = ruleSet === "tt26-2020" ? ["math", "literature", "english"] : ["math", "literature"];
  const edition = ruleSet === "tt26-2020" ? ruleSet : "tt58-2011";
  const ranking = rankAcademically({ edition, mean, results, keySubjects });
  if (!ranking || ranking.doubt || Object.keys(retaken).length === 0) return {};
  const passes = academicRanks.indexOf(ranking.rank) <= academicRanks.indexOf("average");
  return {
    ...retaken,
    yearMeanAfterRetest: mean / 10,
    academicRankAfterRetest: rankLetters[ranking.rank],
    ...ended(passes),
  };
}

function ended(passes: boolean): Pupil {
  return passes ? { promoted: "x" } : { repeatsGrade: "x" };
}

function writtenMark(result: SubjectResult): CellValue {
  if (result.kind === "exempt") return "M";
  if (result.kind === "comment") return result.passed ? "Đ" : "CĐ";
  return result.mark / 10;
}

const rankLetters: Readonly<Record<AcademicRank, string>> = {
  excellent: "G",
  good: "K",
  average: "Tb",
  weak: "Y",
  poor: "Kém",
};
const conductLetters: Readonly<Record<ConductRank, string>> = { good: "T", fair: "K", average: "Tb", weak: "Y" };
const graduationLetters = { excellent: "Giỏi", good: "Khá", average: "Trung bình" } as const;

function titleLetters(rank: AcademicRank, conduct: ConductRank): string {
  const title = titleOf(rank, conduct);
  return title === null ? "" : title === "excellentPupil" ? "HSG" : "HSTT";
}

function outcomeOf(school: School, grade: number, rank: AcademicRank, conduct: ConductRank, absences: number): Pupil {
  const isPassing = academicRanks.indexOf(rank) <= academicRanks.indexOf("average");
  if (grade === 9) {
    return {
      graduated: isPassing ? "x" : "",
      graduationRank: isPassing ? graduationLetters[graduationRank(rank, conduct)] : "",
    };
  }
  if (grade === 12) return { eligibleForGraduation: rank === "poor" ? "" : "x" };
  if (school.level === "TX") return {};
  const { outcome } = promotionOf({ rank, conduct, absences });
  return {
    promoted: outcome === "promoted" ? "x" : "",
    retakesExams: outcome === "retakesExams" ? "x" : "",
    trainsInSummer: outcome === "summerConduct" ? "x" : "",
    repeatsGrade: outcome === "repeats" ? "x" : "",
  };
}

function primaryYear(random: Random, school: School, grade: number): Pupil {
  const isNew = school.schoolYear >= 2019 + grade;
  const edition = isNew ? 2020 : 2016;
  const isExcellent = random.chance(0.2);
  const isFailing = !isExcellent && random.chance(0.03);
  const row: Pupil = {};
  let isAllDone = true;
  for (const { id, isTested } of subjectsOf(school, grade)) {
    const isWeak = isFailing && id === "math";
    const test = isWeak ? random.integer(3, 4) : isExcellent ? random.integer(9, 10) : random.integer(7, 9);
    row[`level.${id}`] = isWeak ? "C" : isExcellent || random.chance(0.5) ? "T" : "H";
    if (isTested) row[`test.${id}`] = row[`level.${id}`] === "H" ? Math.min(test, 8) : test;
    if (isWeak) isAllDone = false;
  }
  const level = () => (isExcellent || random.chance(0.6) ? "T" : "Đ");
  for (const id of Object.keys(competences) as CompetenceId[]) {
    const isLater = id === "technology" || id === "informatics";
    if (competences[id].edition === edition && !isLater) row[`competence.${id}`] = level();
  }
  for (const id of Object.keys(qualities) as QualityId[])
    if (qualities[id].edition === edition) row[`quality.${id}`] = level();
  // A pupil without a single H or Đ would be excellent by chance.
  if (!isExcellent) row["level.ethics"] = "H";
  row.classCompletion = isAllDone ? "x" : "";
  if (grade === 5) row.primaryCompletion = row.classCompletion;
  else row.promoted = row.classCompletion;
  row.trainsInSummer = isAllDone ? "" : "x";
  if (isNew) row.yearLevel = isExcellent ? "HTXS" : isAllDone ? "HT" : "CHT";
  row.yearCommendation = isExcellent ? "x" : "";
  return row;
}

/** Near WHO's medians, so that no child is in a category. */
function preschoolYear(random: Random, { schoolYear }: School, pupil: Pupil): Pupil {
  const measured = toSerial({ year: schoolYear + 1, month: 4, day: 20 });
  const months = (measured - Number(pupil.birthDate)) / 30.4375;
  const isGirl = pupil.sex === "Nữ";
  const height = 49 + 0.95 * Math.min(months, 24) * 1.6 + Math.max(0, months - 24) * 0.62 - (isGirl ? 0.8 : 0);
  const weight = 12.2 + (months - 24) * 0.168 - (isGirl ? 0.4 : 0);
  return {
    sex: pupil.sex ?? "",
    healthCheckTerm1: "x",
    healthCheckTerm2: "x",
    weightChart: "x",
    weight: Math.round((weight + random.integer(-4, 4) / 10) * 10) / 10,
    weightChannelTerm1: "Bình thường",
    weightChannelTerm2: "Bình thường",
    heightChart: "x",
    height: Math.round((height + random.integer(-10, 10) / 10) * 10) / 10,
    measuredOn: measured,
    stuntedTerm2: "",
    wasted: "",
    obese: "",
    ...(gradeOfClass(String(pupil.classCode))?.preschool === "age5" ? { preschoolCompletion: "x" } : {}),
  };
}

export interface ResultBookOptions {
  /** A sheet for each class, as exports have it; default: all in one. */
  readonly isSheetPerClass?: boolean;
  /** Sheets that stand before the results (Mẫu số 1). */
  readonly before?: readonly NewSheet[];
}

/** The results as Mẫu số 2, ready to be written. */
export function resultBook({ fields, rows }: SchoolResults, options: ResultBookOptions = {}): NewWorkbook {
  const classes = options.isSheetPerClass ? [...new Set(rows.map((row) => String(row.classCode)))] : [null];
  const sheets = classes.map((name) =>
    resultSheet(
      name === null ? "KQHT" : name.replace("/", "."),
      fields,
      name === null ? rows : rows.filter((row) => row.classCode === name),
    ),
  );
  return { sheets: [...(options.before ?? []), ...sheets] };
}

function resultSheet(name: string, fields: readonly FieldDefinition[], rows: readonly Pupil[]): NewSheet {
  const { header, merges } = headerOf(fields);
  const top = header.length;
  return {
    name,
    values: [...header, ...rows.map((row) => fields.map((field) => row[field.key] ?? ""))],
    headerRows: top,
    headerHeight: top === 1 ? 48 : 30,
    frozenColumns: 4,
    merges,
    columnWidths: fields.map((field) => (field.type === "name" ? 24 : field.key === "pupilCode" ? 14 : 9)),
    formats: fields.flatMap((field, column) => {
      const format = field.type === "date" ? "dd/mm/yyyy" : field.type === "code" ? "@" : null;
      const area = { top, bottom: top + rows.length - 1, left: column, right: column };
      return format === null ? [] : [{ area, numberFormat: format }];
    }),
  };
}

/** Tiểu học has three rows with merged groups, as the portal's file of 2020; the others one. */
function headerOf(fields: readonly FieldDefinition[]): { readonly header: CellValue[][]; readonly merges: Area[] } {
  if (!fields.some(({ key }) => key.startsWith("level.")))
    return { header: [fields.map(({ header }) => header)], merges: [] };
  const header: CellValue[][] = [[], [], []];
  const merges: Area[] = [];
  const put = (column: number, texts: readonly [string, string, string]) =>
    texts.forEach((text, row) => void ((header[row] ??= [])[column] = text));
  fields.forEach((field, column) => {
    const [group, part, figure] = partsOf(field);
    put(column, [group, part, figure]);
    if (part === "" && figure === "") merges.push({ top: 0, bottom: 2, left: column, right: column });
  });
  for (const row of [0, 1]) mergeRuns(header, row, merges);
  return { header, merges };
}

function partsOf({ key, header }: FieldDefinition): readonly [string, string, string] {
  const [first = "", second = ""] = header.split("\n");
  if (key.startsWith("level.") || key.startsWith("test.")) return ["Môn học và hoạt động giáo dục", first, second];
  if (key.startsWith("competence.")) return ["Năng lực", "", first];
  if (key.startsWith("quality.")) return ["Phẩm chất", "", first];
  return [header, "", ""];
}

/** Neighbours with the same text over them become one merged cell. */
function mergeRuns(header: CellValue[][], row: number, merges: Area[]): void {
  const texts = header[row] ?? [];
  for (let left = 0; left < texts.length;) {
    let right = left;
    while (
      right + 1 < texts.length &&
      texts[left] !== "" &&
      texts[right + 1] === texts[left] &&
      header[0]?.[right + 1] === header[0]?.[left]
    )
      right++;
    for (let column = left + 1; column <= right; column++) texts[column] = "";
    const isTrait = row === 0 && right > left && header[1]?.slice(left, right + 1).every((text) => text === "");
    if (right > left) merges.push({ top: row, bottom: isTrait ? 1 : row, left, right });
    left = right + 1;
  }
}
