import type { FieldKey, Level } from "../../src/forms/types";
import type { Severity } from "../../src/rules/types";
import { fromSerial, toSerial } from "../../src/text/date";
import { Random } from "./random";
import type { Pupil, School } from "./school";

/** A contradiction put into a list between columns, rows or the sheet and the rest, and what has to be found for it. */
export interface PlantedContradiction {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** Another rule that rightly has something to say of the same row. */
  readonly also?: string;
  /** 0-based row of the sheet (the header is row 0). */
  readonly row: number;
  readonly field: FieldKey;
}

type Found = Omit<PlantedContradiction, "row">;

interface Kind {
  readonly levels?: readonly Level[];
  /** Spoils the pupil and says what must be found; `null` where this one does not lend itself to it. */
  spoil(pupil: Pupil, school: School): Found | null;
}

const warning = (rule: string, message: string, field: FieldKey): Found => ({
  rule,
  message,
  severity: "warning",
  field,
});
const info = (rule: string, message: string, field: FieldKey): Found => ({ rule, message, severity: "info", field });

/** Spoils by writing these cells, where the pupil is ordinary enough that nothing else follows from them. */
function writing(cells: Pupil, found: Found, levels?: readonly Level[]): Kind {
  return {
    ...(levels ? { levels } : {}),
    spoil(pupil) {
      if (!isOrdinary(pupil)) return null;
      Object.assign(pupil, cells);
      return found;
    },
  };
}

const schools: readonly Level[] = ["C1", "C2", "C3"];
const poor = "Có cha mẹ thuộc diện hộ nghèo theo quy định";

