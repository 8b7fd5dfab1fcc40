import type { Level } from "../../../src/forms/types";
import { mergeInMemory } from "../../district/inMemory";
import { levels } from "../cases";
import { type Finding, findingsOf, isSame } from "./findings";
import { brokenFilesOf, cleanSchool, plantings, schoolsOf, type Ground, type Planted } from "./plantings";

export interface DistrictSize {
  readonly seed: number;
  /** Of each school. */
  readonly pupils: number;
  /** Every fault in every level it can have, or each in one of them. */
  readonly isWhole: boolean;
}

/** One line of the table of kinds. */
export interface FaultTally {
  readonly kind: string;
  readonly levels: Set<Level>;
  planted: number;
  found: number;
  /** Said of these schools, and not so. */
  invented: number;
}

/** One line of the table of districts. */
export interface DistrictTally {
  readonly name: "clean" | "with faults";
  districts: number;
  schools: number;
  files: number;
  pupils: number;
  planted: number;
  found: number;
  invented: number;
}

export interface DistrictProof {
  readonly kinds: readonly FaultTally[];
  readonly districts: readonly DistrictTally[];
  /** What should not be, one line each. */
  readonly complaints: readonly string[];
}

/** For each size two districts of all levels: one without a fault, and one with every fault. */
export async function proveDistricts(sizes: readonly DistrictSize[]): Promise<DistrictProof> {
  const kinds = new Map<string, FaultTally>();
  const clean = emptyTally("clean");
  const spoilt = emptyTally("with faults");
  const complaints: string[] = [];
  for (const size of sizes) {
    const complain = (text: string) => complaints.push(`seed ${String(size.seed)}, ${text}`);
    await measure(await cleanDistrict(size), { tally: clean, kinds, complain });
    await measure(await spoiltDistrict(size), { tally: spoilt, kinds, complain });
  }
  return { kinds: [...kinds.values()], districts: [clean, spoilt], complaints };
}

function emptyTally(name: DistrictTally["name"]): DistrictTally {
  return { name, districts: 0, schools: 0, files: 0, pupils: 0, planted: 0, found: 0, invented: 0 };
}

function groundsOf({ seed, pupils }: DistrictSize): Ground[] {
  const next = schoolsOf(seed, pupils);
  return levels.map((level) => ({ level, seed, next: (other = level) => next(other) }));
}

async function cleanDistrict(size: DistrictSize): Promise<Planted[]> {
  const schools: Planted[] = [];
  for (const ground of groundsOf(size)) {
    for (const way of ["folder", "zip", "package"] as const) schools.push(await cleanSchool(ground, way));
  }
  return schools;
}

async function spoiltDistrict(size: DistrictSize): Promise<Planted[]> {
  const grounds = groundsOf({ ...size, seed: size.seed + 1_000 });
  const all: Planted[] = [];
  for (const [turn, [kind, plant]] of Object.entries(plantings).entries()) {
    for (const ground of size.isWhole ? grounds : grounds.slice(2 + (turn % 2), 3 + (turn % 2))) {
      const planted = await plant(ground);
      if (planted) all.push({ kind, level: ground.level, ...planted });
    }
  }
  return [...all, ...(await brokenFilesOf(grounds))];
}

interface Into {
  readonly tally: DistrictTally;
  readonly kinds: Map<string, FaultTally>;
  readonly complain: (text: string) => void;
}

async function measure(district: readonly Planted[], { tally, kinds, complain }: Into): Promise<void> {
  const files = district.flatMap((planted) => planted.files);
  const rows = district.flatMap(({ given }) => given);
  const { result } = await mergeInMemory(files, { previous: { madeAt: null, rows, unread: [] } });
  const units = new Set(district.flatMap(({ schools }) => schools.map(({ unit }) => unit)));
  const said = findingsOf(result, units);
  tally.districts++;
  tally.schools += result.totals.schools;
  tally.files += result.totals.files;
  tally.pupils += result.totals.pupils;
  for (const planted of district) {
    const missed = planted.expected.filter((expected) => !said.some((found) => isSame(expected, found)));
    missed.forEach((finding) => {
      complain(`${planted.level}, ${planted.kind}: missed: ${textOf(finding)}`);
    });
    const line = kindOf(kinds, planted);
    line.levels.add(planted.level);
    line.planted++;
    if (missed.length === 0) line.found++;
    if (planted.expected.length === 0) continue;
    tally.planted++;
    if (missed.length === 0) tally.found++;
  }
  for (const found of said.filter((one) => !district.some((planted) => isExplained(one, planted)))) {
    tally.invented++;
    const owner = district.find(({ schools }) => schools.some(({ unit }) => found.units.includes(unit)));
    if (owner) kindOf(kinds, owner).invented++;
    complain(`${owner?.kind ?? "of no school"}: invented: ${textOf(found)}`);
  }
}

function textOf({ kind, units, what }: Finding): string {
  return `${kind} ${units.join(", ")}: ${what}`;
}

function kindOf(kinds: Map<string, FaultTally>, { kind }: Planted): FaultTally {
  const line = kinds.get(kind) ?? { kind, levels: new Set(), planted: 0, found: 0, invented: 0 };
  kinds.set(kind, line);
  return line;
}

function isExplained(found: Finding, { expected, also, schools }: Planted): boolean {
  if (expected.some((one) => isSame(one, found))) return true;
  const own = new Set(schools.map(({ unit }) => unit));
  return also.includes(found.kind) && found.units.length > 0 && found.units.every((unit) => own.has(unit));
}
