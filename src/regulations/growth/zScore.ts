import type { Lms } from "./lmsTable";

/** Beyond so many standard deviations a weight-based z-score is restricted. */
const restrictedBeyond = 3;

/** Below this the power is as good as none: between rows it may pass through 0, where its formula has no value. */
const noPower = 1e-6;

/**
 * How many standard deviations a measure lies from the median, by Cole's LMS: `((y / M)^L − 1) / (L · S)`, with L = 0
 * `ln(y / M) / S`.
 */
export function zScore(measure: number, { l, m, s }: Lms): number {
  return Math.abs(l) < noPower ? Math.log(measure / m) / s : ((measure / m) ** l - 1) / (l * s);
}

/**
 * The z-score of weight-based indicators: beyond ±3 it goes on by the distance between the second and the third standard
 * deviation, because the power would exaggerate it (WHO, 2006, computation of z-scores).
 */
export function restrictedZScore(measure: number, lms: Lms): number {
  const z = zScore(measure, lms);
  if (Math.abs(z) <= restrictedBeyond) return z;
  const side = Math.sign(z);
  const outer = measureAt(side * restrictedBeyond, lms);
  const inner = measureAt(side * (restrictedBeyond - 1), lms);
  return side * restrictedBeyond + (measure - outer) / Math.abs(outer - inner);
}

/** The measure at a z-score. */
export function measureAt(z: number, { l, m, s }: Lms): number {
  return Math.abs(l) < noPower ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l);
}
