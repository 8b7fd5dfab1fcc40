import type { Level } from "../forms/types";
import { checklist } from "../submission/checklist";
import { listsOf, type Content } from "../submission/content";
import { contentNames, type ContentKind } from "../submission/data/procedure";
import { submissionFileName } from "../submission/fileName";
import { packageFileNames, type NamedContent } from "../submission/packageNames";
import { checkReceipt, type Receipt } from "../submission/receipt";
import { assignSchools, type AssignedSchool } from "./assignSchools";
import { compareFigures } from "./compareFigures";
import type { GivenFigures } from "./givenFigures";
import { addCounts, balanceOf, type Counts } from "./counts";
import { districtStatistics } from "./districtStatistics";
import { contentOf, fileSummary, unreadFile } from "./fileSummary";
import { officeOf, officePackages } from "./officePackages";
import { matchPupils, type PupilPlace } from "./matchPupils";
import type { DistrictResult, FileState, LevelSum, SamePupil, SchoolLevel, SchoolSummary } from "./result";
import type { FileOutcome, RunOutcome, KeptParts } from "./run";

export interface AssembleOptions {
  readonly store: KeptParts;
  readonly rules: Receipt["rules"];
  readonly now: Date;
  /** Figures to compare with: an earlier result, the portal, last year's report. */
  readonly previous?: GivenFigures;
}

/** So many same pupils are listed; more come only of a list that was handed in under two names. */
const MOST_MATCHES = 5_000;

/** Everything there is to say of a run, from what its files said one by one. */
export async function assemble(run: RunOutcome, options: AssembleOptions): Promise<DistrictResult> {
  const { schools: assigned, sameSchool, ownerless } = assignSchools(run);
  const schools = assigned.map((school) => summaryOf(school, run));
  const files = [
    ...assigned.flatMap((school) => school.files.map((file) => fileSummary(school, file))),
    ...ownerless.map((file) => fileSummary(null, file)),
  ];
  const matched = await samePupilsOf(assigned, options.store);
  const { identities, statistics } = await districtStatistics(assigned, options.store);
  const failed = run.failed.map(({ path, failure }) => ({ path, failure }));
  const result = {
    version: 1,
    product: "so-sach",
    madeAt: options.now.toISOString(),
    rules: options.rules,
    isWhole: !run.isStopped,
    totals: {
      files: files.length + failed.length,
      failed: files.filter(({ state }) => state === "failed").length + failed.length,
      schools: schools.length,
      schoolsWithErrors: schools.filter(({ errors }) => errors > 0).length,
      pupils: sum(schools.flatMap(({ levels }) => levels.map(({ pupils }) => pupils))),
      errors: sum(schools.map(({ errors }) => errors)),
      warnings: sum(schools.map(({ warnings }) => warnings)),
    },
    schools,
    levels: levelSums(schools),
    files: [...files, ...failed.map(unreadFile)],
    otherFiles: run.others.map(({ path }) => path),
    packages: officePackages(run),
    sameSchool,
    ...matched,
    wrongNames: assigned.flatMap(wrongNamesOf),
    identities,
    statistics,
  } satisfies Omit<DistrictResult, "sinceLastYear">;
  return { ...result, sinceLastYear: options.previous ? compareFigures(options.previous, result) : null };
}

function summaryOf(school: AssignedSchool, run: RunOutcome): SchoolSummary {
  const counted = outcomesOf(school, ["counted"]);
  const levels = levelsOf(counted);
  return {
    id: school.id,
    unit: school.unit,
    code: school.code,
    office: school.receipts.at(-1)?.receipt.unit.office ?? officeOf(school.files[0]?.outcome.path ?? "", run),
    unitFrom: school.unitFrom,
    levels,
    errors: sum(counted.map(({ examined }) => examined.facts.problems.error)),
    warnings: sum(counted.map(({ examined }) => examined.facts.problems.warning)),
    failedFiles: school.files.filter(({ state }) => state === "failed").length,
    receipt: receiptOf(school, run.others),
  };
}

