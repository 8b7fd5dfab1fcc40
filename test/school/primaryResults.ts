import type { FieldKey } from "../../src/forms/types";
import { isThere } from "./results";
import type { Pupil, School } from "./school";
import { Random } from "./random";

type Column = Extract<FieldKey, `${string}.${string}`>;

/** What a grade of tiểu học had, typed from the circulars and apart from the product's own tables. */
interface Plan {
  readonly tested: readonly string[];
  readonly others: readonly string[];
  readonly traits: readonly Column[];
  readonly hasYearLevel: boolean;
}

const traits2016: readonly Column[] = [
  "competence.selfCare",
  "competence.cooperation",
  "competence.selfLearning",
  "quality.diligence",
  "quality.confidence",
  "quality.honesty",
  "quality.solidarity",
];

const traits2020: readonly Column[] = [
  "competence.autonomy",
  "competence.communication",
  "competence.problemSolving",
  "competence.language",
  "competence.calculation",
  "competence.science",
  "competence.aesthetics",
  "competence.physical",
  "quality.patriotism",
  "quality.kindness",
  "quality.industry",
  "quality.truthfulness",
  "quality.responsibility",
];

const always = ["ethics", "music", "art", "physicalEducation"];

function planOf(grade: number, schoolYear: number): Plan {
  if (schoolYear === 2020 && grade === 1) {
    const others = [...always, "natureSociety", "experience"];
    return { tested: ["vietnamese", "math"], others, traits: traits2020, hasYearLevel: true };
  }
  return grade <= 3
    ? {
        tested: ["vietnamese", "math"],
        others: [...always, "natureSociety", "handicraft"],
        traits: traits2016,
        hasYearLevel: false,
      }
    : {
        tested: ["vietnamese", "math", "science", "historyGeography"],
        others: [...always, "technics"],
        traits: traits2016,
        hasYearLevel: false,
      };
}

export const primaryResultFields: readonly FieldKey[] = [
  "serial",
  "classCode",
  "pupilCode",
  "fullName",
  "birthDate",
  ...["vietnamese", "math", "science", "historyGeography"].flatMap((subject) => [
    `level.${subject}` as FieldKey,
    `test.${subject}` as FieldKey,
  ]),
  ...["natureSociety", ...always, "handicraft", "technics", "experience"].map(
    (subject) => `level.${subject}` as FieldKey,
  ),
  ...traits2016.filter((field) => field.startsWith("competence")),
  ...traits2020.filter((field) => field.startsWith("competence")),
  ...traits2016.filter((field) => field.startsWith("quality")),
  ...traits2020.filter((field) => field.startsWith("quality")),
  "yearCommendation",
  "commendationText",
  "classCompletion",
  "primaryCompletion",
  "promoted",
  "yearLevel",
];

/** Results of a tiểu học that hang together, for every pupil who is there; who is not assessed has a row alone. */
export function primaryResults(school: School, seed: number): Pupil[] {
  const random = new Random(seed);
  return school.pupils.filter(isThere).map((pupil) => ({
    ...own(pupil),
    ...(pupil.disabilityNotAssessed === "x" ? {} : resultsOf(pupil, school.schoolYear, random)),
  }));
}

function own(pupil: Pupil): Pupil {
  const { serial = "", classCode = "", pupilCode = "", fullName = "", birthDate = "" } = pupil;
  return { serial, classCode, pupilCode, fullName, birthDate };
}

function resultsOf(pupil: Pupil, schoolYear: number, random: Random): Pupil {
  const grade = Number(/\d/.exec(String(pupil.classCode))?.[0] ?? 1);
  const plan = planOf(grade, schoolYear);
  const talent = random.next();
  const cells: Record<string, string | number> = {};
  const scores = plan.tested.map((subject) => {
    const score = Math.min(10, Math.max(2, Math.round(4 + 6 * talent + 2 * random.next() - 1)));
    cells[`test.${subject}`] = score;
    cells[`level.${subject}`] = score >= 9 ? "T" : score >= 5 ? "H" : "C";
    return score;
  });
  for (const subject of plan.others) cells[`level.${subject}`] = random.chance(0.3 + talent * 0.69) ? "T" : "H";
  for (const trait of plan.traits) cells[trait] = random.chance(0.4 + talent * 0.59) ? "T" : "Đ";
  const lowest = Math.min(...scores);
  const levels = [...plan.tested, ...plan.others].map((subject) => cells[`level.${subject}`]);
  const allT = [...levels, ...plan.traits.map((trait) => cells[trait])].every((level) => level === "T");
  const isCompleted = lowest >= 5;
  const isExcellent = allT && lowest >= 9;
  if (isCompleted) {
    cells.classCompletion = "x";
    cells.promoted = "x";
    if (grade === 5) cells.primaryCompletion = "x";
  }
  if (isExcellent) {
    cells.yearCommendation = "x";
    cells.commendationText = "Hoàn thành xuất sắc các nội dung học tập và rèn luyện";
  } else if (isCompleted && random.chance(0.2)) {
    cells.yearCommendation = "x";
    cells.commendationText = "Có thành tích vượt trội môn Toán";
  }
  if (plan.hasYearLevel) {
    const isGood = allT && lowest >= 7;
    cells.yearLevel = isExcellent ? "HTXS" : isGood ? "HTT" : isCompleted ? "HT" : "CHT";
  }
  return cells as Pupil;
}
