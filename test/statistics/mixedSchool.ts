import { builtInCatalogues } from "../../src/catalogues/builtIn/builtInCatalogues";
import type { CatalogueId } from "../../src/catalogues/types";
import type { FieldKey, Level } from "../../src/forms/types";
import { Random } from "../school/random";
import { makeSchool, type Pupil, type School } from "../school/school";
import { fieldsOf } from "../school/schoolBook";

const ticks: readonly FieldKey[] = [
  "repeatedYear",
  "twoSessions",
  "boardingClass",
  "youngPioneer",
  "youthUnion",
  "disabilityNotAssessed",
  "poorHousehold",
  "newlyEnrolled",
  "fatherIsMinority",
];

/** Cells that no catalogue has, or that hold nothing readable: whoever reads them has to say "unclear". */
const garbage: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  sex: ["", "Nuwx", "?"],
  status: ["", "Hoc binh thuong"],
  ethnicity: ["", "Người Sao Hỏa"],
  disability: ["khó nói rõ"],
  birthDate: ["", "32/13/2011", "hôm qua"],
  classCode: [""],
  leavingReason: ["", "không biết"],
  policyGroup: ["diện lạ"],
  repeatedYear: ["chắc vậy"],
};

/** A generated school of every status, tick and catalogue value; with `isDirty` a few cells of each kind cannot be read. */
export function mixedSchool(level: Level, pupils: number, seed: number, isDirty: boolean): School {
  const school = makeSchool({ seed, level, pupils });
  const random = new Random(seed + 77);
  const fields = new Set(fieldsOf(school).map(({ key }) => key));
  const mixed = school.pupils.map((pupil) => mix(pupil, random, fields));
  return { ...school, pupils: isDirty ? mixed.map((pupil) => soil(pupil, random, fields)) : mixed };
}

function mix(pupil: Pupil, random: Random, fields: ReadonlySet<FieldKey>): Pupil {
  const mixed: Pupil = { ...pupil };
  if (random.chance(0.6)) mixed.status = nameOf(random, "pupilStatus");
  delete mixed.leavingReason;
  if (String(mixed.status).startsWith("Thôi học")) mixed.leavingReason = nameOf(random, "leavingReason");
  if (random.chance(0.5)) mixed.ethnicity = nameOf(random, "ethnicity");
  if (random.chance(0.2)) mixed.disability = nameOf(random, "disability");
  if (random.chance(0.2)) mixed.policyGroup = nameOf(random, "policyGroup");
  for (const field of ticks) if (fields.has(field) && random.chance(0.3)) mixed[field] = random.pick(["x", "X", "1"]);
  if (fields.has("combinedClassCode") && random.chance(0.1)) mixed.combinedClassCode = "LG1";
  return mixed;
}

function soil(pupil: Pupil, random: Random, fields: ReadonlySet<FieldKey>): Pupil {
  const soiled: Pupil = { ...pupil };
  for (const [field, values] of Object.entries(garbage) as [FieldKey, readonly string[]][]) {
    if (fields.has(field) && random.chance(0.08)) soiled[field] = random.pick(values);
  }
  return soiled;
}

function nameOf(random: Random, catalogue: CatalogueId): string {
  return random.pick(builtInCatalogues.get(catalogue)?.entries ?? []).name;
}