function outcomesOf({ files }: AssignedSchool, states: readonly FileState[]): FileOutcome[] {
  return files.filter(({ state }) => states.includes(state)).map(({ outcome }) => outcome);
}

/** The newest receipt, against the files that lie beside it. */
function receiptOf({ receipts, files }: AssignedSchool, others: RunOutcome["others"]): SchoolSummary["receipt"] {
  const newest = [...receipts].sort((a, b) => (a.receipt.madeAt < b.receipt.madeAt ? 1 : -1))[0];
  if (!newest) return null;
  const beside = files.map(({ outcome }) => outcome).filter(({ container }) => container === newest.container);
  const there = beside.map(({ name, examined }) => ({ name, bytes: examined.bytes, sha256: examined.sha256 }));
  const letters = others.filter(({ container }) => container === newest.container);
  // Files that are no workbooks were not opened: of those on the receipt the size has to do.
  const unopened = letters.map(({ path, bytes }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const listed = newest.receipt.files.find((file) => file.name.normalize("NFC") === name.normalize("NFC"));
    return { name, bytes, sha256: listed?.sha256 ?? "" };
  });
  return { ...checkReceipt(newest.receipt, [...there, ...unopened]), path: newest.path, madeAt: newest.receipt.madeAt };
}

/** What one file holds of one form at one level. */
interface FilePart {
  readonly content: Content;
  readonly counts: Counts;
}

/** A school of one level owns the files whose level is not told. A file of two levels or forms counts in both. */
function levelsOf(counted: readonly FileOutcome[]): SchoolLevel[] {
  const parts = counted.flatMap((outcome) => partsOf(outcome));
  const lists = new Set(parts.flatMap(({ content }) => (content.kind === "mau-1" ? [content.level] : [])));
  const told = new Set(parts.flatMap(({ content }) => content.level ?? []));
  const [only = null] = told.size === 1 ? told : [];
  const byLevel = new Map<Level | null, FilePart[]>();
  for (const part of parts) {
    const level = levelBeside(part.content, lists) ?? only;
    byLevel.set(level, [...(byLevel.get(level) ?? []), { ...part, content: { ...part.content, level } }]);
  }
  return [...byLevel]
    .sort(([a], [b]) => levelOrder.indexOf(a) - levelOrder.indexOf(b))
    .map(([level, own]) => schoolLevel(level, own));
}

/** A list of results of GDTX looks like one of THCS or THPT: beside a Mẫu số 1 of GDTX alone it is of GDTX. */
function levelBeside({ kind, level }: Content, lists: ReadonlySet<Level | null>): Level | null {
  const isResults = kind === "mau-2" || kind === "tot-nghiep";
  return isResults && (level === "C2" || level === "C3") && lists.size === 1 && lists.has("TX") ? "TX" : level;
}

function partsOf(outcome: FileOutcome): FilePart[] {
  const { lists } = outcome.examined;
  return listsOf(contentOf(outcome)).map((content, place) => ({ content, counts: lists[place]?.counts ?? {} }));
}

const levelOrder: readonly (Level | null)[] = ["MN", "C1", "C2", "C3", "TX", null];

function schoolLevel(level: Level | null, parts: readonly FilePart[]): SchoolLevel {
  const contents = parts.map(({ content }) => content);
  const lists = contents.filter(({ kind }) => kind === "mau-1");
  const counts = parts.reduce<Counts>((all, part) => addCounts(all, part.counts), {});
  const lines = checklist(level, contents).filter(({ state }) => state === "missing");
  return {
    level,
    schoolYear: (lists[0] ?? contents[0])?.schoolYear ?? null,
    pupils: sum(lists.map(({ pupils }) => pupils)),
    classes: new Set(lists.flatMap(({ classes }) => classes.map((text) => text.toLowerCase()))).size,
    errors: sum(contents.map(({ errors }) => errors)),
    warnings: sum(contents.map(({ warnings }) => warnings)),
    balance: balanceOf(counts, level !== "MN"),
    counts,
    missing: lines.flatMap(({ step, files: there }) => (there.length === 0 && step.file !== null ? [step.file] : [])),
    missingClasses: lines.flatMap(({ missingClasses, files: there }) => (there.length > 0 ? missingClasses : [])),
  };
}

