import { builtInCatalogues } from "../../src/catalogues/builtIn/builtInCatalogues";
import type { CatalogueEntry, CatalogueId } from "../../src/catalogues/types";
import type { FieldKey, Level } from "../../src/forms/types";
import { toSerial } from "../../src/text/date";
import type { CellValue } from "../../src/workbook/types";
import { addDetails } from "./details";
import { Random } from "./random";
import { boyMiddles, boyNames, familyNames, girlMiddles, girlNames, occupations } from "./words";

/** One invented pupil, by field; a field that is not there is an empty cell. */
export type Pupil = Partial<Record<FieldKey, CellValue>>;

export interface SchoolClass {
  readonly code: string;
  readonly name: string;
  /** As the class sheet prints it: the grade, or the age group in mầm non. */
  readonly grade: string;
  /** The grade, or the age in mầm non. */
  readonly age: number;
  readonly size: number;
}

export interface School {
  readonly unitName: string;
  readonly level: Level;
  readonly schoolYear: number;
  readonly classes: readonly SchoolClass[];
  readonly pupils: readonly Pupil[];
}

export interface SchoolOptions {
  readonly seed: number;
  readonly level: Level;
  readonly pupils: number;
  readonly schoolYear?: number;
}

/** Grades of each level; mầm non counts age groups (25–36 months, 3–4, 4–5, 5–6). */
const gradesOf: Readonly<Record<Level, readonly number[]>> = {
  MN: [2, 3, 4, 5],
  C1: [1, 2, 3, 4, 5],
  C2: [6, 7, 8, 9],
  C3: [10, 11, 12],
  TX: [10, 11, 12],
};

const classSize: Readonly<Record<Level, number>> = { MN: 25, C1: 33, C2: 40, C3: 42, TX: 35 };

/** By age. */
const preschoolGroups: Readonly<Record<number, { readonly word: string; readonly name: string }>> = {
  2: { word: "Nhóm trẻ", name: "25-36 Tháng" },
  3: { word: "Mầm", name: "3-4 Tuổi" },
  4: { word: "Chồi", name: "4-5 Tuổi" },
  5: { word: "Lá", name: "5-6 Tuổi" },
};

const unitNames: Readonly<Record<Level, string>> = {
  MN: "Mầm non Hoa Dừa",
  C1: "Tiểu học Cồn Ốc",
  C2: "THCS Bến Vạn",
  C3: "THPT Giồng Dài",
  TX: "Trung tâm GDTX Sông Ba",
};

/** A school without a single mistake. */
export function makeSchool({ seed, level, pupils, schoolYear = 2017 }: SchoolOptions): School {
  const random = new Random(seed);
  const classes = makeClasses(level, pupils);
  const taken = new Set<string>();
  const list = classes.flatMap((schoolClass) =>
    Array.from({ length: schoolClass.size }, () => makePupil(random, level, schoolClass, schoolYear, taken)),
  );
  addDetails(list, { seed, level, schoolYear });
  return {
    unitName: unitNames[level],
    level,
    schoolYear,
    classes,
    pupils: list.map((pupil, place) => ({ serial: place + 1, ...pupil })),
  };
}

function makeClasses(level: Level, pupils: number): SchoolClass[] {
  const grades = gradesOf[level];
  const perGrade = Math.max(1, Math.ceil(pupils / grades.length / classSize[level]));
  const all = grades.flatMap((grade) => Array.from({ length: perGrade }, (_, place) => ({ grade, place })));
  const base = Math.floor(pupils / all.length);
  return all.map(({ grade, place }, index) => {
    const suffix = perGrade > 26 ? `/${String(place + 1)}` : String.fromCharCode(65 + place);
    const code =
      level === "MN" ? `${preschoolGroups[grade]?.word ?? "Lá"} ${String(place + 1)}` : `${String(grade)}${suffix}`;
    return {
      code,
      name: `Lớp ${code}`,
      grade: level === "MN" ? (preschoolGroups[grade]?.name ?? "") : `Khối ${String(grade)}`,
      age: grade,
      size: base + (index < pupils - base * all.length ? 1 : 0),
    };
  });
}

