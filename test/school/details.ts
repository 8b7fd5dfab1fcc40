import type { Level } from "../../src/forms/types";
import { fromSerial, toSerial } from "../../src/text/date";
import { foldMarks } from "../../src/text/normalise";
import { Random } from "./random";
import type { Pupil } from "./school";
import { boyMiddles, boyNames, girlMiddles, girlNames } from "./words";

interface About {
  readonly seed: number;
  readonly level: Level;
  readonly schoolYear: number;
}

/**
 * Makes what stands in one row hang together, and fills the columns that follow from others: policy group and household,
 * ethnicity of the parents, boarding, cards, ages of members; then families with several children, pupils who came back,
 * and one who moved from class to class. Chance is its own, so that the rest of the school stays what its seed made it.
 */
export function addDetails(pupils: Pupil[], about: About): void {
  const random = new Random(about.seed * 7919 + 17);
  for (const pupil of pupils) addToPupil(pupil, random, about);
  for (let index = 1; index < pupils.length; index++) {
    const pupil = pupils[index];
    if (pupil && random.chance(0.06)) becomeSibling(pupil, random.pick(pupils.slice(Math.max(0, index - 60), index)));
  }
  if (pupils.length >= 200) moveOne(pupils, about);
}

function addToPupil(pupil: Pupil, random: Random, about: About): void {
  const birthYear = yearOf(pupil);
  renameParents(pupil, random);
  settlePolicy(pupil, random);
  if (pupil.ethnicity !== "Kinh") pupil[random.chance(0.5) ? "fatherIsMinority" : "motherIsMinority"] = "x";
  if (random.chance(0.002)) becomeForeigner(pupil);
  if (pupil.disability !== undefined && random.chance(0.3)) pupil.disabilityNotAssessed = "x";
  settleMembership(pupil, birthYear, about);
  if (random.chance(0.2)) Object.assign(pupil, { boardingClass: "x", boarding: "Tự nguyện" });
  if (about.schoolYear - birthYear >= 15 && random.chance(0.3)) addCard(pupil, random, birthYear);
  if (random.chance(0.006)) becomeReturned(pupil, random, about);
  if (about.level === "C1" && String(pupil.classCode).startsWith("1")) pupil.preschoolCompleted = "x";
  if (about.level === "MN" && random.chance(0.3)) pupil.newlyEnrolled = "x";
}

function renameParents(pupil: Pupil, random: Random): void {
  const [family = ""] = String(pupil.fullName).split(" ");
  while (pupil.fatherName === pupil.fullName) {
    pupil.fatherName = `${family} ${random.pick(boyMiddles)} ${random.pick(boyNames)}`;
  }
  while (pupil.motherName === pupil.fullName) {
    pupil.motherName = `${family} ${random.pick(girlMiddles)} ${random.pick(girlNames)}`;
  }
}

function settlePolicy(pupil: Pupil, random: Random): void {
  switch (pupil.policyGroup) {
    case "HS người dân tộc ít người, ở vùng có điều kiện KT-XH KK và ĐBKK":
      if (pupil.ethnicity === "Kinh") pupil.policyGroup = "Con thương binh";
      return;
    case "Bị tàn tật, khuyết tật":
      pupil.disability ??= "Khuyết tật khác";
      return;
    case "Có cha mẹ thuộc hộ cận nghèo theo quy định":
      delete pupil.poorHousehold;
      return;
    case "Có cha mẹ thuộc diện hộ nghèo theo quy định":
    case "Con hộ nghèo thuộc CT135":
      pupil.poorHousehold = "x";
      return;
    case "Mồ côi cả cha, mẹ":
      becomeOrphan(pupil, random);
  }
}

function becomeOrphan(pupil: Pupil, random: Random): void {
  const [family = ""] = String(pupil.fullName).split(" ");
  for (const parent of ["father", "mother"] as const) {
    for (const what of ["Name", "Occupation", "BirthYear", "Phone"] as const) pupil[`${parent}${what}`] = "";
  }
  pupil.guardianName = `${family} ${random.pick(girlMiddles)} Bảy`;
  pupil.guardianBirthYear = yearOf(pupil) - random.integer(45, 60);
}

