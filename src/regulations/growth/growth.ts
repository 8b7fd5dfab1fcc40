import { who2006 } from "./data/who2006";
import { who2007 } from "./data/who2007";
import { lmsAt, type Lms } from "./lmsTable";
import { restrictedZScore, zScore } from "./zScore";

export type Sex = "male" | "female";

/** Cân nặng theo tuổi, chiều cao theo tuổi, cân nặng theo chiều cao, BMI theo tuổi. */
export type GrowthIndicator = "weightForAge" | "heightForAge" | "weightForHeight" | "bmiForAge";

export const growthIndicators: readonly GrowthIndicator[] = [
  "weightForAge",
  "heightForAge",
  "weightForHeight",
  "bmiForAge",
];

export interface Measurement {
  readonly sex: Sex;
  /** Day of measuring less day of birth. */
  readonly ageDays: number;
  /** `null`: not measured. */
  readonly weightKg: number | null;
  readonly heightCm: number | null;
  /** How the height was taken; absent: as the age asks (lying below two years, standing from then on). */
  readonly position?: "lying" | "standing";
}

export interface Growth {
  /** 2006: to 60 months. 2007: from there, which the five-year class needs. */
  readonly standard: "who2006" | "who2007";
  /**
   * By indicator, to two decimals. `null`: a measure is missing or outside the tables. 2007 has no weight for height.
   */
  readonly z: Readonly<Record<GrowthIndicator, number | null>>;
  /** Indicators that no child has: the measure, the birth date or the unit is wrong. */
  readonly implausible: readonly GrowthIndicator[];
}

export const daysPerMonth = 30.4375;

/** Last day of the standards of 2006. */
const lastDayOf2006 = 1826;

/** From this day on a child is measured standing. */
const standingFromDay = 731;

/** A child is so much longer lying than it is high standing, in centimetres. */
const lyingMore = 0.7;

/** Beyond these z-scores a measure cannot be right (WHO Anthro). */
export const plausibleRange: Readonly<Record<GrowthIndicator, readonly [number, number]>> = {
  weightForAge: [-6, 5],
  heightForAge: [-6, 6],
  weightForHeight: [-5, 5],
  bmiForAge: [-5, 5],
};

/**
 * How a child has grown against WHO's standards: of 2006 to 60 months (1,826 days), of 2007 after it. `null` for an age
 * below 0 or beyond 84 months, which mầm non does not have.
 *
 * Ages are in days and the tables in months: between the months' rows L, M and S follow a straight line, which agrees
 * with WHO's daily tables to about 0.01.
 */
export function growthOf(measurement: Measurement): Growth | null {
  const { ageDays } = measurement;
  const months = ageDays / daysPerMonth;
  if (ageDays < 0 || months > who2007LastMonth) return null;
  const z = ageDays <= lastDayOf2006 ? zScoresOf2006(measurement, months) : zScoresOf2007(measurement, months);
  return {
    standard: ageDays <= lastDayOf2006 ? "who2006" : "who2007",
    z,
    implausible: growthIndicators.filter((indicator) => isImplausible(indicator, z[indicator])),
  };
}

const who2007LastMonth = 84;

function zScoresOf2006({ sex, ageDays, weightKg, heightCm, position }: Measurement, months: number): Growth["z"] {
  const isStandingAge = ageDays >= standingFromDay;
  const height = heightCm === null ? null : asMeasuredAtAge(heightCm, isStandingAge, position);
  const byAge = isStandingAge ? who2006.heightForAge : who2006.lengthForAge;
  const byHeight = isStandingAge ? who2006.weightForHeight : who2006.weightForLength;
  const bmi = isStandingAge ? who2006.bmiByHeight : who2006.bmiByLength;
  // The last days below two years lie a little beyond the row of month 24, and so do the last below five.
  const month = Math.min(months, isStandingAge ? 60 : 24);
  return {
    weightForAge: weighed(weightKg, lmsAt(who2006.weightForAge[sex], Math.min(months, 60))),
    heightForAge: measured(height, lmsAt(byAge[sex], month)),
    weightForHeight: height === null ? null : weighed(weightKg, lmsAt(byHeight[sex], height)),
    bmiForAge: weighed(bodyMassIndex(weightKg, height), lmsAt(bmi[sex], Math.max(month, isStandingAge ? 24 : 0))),
  };
}

function zScoresOf2007({ sex, weightKg, heightCm, position }: Measurement, months: number): Growth["z"] {
  const height = heightCm === null ? null : asMeasuredAtAge(heightCm, true, position);
  const month = Math.max(months, 60);
  return {
    weightForAge: weighed(weightKg, lmsAt(who2007.weightForAge[sex], month)),
    heightForAge: measured(height, lmsAt(who2007.heightForAge[sex], month)),
    weightForHeight: null,
    bmiForAge: weighed(bodyMassIndex(weightKg, height), lmsAt(who2007.bmiForAge[sex], month)),
  };
}

/** Height as it would be in the position that the tables of the age are made for. */
function asMeasuredAtAge(heightCm: number, isStandingAge: boolean, position: Measurement["position"]): number {
  if (isStandingAge && position === "lying") return heightCm - lyingMore;
  if (!isStandingAge && position === "standing") return heightCm + lyingMore;
  return heightCm;
}

function bodyMassIndex(weightKg: number | null, heightCm: number | null): number | null {
  return weightKg === null || heightCm === null || heightCm <= 0 ? null : weightKg / (heightCm / 100) ** 2;
}

function weighed(measure: number | null, lms: Lms | null): number | null {
  return measure === null || measure <= 0 || lms === null ? null : toHundredths(restrictedZScore(measure, lms));
}

function measured(measure: number | null, lms: Lms | null): number | null {
  return measure === null || measure <= 0 || lms === null ? null : toHundredths(zScore(measure, lms));
}

function toHundredths(z: number): number {
  return Math.round(z * 100) / 100;
}

function isImplausible(indicator: GrowthIndicator, z: number | null): boolean {
  const [lowest, highest] = plausibleRange[indicator];
  return z !== null && (z < lowest || z > highest);
}