/** Mistakes within one row. */
const kinds: readonly Kind[] = [
  statusDated("Chuyển đi kỳ 1", 1, 3, "otherPeriod"),
  statusDated("Thôi học kỳ 2", 0, 3, "otherYear", "Xa trường, đi lại khó khăn"),
  statusDated("Chuyển đến kỳ 2", 0, 10, "otherPeriod"),
  statusDated("Chuyển đến trong hè", 0, 11, "otherPeriod"),
  statusDated("Đang học", 9, 9, "afterYear"),
  statusDated("Đang học", -25, 9, "beforeBirth"),
  writing({ leavingReason: "Do kỳ thị" }, warning("status-needs-reason", "needless", "leavingReason")),
  {
    levels: ["C1"],
    spoil(pupil, { schoolYear }) {
      if (!isOrdinary(pupil)) return null;
      pupil.status = "Thôi học kỳ 1";
      pupil.statusDate = toSerial({ year: schoolYear, month: 11, day: 3 });
      pupil.leavingReason = "Chuyển sang học nghề";
      return info("leaving-reason-for-level", "unlikely", "leavingReason");
    },
  },
  writing({ disabilityNotAssessed: "x" }, warning("disability-columns", "notAssessed", "disability"), schools),
  writing({ policyGroup: "Bị tàn tật, khuyết tật" }, warning("disability-columns", "policyGroup", "disability")),
  writing({ boardingClass: "x", boarding: "" }, warning("boarding-columns", "kindMissing", "boarding"), [
    "MN",
    "C1",
    "C2",
  ]),
  writing(
    { communityDayBoarding: "x", communityFullBoarding: "x" },
    info("boarding-columns", "twoKinds", "communityFullBoarding"),
    schools,
  ),
  writing(
    { policyGroup: "Có cha mẹ thuộc hộ cận nghèo theo quy định", poorHousehold: "x" },
    warning("policy-group-conflict", "nearlyPoor", "policyGroup"),
  ),
  writing({ policyGroup: poor }, info("policy-group-conflict", "poorNotTicked", "poorHousehold")),
  writing({ fatherIsMinority: "x", motherIsMinority: "x" }, warning("parents-ethnicity", "bothMinority", "ethnicity")),
  writing({ ethnicity: "Khơ-me" }, info("parents-ethnicity", "noneMinority", "fatherIsMinority")),
  writing({ ethnicity: "Người nước ngoài" }, warning("nationality-and-ethnicity", "vietnameseForeigner", "ethnicity")),
  writing(
    { nationality: "Pháp", identityNumber: "" },
    info("nationality-and-ethnicity", "foreignWithGroup", "nationality"),
  ),
  writing({ repeatedYear: "x" }, warning("enrolment-ticks", "repeaterTooYoung", "repeatedYear"), schools),
  {
    levels: ["C1"],
    spoil(pupil) {
      if (!isOrdinary(pupil) || !/^[2-5]/.test(String(pupil.classCode))) return null;
      pupil.preschoolCompleted = "x";
      return info("enrolment-ticks", "preschoolInGrade", "preschoolCompleted");
    },
  },
  {
    levels: ["C1"],
    spoil(pupil) {
      if (!isOrdinary(pupil) || !/^[12]/.test(String(pupil.classCode))) return null;
      pupil.youngPioneer = "x";
      return warning("organisation-age", "pioneerTooYoung", "youngPioneer");
    },
  },
  {
    levels: ["C2"],
    spoil(pupil) {
      if (!isOrdinary(pupil) || !String(pupil.classCode).startsWith("6")) return null;
      Object.assign(pupil, { youngPioneer: "", youthUnion: "x" });
      return warning("organisation-age", "unionTooYoung", "youthUnion");
    },
  },
  bornYearsLater(2, "muchTooYoung", schools),
  bornYearsLater(1, "tooYoung", schools),
  bornYearsLater(-2, "olderNoReason", schools),
  bornYearsLater(-4, "tooOld", ["C2", "C3"]),
  {
    levels: ["MN"],
    spoil(pupil) {
      const born = birthDay(pupil);
      if (!isOrdinary(pupil) || !born || isNumbered(pupil) || !String(pupil.classCode).startsWith("Lá")) return null;
      pupil.birthDate = toSerial({ ...born, year: born.year + 1 });
      return warning("age-for-preschool-group", "tooYoung", "birthDate");
    },
  },
  {
    levels: ["MN"],
    spoil(pupil) {
      const born = birthDay(pupil);
      if (!isOrdinary(pupil) || !born || isNumbered(pupil) || !String(pupil.classCode).startsWith("Nhóm trẻ"))
        return null;
      pupil.birthDate = toSerial({ ...born, year: born.year - 2 });
      return warning("age-for-preschool-group", "nurseryOld", "birthDate");
    },
  },
  parentBorn("motherBirthYear", -5, "tooYoung"),
  parentBorn("fatherBirthYear", 0, "notOlder"),
  parentBorn("fatherBirthYear", -80, "tooOld"),
  {
    spoil(pupil) {
      if (!isOrdinary(pupil)) return null;
      pupil.motherName = pupil.fullName ?? "";
      return warning("names-of-family", "sameAsChild", "motherName");
    },
  },
  {
    spoil(pupil) {
      const [father, mother] = [String(pupil.fatherName), String(pupil.motherName)];
      if (!isOrdinary(pupil) || father.split(" ")[1] !== "Văn" || mother.split(" ")[1] !== "Thị") return null;
      Object.assign(pupil, { fatherName: mother, motherName: father });
      return info("names-of-family", "swapped", "fatherName");
    },
  },
  {
    spoil(pupil, { schoolYear }) {
      if (!isOrdinary(pupil) || (birthDay(pupil)?.year ?? 0) <= schoolYear - 18) return null;
      Object.assign(pupil, { fatherName: "", motherName: "", fatherBirthYear: "", motherBirthYear: "" });
      return warning("parent-or-guardian", "nobody", "motherName");
    },
  },
  {
    spoil(pupil) {
      const born = birthDay(pupil);
      if (!isOrdinary(pupil) || !born || born.year < 2005) return null;
      pupil.identityNumber = "321456789";
      return warning("identity-card-age", "oldCardOfChild", "identityNumber");
    },
  },
  {
    levels: ["C3", "TX"],
    spoil(pupil) {
      const born = birthDay(pupil);
      if (!isOrdinary(pupil) || !born || pupil.idCardDate === undefined) return null;
      pupil.idCardDate = toSerial({ ...born, year: born.year + 10 });
      return warning("identity-card-age", "issuedTooEarly", "idCardDate");
    },
  },
  {
    spoil(pupil) {
      const number = String(pupil.identityNumber ?? "");
      if (!isOrdinary(pupil) || number.length !== 12) return null;
      pupil.identityNumber = `079${number.slice(3)}`;
      return info("identity-number-province", "otherProvince", "identityNumber");
    },
  },
  {
    spoil(pupil) {
      if (!isOrdinary(pupil)) return null;
      pupil.pupilCode = pupil.phone ?? "";
      return { ...warning("number-in-two-columns", "same", "phone"), also: "pupil-code" };
    },
  },
  writing(
    { permanentProvince: "", permanentDistrict: "", permanentCommune: "" },
    warning("permanent-address", "provinceMissing", "permanentProvince"),
  ),
  writing({ permanentCommune: "" }, info("permanent-address", "incomplete", "permanentCommune")),
];

