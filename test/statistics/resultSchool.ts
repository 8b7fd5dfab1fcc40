import { graduationFields } from "../../src/forms/graduation/fields";
import { resultFields } from "../../src/forms/results/fields";
import type { FieldKey, Level } from "../../src/forms/types";
import type { CellValue } from "../../src/workbook/types";
import type { NewSheet, NewWorkbook } from "../../src/workbook/writeWorkbook";
import { Random } from "../school/random";
import type { Pupil, School } from "../school/school";
import { schoolBook } from "../school/schoolBook";
import { mixedSchool } from "./mixedSchool";

type Row = Partial<Record<FieldKey, CellValue>>;

export interface ResultSchool {
  readonly school: School;
  readonly results: readonly Row[];
  readonly graduation: readonly Row[];
}

const presentAtTheEnd = new Set([
  "Đang học",
  "Chuyển đến kỳ 1",
  "Nghỉ học xin học lại kỳ 1",
  "Chuyển đến kỳ 2",
  "Nghỉ học xin học lại kỳ 2",
  "Chuyển đến trong hè",
]);

const marked = ["math", "literature", "physics", "history", "geography"] as const;
const commented = ["music", "physicalEducation"] as const;
const primaryTested = ["vietnamese", "math"] as const;
const primaryOther = ["ethics", "music"] as const;
const primaryTraits = [
  "competence.selfCare",
  "competence.cooperation",
  "quality.diligence",
  "quality.honesty",
] as const;
const nurseryIllnesses = ["lungDisease", "diarrhoea", "respiratoryDisease", "meetsInformatics"] as const;
const commendations = [
  "Giấy khen của Chủ tịch UBND huyện",
  "Đạt giải Nhì cấp TỈNH",
  "Phòng GD&ĐT khen",
  "Giúp bạn vượt khó",
  "Đọc sở thích của em, bộ sưu tập hay",
] as const;
const nurseryTicks = ["underweight", "stuntedTerm1", "stuntedTerm2", "wasted", "obese"] as const;

/** A school with the results of all who are there at the end, and of THCS and THPT the list of who may graduate. */
export function resultSchool(level: Level, pupils: number, seed: number, isDirty: boolean): ResultSchool {
  const school = mixedSchool(level, pupils, seed, false);
  const random = new Random(seed + 5);
  const present = school.pupils.filter(({ status }) => presentAtTheEnd.has(String(status)));
  const results = present.map((pupil): Row => ({ ...lockedCells(pupil), ...outcome(level, pupil, random) }));
  const graduation = results
    .filter(({ classCode }) => /^(9|12)/.test(String(classCode)))
    .map((row) => verdict(row, random));
  if (!isDirty) return { school, results, graduation };
  return {
    school,
    results: results.map((row) => soil(row, random)),
    graduation: graduation.map((row) => soil(row, random)),
  };
}

export function resultBook({ school, results, graduation }: ResultSchool): NewWorkbook {
  const book = schoolBook(school);
  return {
    ...book,
    sheets: [
      ...book.sheets,
      listSheet("Kết quả", resultFields, results),
      ...(graduation.length > 0 ? [listSheet("Tốt nghiệp", graduationFields, graduation)] : []),
    ],
  };
}

function listSheet(
  name: string,
  fields: readonly { readonly key: FieldKey; readonly header: string }[],
  rows: readonly Row[],
): NewSheet {
  const used = fields.filter(({ key }) => rows.some((row) => row[key] !== undefined));
  return {
    name,
    values: [used.map(({ header }) => header), ...rows.map((row) => used.map(({ key }) => row[key] ?? ""))],
  };
}

function lockedCells(pupil: Pupil): Row {
  const { serial, classCode, pupilCode, fullName, birthDate } = pupil;
  return Object.fromEntries(
    Object.entries({ serial, classCode, pupilCode, fullName, birthDate }).filter(([, value]) => value !== undefined),
  ) as Row;
}

function outcome(level: Level, pupil: Pupil, random: Random): Row {
  if (level === "MN") return nurseryOutcome(random);
  if (level === "C1") return primaryOutcome(String(pupil.classCode), random);
  return secondaryOutcome(level === "TX" ? without(pupil, "disabilityNotAssessed") : pupil, random);
}