function levelSums(schools: readonly SchoolSummary[]): LevelSum[] {
  return levelOrder.flatMap((level) => {
    const rows = schools.flatMap(({ levels }) => levels.filter((one) => one.level === level));
    if (rows.length === 0) return [];
    const counts = rows.reduce<Counts>((all, row) => addCounts(all, row.counts), {});
    return [
      {
        level,
        schools: rows.length,
        pupils: sum(rows.map(({ pupils }) => pupils)),
        errors: sum(rows.map(({ errors }) => errors)),
        warnings: sum(rows.map(({ warnings }) => warnings)),
        balance: balanceOf(counts, level !== "MN"),
        counts,
      },
    ];
  });
}

async function samePupilsOf(
  schools: readonly AssignedSchool[],
  store: KeptParts,
): Promise<Pick<DistrictResult, "samePupil" | "samePupilLeftOut" | "departed">> {
  const placeOf = new Map<number, { school: number; id: string; outcome: FileOutcome }>();
  schools.forEach(({ id, files }, school) => {
    for (const { outcome, state } of files)
      if (state === "counted") placeOf.set(outcome.number, { school, id, outcome });
  });
  const { matches, departed } = await matchPupils([...placeOf.keys()], store, {
    schoolOf: (file) => placeOf.get(file)?.school ?? -1,
  });
  const shown = (place: PupilPlace): SamePupil["places"][number] => {
    const found = placeOf.get(place.file);
    return {
      school: found?.id ?? "",
      file: found?.outcome.path ?? "",
      sheet: found?.outcome.examined.sheetNames[place.sheet] ?? "",
      row: place.row + 1,
      status: place.status,
    };
  };
  const bySchool = new Map<string, number>();
  for (const { file } of departed) {
    const id = placeOf.get(file)?.id ?? "";
    bySchool.set(id, (bySchool.get(id) ?? 0) + 1);
  }
  return {
    samePupil: matches.slice(0, MOST_MATCHES).map(({ kind, places }) => ({ kind, places: places.map(shown) })),
    samePupilLeftOut: Math.max(0, matches.length - MOST_MATCHES),
    departed: [...bySchool].sort((a, b) => b[1] - a[1]).map(([school, pupils]) => ({ school, pupils })),
  };
}

/**
 * A name is right where it begins as the required one does; the suffix of several classes is the school's own. A book of
 * several forms may be named after any of them.
 */
function wrongNamesOf(school: AssignedSchool): DistrictResult["wrongNames"][number][] {
  const { id, unit, unitFrom } = school;
  if (unitFrom === "unknown") return [];
  const counted = outcomesOf(school, ["counted", "attached"]);
  const contents: NamedContent[] = counted.map((outcome) => ({ ...contentOf(outcome), originalName: outcome.name }));
  const required = packageFileNames(unit, contents);
  return counted.flatMap((outcome, place) => {
    const kinds = contents[place] ? listsOf(contents[place]).map(({ kind }) => kind) : [];
    if (kinds.some((kind) => kind === "khac" || hasRightStart(outcome.name, unit, kind))) return [];
    return [{ file: outcome.path, school: id, required: required[place] ?? "" }];
  });
}

function hasRightStart(name: string, unit: string, kind: ContentKind): boolean {
  const start = submissionFileName(unit, contentNames[kind]).name.replace(/\.xlsx$/, "");
  const given = name.normalize("NFC");
  return given.startsWith(start) && /^(?:_[^_]+)?(?: \(\d+\))?\.[a-z]+$/i.test(given.slice(start.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