function becomeForeigner(pupil: Pupil): void {
  pupil.nationality = "Hàn Quốc";
  pupil.ethnicity = "Người nước ngoài";
  delete pupil.identityNumber;
  delete pupil.fatherIsMinority;
  delete pupil.motherIsMinority;
}

function settleMembership(pupil: Pupil, birthYear: number, { level, schoolYear }: About): void {
  if (schoolYear + 1 - birthYear < 9) delete pupil.youngPioneer;
  const grade = Number(/^\d+/.exec(String(pupil.classCode))?.[0] ?? NaN);
  const isBehind = birthYear < schoolYear - 5 - grade;
  if (isBehind && level !== "TX") pupil.repeatedYear = "x";
}

function addCard(pupil: Pupil, random: Random, birthYear: number): void {
  const day = { year: birthYear + 15, month: random.integer(1, 8), day: random.integer(1, 28) };
  pupil.idCardNumber = `32${random.digits(7)}`;
  pupil.idCardDate = toSerial(day);
  pupil.idCardPlace = "Công an tỉnh Bến Tre";
}

function becomeReturned(pupil: Pupil, random: Random, { schoolYear }: About): void {
  if (pupil.status !== "Đang học") return;
  const [status, year, month] = random.pick([
    ["Nghỉ học xin học lại kỳ 1", schoolYear, 10],
    ["Nghỉ học xin học lại kỳ 2", schoolYear + 1, 3],
    ["Chuyển đến trong hè", schoolYear, 8],
    ["Chuyển đi trong hè", schoolYear + 1, 6],
    ["Thôi học trong hè", schoolYear + 1, 7],
  ] as const);
  pupil.status = status;
  pupil.statusDate = toSerial({ year, month, day: random.integer(1, 28) });
  if (status === "Thôi học trong hè") pupil.leavingReason = "Xa trường, đi lại khó khăn";
}

/** Brothers, sisters and twins share parents, telephone and home, and nothing else. */
function becomeSibling(pupil: Pupil, elder: Pupil): void {
  const isOneFamily = String(pupil.fullName).split(" ")[0] === String(elder.fullName).split(" ")[0];
  const hasParents = typeof elder.motherBirthYear === "number" && typeof elder.fatherBirthYear === "number";
  if (!isOneFamily || !hasParents || foldMarks(String(pupil.fullName)) === foldMarks(String(elder.fullName))) return;
  if ([elder.fatherName, elder.motherName].includes(pupil.fullName)) return;
  const gaps = [elder.motherBirthYear, elder.fatherBirthYear].map((year) => yearOf(pupil) - Number(year));
  if (gaps.some((gap) => gap < 16 || gap > 50)) return;
  for (const field of sharedByFamily) {
    pupil[field] = elder[field] ?? "";
  }
  const isTwin = pupil.classCode === elder.classCode && yearOf(pupil) === yearOf(elder);
  if (isTwin && elder.birthDate !== undefined) pupil.birthDate = elder.birthDate;
}

const sharedByFamily = [
  "fatherName",
  "fatherOccupation",
  "fatherBirthYear",
  "fatherPhone",
  "motherName",
  "motherOccupation",
  "motherBirthYear",
  "motherPhone",
  "phone",
  "permanentHamlet",
  "residence",
] as const;

/** One pupil left the first class in term 1 and came into the last: two rows, both right. */
function moveOne(pupils: Pupil[], { schoolYear }: About): void {
  const from = pupils.find((pupil) => pupil.status === "Đang học" && pupil.policyGroup === undefined);
  const place = pupils.findLastIndex((pupil) => pupil.classCode === from?.classCode && pupil.status === "Đang học");
  const to = pupils[place];
  if (!from || !to || from === to) return;
  const { classCode, serial } = to;
  for (const field of Object.keys(to) as (keyof Pupil)[]) to[field] = "";
  Object.assign(to, from, { classCode, pupilCode: "", status: "Nghỉ học xin học lại kỳ 2" });
  if (serial !== undefined) to.serial = serial;
  to.statusDate = toSerial({ year: schoolYear + 1, month: 2, day: 20 });
  from.status = "Chuyển đi kỳ 1";
  from.statusDate = toSerial({ year: schoolYear, month: 10, day: 16 });
}

function yearOf(pupil: Pupil): number {
  return typeof pupil.birthDate === "number" ? (fromSerial(pupil.birthDate)?.year ?? 0) : 0;
}
