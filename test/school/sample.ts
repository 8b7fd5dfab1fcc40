import { makeSchool, type School } from "./school";

/** Seed of the errors planted in the sample. */
export const sampleSeed = 1533;

/** The school of the stand-in's sample workbook, without its errors. */
export function sampleSchool(): School {
  return makeSchool({ seed: 2018, level: "C2", pupils: 800 });
}
