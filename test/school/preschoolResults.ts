import type { FieldKey } from "../../src/forms/types";
import { type Growth, growthOf } from "../../src/regulations/growth/growth";
import { judgeCategory, weightChannelOf } from "../../src/regulations/growth/categories";
import { parseDate, toSerial } from "../../src/text/date";
import { isThere } from "./results";
import type { Pupil, School } from "./school";
import { Random } from "./random";

export const preschoolResultFields: readonly FieldKey[] = [
  "serial",
  "classCode",
  "pupilCode",
  "fullName",
  "birthDate",
  "sex",
  "healthCheckTerm1",
  "healthCheckTerm2",
  "weight",
  "weightChannelTerm2",
  "height",
  "underweight",
  "stuntedTerm2",
  "wasted",
  "overweight",
  "obese",
  "daysAbsent",
  "preschoolCompletion",
];

const channels = {
  aboveAge: "Cao hơn tuổi",
  normal: "Bình thường",
  underweight: "SDD nhẹ cân",
  severelyUnderweight: "SDD nặng",
} as const;

/** Weights and heights of a mầm non, taken in the first days of May, with the marks that follow from them; of who is there. */
export function preschoolResults(school: School, seed: number): Pupil[] {
  const random = new Random(seed);
  return school.pupils.filter(isThere).map((pupil) => resultsOf(pupil, school.schoolYear, random));
}

function resultsOf(pupil: Pupil, schoolYear: number, random: Random): Pupil {
  const { serial = "", classCode = "", pupilCode = "", fullName = "", birthDate = "", sex = "" } = pupil;
  const shared = { serial, classCode, pupilCode, fullName, birthDate, sex };
  const birth = parseDate(birthDate);
  if (birth.kind !== "date") throw new Error("A child without birth date");
  const measuredOn = toSerial({ year: schoolYear + 1, month: 5, day: random.integer(1, 10) });
  const ageDays = measuredOn - toSerial(birth);
  const years = ageDays / 365.25;
  // Children grow about 6.5 cm and 2 kg a year; a spread wide enough for every category.
  const heightCm = Math.round((75 + 6.6 * (years - 1) + 11 * (random.next() + random.next() - 1)) * 10) / 10;
  const bmi = 16 + 4.2 * (random.next() + random.next() - 1);
  const weightKg = Math.round(bmi * (heightCm / 100) ** 2 * 10) / 10;
  const growth = growthOf({ sex: sex === "Nam" ? "male" : "female", ageDays, weightKg, heightCm });
  const isFinal = birth.year === schoolYear - 5;
  return {
    ...shared,
    healthCheckTerm1: "x",
    healthCheckTerm2: "x",
    weight: weightKg,
    height: heightCm,
    measuredOn,
    daysAbsent: random.integer(0, 20),
    preschoolCompletion: isFinal && /lá|5|lớn/i.test(String(classCode)) ? "x" : "",
    ...(growth ? marksOf(growth) : {}),
  };
}

function marksOf(growth: Growth): Pupil {
  const tick = (category: Parameters<typeof judgeCategory>[1]) =>
    judgeCategory(growth, category)?.applies === true ? "x" : "";
  const channel = weightChannelOf(growth)?.channel;
  return {
    underweight: tick("underweight"),
    stuntedTerm2: tick("stunted"),
    wasted: tick("wasted"),
    overweight: tick("overweight"),
    obese: tick("obese"),
    weightChannelTerm2: channel === undefined ? "" : channels[channel],
  };
}
