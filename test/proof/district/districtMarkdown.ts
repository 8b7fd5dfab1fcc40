import { levels } from "../cases";
import { table } from "../table";
import type { DistrictProof, DistrictSize } from "./measureDistrict";

/** The figures as docs/proof-district.md. */
export function districtMarkdown(
  { kinds, districts, complaints }: DistrictProof,
  sizes: readonly DistrictSize[],
): string {
  const seeds = sizes.map(({ seed }) => String(seed)).join(", ");
  const faults = kinds.filter(({ kind }) => !kind.startsWith("none: "));
  const sum = (of: (line: (typeof kinds)[number]) => number) => faults.reduce((total, line) => total + of(line), 0);
  return [
    "# Proof: districts",
    "",
    "What a merge finds and what it leaves alone, measured on invented districts whose truth is known. Written by",
    "`npm run proof:district -- [seeds] [pupils]`; a small run of it is a test (`test/proof/district/district.test.ts`).",
    "",
    `Seeds ${seeds}; ${String(sizes[0]?.pupils ?? 0)} pupils a school; all five levels; each school with its Mẫu số 1, Mẫu số 2 and,`,
    "from THCS on, its graduation list; the office's own table of schools beside them.",
    `Found ${String(sum(({ found }) => found))} of ${String(sum(({ planted }) => planted))} planted faults, each with its school, file and what it is.`,
    "The districts and the merge were written by the same hands: faults that nobody thought of are not in these figures.",
    "",
    "_Invented_: anything else that the merge says of a district: an error or warning, a form or class missing, a file that cannot be",
    "read, a school or pupil met twice, a wrong name, a difference from a receipt or a table, an identity that does not hold, a note.",
    "Must be none.",
    "",
    ...table(
      ["district", "districts", "schools", "files", "pupils", "planted", "found", "missed", "invented"],
      districts.map(({ name, districts: count, schools, files, pupils, planted, found, invented }) => [
        name,
        count,
        schools,
        files,
        pupils,
        planted,
        found,
        planted - found,
        invented,
      ]),
    ),
    "",
    "## By kind",
    "",
    "A fault is found where everything it means is said: mistakes in a list by every rule they break, a pupil in two schools with both",
    "schools and rows, a file with its reason. What follows from a fault (sums that do not balance any more) is not counted as invented.",
    "",
    ...table(
      ["fault", "levels", "planted", "found", "missed", "invented"],
      faults.map((line) => [
        line.kind,
        levelsText(line.levels),
        line.planted,
        line.found,
        line.planted - line.found,
        line.invented,
      ]),
    ),
    "",
    "## What only looks like a fault",
    "",
    ...table(
      ["none", "levels", "planted", "invented"],
      kinds
        .filter(({ kind }) => kind.startsWith("none: "))
        .map(({ kind, levels: own, planted, invented }) => [kind.slice(6), levelsText(own), planted, invented]),
    ),
    "",
    ...(complaints.length === 0 ? [] : ["## What should not be", "", ...complaints.map((text) => `- ${text}`), ""]),
  ].join("\n");
}

function levelsText(own: ReadonlySet<string>): string {
  return levels.filter((level) => own.has(level)).join(" ");
}