function secondaryOutcome(pupil: Pupil, random: Random): Row {
  const row: Row = {};
  for (const id of marked) row[`mark.${id}`] = random.integer(0, 100) / 10;
  for (const id of commented) row[`mark.${id}`] = random.pick(["Đ", "Đ", "CĐ", "M"]);
  const isFinal = /^(9|12)/.test(String(pupil.classCode));
  if (pupil.disabilityNotAssessed !== undefined) return { ...row, ...(isFinal ? {} : { promoted: "x" }) };
  const rank = random.pick(["G", "K", "Tb", "Y", "Kém"]);
  const conduct = random.pick(["T", "K", "Tb", "Y"]);
  const isGood = rank === "G" && conduct === "T";
  const isFair = "GK".includes(rank) && "TK".includes(conduct);
  return {
    ...row,
    academicRank: rank,
    conduct,
    ...(isGood ? { title: "HSG" } : isFair ? { title: "HSTT" } : {}),
    ...(isFinal ? {} : promotion(rank, conduct)),
  };
}

function promotion(rank: string, conduct: string): Row {
  if (rank === "Kém" || (rank === "Y" && conduct === "Y")) return { repeatsGrade: "x" };
  if (rank === "Y") return { retakesExams: "x" };
  return conduct === "Y" ? { trainsInSummer: "x" } : { promoted: "x" };
}

function primaryOutcome(classCode: string, random: Random): Row {
  const row: Row = {};
  const isGood = random.chance(0.8);
  for (const id of [...primaryTested, ...primaryOther])
    row[`level.${id}`] = random.pick(isGood ? ["T", "H"] : ["H", "C"]);
  for (const id of primaryTested) row[`test.${id}`] = isGood ? random.integer(5, 10) : random.integer(1, 9);
  for (const key of primaryTraits) row[key] = random.pick(["T", "Đ", "C"]);
  if (random.chance(0.3)) row.yearCommendation = "x";
  if (random.chance(0.3)) row.commendationText = random.pick(commendations);
  if (!isGood) return row;
  return {
    ...row,
    classCompletion: "x",
    promoted: "x",
    ...(classCode.startsWith("5") ? { primaryCompletion: "x" } : {}),
  };
}

function nurseryOutcome(random: Random): Row {
  if (random.chance(0.1)) return {};
  const row: Row = random.chance(0.5) ? { healthCheckTerm1: "x" } : { healthCheckTerm2: "x" };
  for (const field of nurseryTicks) if (random.chance(0.2)) row[field] = "x";
  for (const field of nurseryIllnesses) if (random.chance(0.1)) row[field] = "x";
  row.weightChannelTerm2 = random.pick(["Bình thường", "SDD nặng", "Cao hơn tuổi"]);
  return row;
}

function verdict(row: Row, random: Random): Row {
  const { serial, classCode, pupilCode, fullName, birthDate } = row;
  const locked = { serial, classCode, pupilCode, fullName, birthDate } as Row;
  const isGraduate = random.chance(0.8);
  return {
    ...locked,
    ...(isGraduate ? { graduated: "x", graduationRank: random.pick(["Giỏi", "Khá", "Trung bình"]) } : {}),
  };
}

const garbage: Readonly<Partial<Record<FieldKey, string>>> = {
  "mark.math": "tám rưỡi",
  "level.math": "tốt lắm",
  "test.math": "chưa",
  "competence.selfCare": "ngoan",
  academicRank: "xuất chúng",
  conduct: "",
  title: "siêu sao",
  classCompletion: "có lẽ",
  promoted: "có lẽ",
  healthCheckTerm1: "có lẽ",
  graduated: "có lẽ",
};

function soil(row: Row, random: Random): Row {
  const soiled: Row = { ...row };
  for (const [field, value] of Object.entries(garbage) as [FieldKey, string][]) {
    if (row[field] !== undefined && random.chance(0.1)) soiled[field] = value;
  }
  return soiled;
}

/** The form of GDTX has no such column. */
function without(pupil: Pupil, field: FieldKey): Pupil {
  return Object.fromEntries(Object.entries(pupil).filter(([key]) => key !== field)) as Pupil;
}