/** Mistakes that stand between two rows: the second pupil is made the first one's contradiction. */
const pairs: readonly { readonly found: Found; spoil(one: Pupil, other: Pupil): boolean }[] = [
  {
    found: warning("same-name-and-birth-date", "twoClasses", "fullName"),
    spoil: (one, other) => becomeSamePerson(one, other, one.classCode !== other.classCode),
  },
  {
    found: warning("same-name-and-birth-date", "twoCodes", "fullName"),
    spoil: (one, other) => becomeSamePerson(one, other, one.classCode === other.classCode),
  },
  {
    found: warning("same-family", "otherDate", "birthDate"),
    spoil(one, other) {
      const [born, otherBorn] = [birthDay(one), birthDay(other)];
      const isFit = born !== null && otherBorn !== null && born.year === otherBorn.year && born.day !== otherBorn.day;
      return becomeSamePerson(one, other, isFit, ["birthDate"]);
    },
  },
  {
    found: warning("same-family", "nearName", "fullName"),
    spoil(one, other) {
      const name = String(one.fullName);
      if (!becomeSamePerson(one, other, one.classCode === other.classCode && name.endsWith("ân"))) return false;
      other.fullName = `${name.slice(0, -2)}an`;
      // With a code of its own it may be a twin.
      delete other.pupilCode;
      return true;
    },
  },
  {
    found: warning("same-family", "otherYear", "motherBirthYear"),
    spoil(one, other) {
      const year = birthDay(other)?.year ?? 0;
      const [mother, father] = [Number(one.motherBirthYear), Number(one.fatherBirthYear)];
      if (!isOrdinary(one) || !isOrdinary(other) || year - mother < 30 || year - father < 16 || year - father > 60) {
        return false;
      }
      for (const field of [...familyFields, "phone", "fatherPhone", "motherPhone"] as const)
        other[field] = one[field] ?? "";
      other.motherBirthYear = mother + 8;
      return true;
    },
  },
];

/** A school with one mistake of each kind that its level can make, each in pupils of its own. */
export function plantContradictions(
  school: School,
  seed: number,
): { readonly school: School; readonly planted: readonly PlantedContradiction[] } {
  const random = new Random(seed);
  const pupils = school.pupils.map((pupil) => ({ ...pupil }));
  const free = new Set(pupils.keys());
  const planted: PlantedContradiction[] = [];
  const order = [...free].sort((a, b) => new Random(a * 31 + seed).next() - new Random(b * 31 + seed).next());
  const plant = (index: number, found: Found) => {
    free.delete(index);
    planted.push({ ...found, row: index + 1 });
  };

  for (const kind of kinds) {
    if (kind.levels && !kind.levels.includes(school.level)) continue;
    for (const index of order) {
      const pupil = pupils[index];
      const found = pupil && free.has(index) ? kind.spoil(pupil, school) : null;
      if (!found) continue;
      plant(index, found);
      break;
    }
  }
  for (const { found, spoil } of pairs) {
    for (let tries = 0; tries < 20_000; tries++) {
      const [first, second] = [random.pick(order), random.pick(order)];
      const [one, other] = [pupils[first], pupils[second]];
      if (!one || !other || one === other || !free.has(first) || !free.has(second) || !spoil(one, other)) continue;
      plant(first, found);
      plant(second, found);
      break;
    }
  }
  return { school: { ...school, pupils }, planted };
}

