import { pupilStatuses } from "../catalogues/builtIn/pupilStatus";
import type { PupilRecord } from "../rules/types";
import { matchKey } from "../text/normalise";
import { remembering } from "../text/remembering";

/**
 * How many pupils by grade, sex, ethnic minority and status, under keys such as `6 F 0 01`; `?` where a cell does not
 * say. Two of them add up, so a district is the sum of its schools and a country that of its districts.
 */
export type Counts = Readonly<Record<string, number>>;

/** `girl` and `minority` are null where the cell does not say. */
export interface CountedGroup {
  /** 1–12; `null` for mầm non and where it is not known. */
  readonly grade: number | null;
  readonly girl: boolean | null;
  readonly minority: boolean | null;
  /** Two digits of the portal's catalogue (TRANG_THAI), or `null`. */
  readonly status: string | null;
  readonly pupils: number;
}

export function addCounts(a: Counts, b: Counts): Counts {
  const sum: Record<string, number> = { ...a };
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

/** Key of the group a pupil counts in. */
export function countKey(pupil: PupilRecord): string {
  const sex = pupil.entry("sex")?.name;
  const ethnicity = pupil.entry("ethnicity")?.name;
  const girl = sex === undefined ? "?" : letterOfSex(sex);
  const minority = ethnicity === undefined ? "?" : digitOfEthnicity(ethnicity);
  return `${String(pupil.grade ?? "?")} ${girl} ${minority} ${statusCode(pupil) ?? "?"}`;
}

// A list holds a handful of names, each hundreds of times.
const letterOfSex = remembering((name) => sexLetters.get(matchKey(name)) ?? "?");
const sexLetters = new Map([
  ["nữ", "F"],
  ["nam", "M"],
]);
/** "Dân tộc" of the statistics: whoever is not Kinh. */
const digitOfEthnicity = remembering((name) => (matchKey(name) === "kinh" ? "0" : "1"));

/** The portal's two-digit code, also where the school's own catalogue gives the words another code. */
export function statusCode(pupil: PupilRecord): string | null {
  const entry = pupil.entry("status");
  return entry ? codeOfStatus(entry.name) : null;
}

const codeOfStatus = remembering((name) => codesByName.get(matchKey(name)) ?? null);

const codesByName = new Map(pupilStatuses.entries.map(({ code, name }) => [matchKey(name), code]));

export function groupsOf(counts: Counts): CountedGroup[] {
  return Object.entries(counts).map(([key, pupils]) => {
    const [grade = "?", sex = "?", minority = "?", status = "?"] = key.split(" ");
    return {
      grade: grade === "?" ? null : Number(grade),
      girl: sex === "?" ? null : sex === "F",
      minority: minority === "?" ? null : minority === "1",
      status: status === "?" ? null : status,
      pupils,
    };
  });
}

/** The movement of pupils over the school year. */
export interface Balance {
  readonly pupils: number;
  readonly opening: number;
  readonly transferIn: number;
  readonly returned: number;
  readonly transferOut: number;
  readonly left: number;
  readonly closing: number;
  readonly girls: number;
  readonly minority: number;
  readonly unknownSex: number;
  readonly unknownStatus: number;
  /** Never counted for mầm non, which has no grades. */
  readonly unknownGrade: number;
}

/**
 * Which statuses make which figure. The summer's statuses are taken as of the summer before the year, so 10 counts at its
 * beginning; which summer the catalogue means is not documented.
 */
const statusesOf = {
  opening: ["01", "04", "05", "08", "09", "10"],
  transferIn: ["02", "06"],
  returned: ["03", "07"],
  transferOut: ["04", "08"],
  left: ["05", "09"],
  closing: ["01", "02", "03", "06", "07", "10"],
} as const;

export function balanceOf(counts: Counts, hasGrades: boolean): Balance {
  const groups = groupsOf(counts);
  const sum = (holds: (group: CountedGroup) => boolean) =>
    groups.reduce((total, group) => total + (holds(group) ? group.pupils : 0), 0);
  const ofStatus = (figure: keyof typeof statusesOf) =>
    sum(({ status }) => status !== null && (statusesOf[figure] as readonly string[]).includes(status));
  return {
    pupils: sum(() => true),
    opening: ofStatus("opening"),
    transferIn: ofStatus("transferIn"),
    returned: ofStatus("returned"),
    transferOut: ofStatus("transferOut"),
    left: ofStatus("left"),
    closing: ofStatus("closing"),
    girls: sum(({ girl }) => girl === true),
    minority: sum(({ minority }) => minority === true),
    unknownSex: sum(({ girl }) => girl === null),
    unknownStatus: sum(({ status }) => status === null),
    unknownGrade: hasGrades ? sum(({ grade }) => grade === null) : 0,
  };
}