function makePupil(
  random: Random,
  level: Level,
  schoolClass: SchoolClass,
  schoolYear: number,
  taken: Set<string>,
): Pupil {
  const grade = schoolClass.age;
  const birthYear =
    (level === "MN" ? schoolYear - grade : schoolYear - 5 - grade) - (random.chance(0.02) && level !== "MN" ? 1 : 0);
  const isGirl = random.chance(0.49);
  const { fullName, birthDate } = unique(taken, () => ({
    fullName: personName(random, isGirl),
    birthDate: toSerial({ year: birthYear, month: random.integer(1, 12), day: random.integer(1, 28) }),
  }));
  const family = fullName.split(" ")[0] ?? "";
  const home = address(random);
  const birthPlace = random.chance(0.85) ? home : address(random);
  const pupil: Pupil = {
    classCode: schoolClass.code,
    pupilCode: unique(taken, () => `83${random.digits(8)}`),
    fullName,
    birthDate,
    sex: isGirl ? "Nữ" : "Nam",
    ...status(random, schoolYear),
    ethnicity: random.chance(0.97) ? "Kinh" : random.pick(["Hoa", "Khơ-me", "Tày"]),
    nationality: "Việt Nam",
    religion: random.chance(0.8) ? "Không" : random.pick(["Phật giáo", "Công giáo", "Cao Đài"]),
    permanentProvince: home.province,
    permanentDistrict: home.district,
    permanentCommune: home.commune,
    permanentHamlet: `Ấp ${String(random.integer(1, 9))}`,
    hometownProvince: home.province,
    hometownDistrict: home.district,
    hometownCommune: home.commune,
    birthProvince: birthPlace.province,
    birthDistrict: birthPlace.district,
    birthPlace: `${birthPlace.commune}, ${birthPlace.district}`,
    residence: `Ấp ${String(random.integer(1, 9))}, ${home.commune}`,
    phone: phoneNumber(random),
    area: "Đồng bằng",
    ...parents(random, family, birthYear),
  };
  if (random.chance(0.3)) pupil.identityNumber = unique(taken, () => identityNumber(random, isGirl, birthYear));
  if (random.chance(0.05)) pupil.policyGroup = anyOf(random, "policyGroup");
  if (random.chance(0.01)) pupil.disability = anyOf(random, "disability");
  if (random.chance(0.06)) pupil.poorHousehold = "x";
  if (level !== "MN" && random.chance(0.7) && level !== "TX")
    pupil[level === "C3" ? "youthUnion" : "youngPioneer"] = "x";
  if (level === "TX") pupil.learningMode = anyOf(random, "learningMode");
  return pupil;
}

function status(random: Random, schoolYear: number): Pupil {
  if (random.chance(0.95)) return { status: "Đang học" };
  const what = random.pick([
    "Chuyển đến kỳ 1",
    "Chuyển đi kỳ 1",
    "Thôi học kỳ 1",
    "Chuyển đến kỳ 2",
    "Chuyển đi kỳ 2",
    "Thôi học kỳ 2",
  ]);
  const isFirstTerm = what.endsWith("1");
  const date = isFirstTerm
    ? { year: schoolYear, month: random.integer(9, 12), day: random.integer(1, 28) }
    : { year: schoolYear + 1, month: random.integer(2, 4), day: random.integer(1, 28) };
  return {
    status: what,
    statusDate: toSerial(date),
    ...(what.startsWith("Thôi học")
      ? {
          leavingReason: random.pick([
            "Có hoàn cảnh kinh tế gia đình khó khăn",
            "Xa trường, đi lại khó khăn",
            "Chuyển sang học nghề",
          ]),
        }
      : {}),
  };
}

function parents(random: Random, family: string, birthYear: number): Pupil {
  return {
    fatherName: `${family} ${random.pick(boyMiddles)} ${random.pick(boyNames)}`,
    fatherOccupation: random.pick(occupations),
    fatherBirthYear: birthYear - random.integer(22, 45),
    fatherPhone: random.chance(0.5) ? phoneNumber(random) : "",
    motherName: personName(random, true),
    motherOccupation: random.pick(occupations),
    motherBirthYear: birthYear - random.integer(20, 40),
    motherPhone: random.chance(0.5) ? phoneNumber(random) : "",
  };
}

function personName(random: Random, isGirl: boolean): string {
  const [middles, names] = isGirl ? [girlMiddles, girlNames] : [boyMiddles, boyNames];
  return `${random.pick(familyNames)} ${random.pick(middles)} ${random.pick(names)}`;
}

function address(random: Random): { province: string; district: string; commune: string } {
  const district = random.pick(entriesOf("district"));
  const communes = entriesOf("commune").filter((entry) => entry.parentCode === district.code);
  return { province: "Tỉnh Bến Tre", district: district.name, commune: random.pick(communes).name };
}

function phoneNumber(random: Random): string {
  // The last seven never look made up: they rise and fall.
  return `09${random.digits(1)}${String(random.integer(2, 8))}1${random.digits(1)}5${random.digits(1)}0${random.digits(1)}`;
}

function identityNumber(random: Random, isGirl: boolean, birthYear: number): string {
  const century = birthYear >= 2000 ? 2 : 0;
  return `083${String(century + (isGirl ? 1 : 0))}${String(birthYear % 100).padStart(2, "0")}${random.digits(6)}`;
}

function anyOf(random: Random, catalogue: CatalogueId): string {
  return random.pick(entriesOf(catalogue)).name;
}

function entriesOf(catalogue: CatalogueId): readonly CatalogueEntry[] {
  return builtInCatalogues.get(catalogue)?.entries ?? [];
}

function unique<Thing>(taken: Set<string>, make: () => Thing): Thing {
  for (;;) {
    const thing = make();
    const key = JSON.stringify(thing);
    if (taken.has(key)) continue;
    taken.add(key);
    return thing;
  }
}