/** `yearsOn`: after the school year's first. */
function statusDated(status: string, yearsOn: number, month: number, message: string, reason?: string): Kind {
  return {
    spoil(pupil, { schoolYear }) {
      if (!isOrdinary(pupil)) return null;
      Object.assign(pupil, { status, statusDate: toSerial({ year: schoolYear + yearsOn, month, day: 15 }) });
      if (reason !== undefined) pupil.leavingReason = reason;
      return warning("status-date", message, "statusDate");
    },
  };
}

function bornYearsLater(years: number, message: string, levels: readonly Level[]): Kind {
  return {
    levels,
    spoil(pupil) {
      const born = birthDay(pupil);
      // Of a member the age is looked at again.
      const isMember = [pupil.youngPioneer, pupil.youthUnion].includes("x");
      if (!isOrdinary(pupil) || !born || isMember || isNumbered(pupil)) return null;
      const parents = [pupil.motherBirthYear, pupil.fatherBirthYear].map(Number);
      if (parents.some((year) => born.year + years - year < 16 || born.year + years - year > 50)) return null;
      pupil.birthDate = toSerial({ ...born, year: born.year + years });
      return warning("birth-year-for-grade", message, "birthDate");
    },
  };
}

function parentBorn(field: "motherBirthYear" | "fatherBirthYear", years: number, message: string): Kind {
  return {
    spoil(pupil) {
      const born = birthDay(pupil);
      if (!isOrdinary(pupil) || !born) return null;
      pupil[field] = born.year + years;
      return warning("age-of-parent", message, field);
    },
  };
}

/** Makes the second row the first person's, with a serial number, class and code of its own. */
function becomeSamePerson(one: Pupil, other: Pupil, isFit: boolean, kept: readonly FieldKey[] = []): boolean {
  const isOfOneGrade = birthDay(one)?.year === birthDay(other)?.year;
  if (!isFit || !isOfOneGrade || !isOrdinary(one) || !isOrdinary(other)) return false;
  if (isNumbered(one) || isNumbered(other)) return false;
  const own = { ...other };
  Object.assign(other, one);
  for (const field of ["serial", "classCode", "pupilCode", ...kept] as const) other[field] = own[field] ?? "";
  return true;
}

/** At school, Kinh, without policy group, family of its own: whatever is written contradicts this alone. */
function isOrdinary(pupil: Pupil): boolean {
  const isPlain =
    pupil.status === "Đang học" && pupil.ethnicity === "Kinh" && (pupil.statusDate ?? "") === "" && hasParents(pupil);
  const blank: readonly FieldKey[] = ["policyGroup", "disability", "poorHousehold", "repeatedYear", "boardingClass"];
  return isPlain && blank.every((field) => (pupil[field] ?? "") === "");
}

const familyFields = ["fatherName", "motherName", "fatherBirthYear", "motherBirthYear"] as const;

function hasParents(pupil: Pupil): boolean {
  return familyFields.every((field) => (pupil[field] ?? "") !== "");
}

/** Has an identity number or card, which says something of the birth date too. */
function isNumbered(pupil: Pupil): boolean {
  return (pupil.identityNumber ?? "") !== "" || (pupil.idCardNumber ?? "") !== "";
}

function birthDay(pupil: Pupil): { year: number; month: number; day: number } | null {
  return typeof pupil.birthDate === "number" ? fromSerial(pupil.birthDate) : null;
}
