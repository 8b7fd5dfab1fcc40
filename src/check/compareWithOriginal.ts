import { fieldName } from "../forms/fieldName";
import { lockedFields } from "../forms/results/fields";
import type { Finding, PupilRecord, Proposal } from "../rules/types";
import { formatDate, toSerial } from "../text/date";
import type { CheckedSheet } from "./liveState";
import { matchOriginal, type OriginalMatch, pupilsOfOriginal, type PlacedPupil } from "./matchOriginal";
import { originalComparison, type OriginalMessage } from "./originalTexts";
import { compareByPlace, type Problem } from "./problem";

type LockedField = (typeof lockedFields)[number];
type Told = Finding<OriginalMessage>;

/** What comparing Mẫu số 2 with the file as the portal gave it says. */
export interface OriginalComparison {
  /** By sheet, in the open book's order, then by place. */
  readonly problems: readonly Problem[];
  /** Pupils of the open book who were found in the original. */
  readonly pupils: number;
  /** Classes of the original of whom nobody is in the open book: it may hold a whole school. */
  readonly classesNotHere: readonly string[];
  /** Classes of the open book of whom nobody is in the original. */
  readonly classesNotInOriginal: readonly string[];
}

/** From so many pupils on, whom the original does not know and of one class, they are a class that it does not have. */
const CLASS_OF_ITS_OWN = 5;

/** Codes and names of the original: what one of them holds may be another pupil's row, not a slip of the keyboard. */
type Known = Readonly<Record<"pupilCode" | "fullName", ReadonlySet<string>>>;

/**
 * Finds what changed in the columns that the portal fills (STT, class, code, name, birth date) since it gave the file, all
 * left as it is; `null` where nobody of the open book's Mẫu số 2 is in the original. An empty cell of the original was the
 * school's to fill, and the same day written otherwise is the same day.
 */
export function compareWithOriginal(
  open: readonly CheckedSheet[],
  original: readonly CheckedSheet[],
): OriginalComparison | null {
  const lists = open.filter(isOfResults);
  const pupils = pupilsOfOriginal(original.filter(isOfResults));
  const matches = matchOriginal(lists, pupils);
  const compared = matches.reduce((sum, { found }) => sum + found.size, 0);
  if (compared === 0) return null;
  const known: Known = {
    pupilCode: new Set(pupils.map(({ view }) => view.text("pupilCode"))),
    fullName: new Set(pupils.map(({ name }) => name)),
  };
  const sizes = sizesOf(pupils);
  const gone = missingPupils(pupils, matches);
  const problems = matches.map((match) => [
    ...changedCells(match, known, sizes),
    ...addedRows(match),
    ...goneColumns(match),
    ...orderOf(match),
  ]);
  for (const problem of gone.problems)
    problems[matches.findIndex(({ list }) => list.sheet.id === problem.sheet)]?.push(problem);
  return {
    problems: problems.flatMap((ofSheet) => ofSheet.sort(compareByPlace)),
    pupils: compared,
    classesNotHere: gone.classes,
    classesNotInOriginal: namesOf(matches.flatMap((match) => unknownPupils(match).ofOtherClasses)),
  };
}

function isOfResults({ recognised }: CheckedSheet): boolean {
  return recognised.form.id === "mau-2";
}

function changedCells(match: OriginalMatch, known: Known, sizes: ReadonlyMap<string, number>): Problem[] {
  const isCounted = hasSameRows(match, sizes);
  return [...match.found].flatMap(([pupil, before]) =>
    lockedFields.flatMap((field) => {
      // Where rows came or went, the numbers are counted anew.
      if (field === "serial" && !isCounted) return [];
      if (!pupil.view.has(field) || before.view.isBlank(field) || isSame(field, pupil.view, before.view)) return [];
      const args = {
        field: fieldName(pupil.view.field(field)),
        before: shown(field, before.view),
        value: shown(field, pupil.view),
      };
      const message = pupil.view.isBlank(field) ? "emptied" : "changed";
      const isSure = isSureOf(field, pupil, before, match, known);
      return [problemOf(pupil, { field, message, args, proposals: [asBefore(field, pupil, before, isSure)] })];
    }),
  );
}

function isSame(field: LockedField, now: PupilRecord, before: PupilRecord): boolean {
  if (now.raw(field) === before.raw(field) || now.text(field) === before.text(field)) return true;
  if (field !== "birthDate") return false;
  const [a, b] = [now.date(field), before.date(field)];
  return a.kind === "date" && b.kind === "date" && formatDate(a) === formatDate(b);
}

/** Sure where two others of code, name and birth date say who it is, and what stands there now is not another pupil's. */
function isSureOf(
  field: LockedField,
  now: PlacedPupil,
  before: PlacedPupil,
  match: OriginalMatch,
  known: Known,
): boolean {
  const agreeing = [
    now.code !== "" && now.code === before.code,
    now.name !== "" && now.name === before.name,
    now.birth !== "" && now.birth === before.birth,
  ].filter(Boolean).length;
  if (agreeing < 2 && !(match.byPlace.has(now) && now.name === before.name)) return false;
  if (field === "pupilCode") return now.code === "" || !known.pupilCode.has(now.code);
  return field !== "fullName" || now.name === before.name || !known.fullName.has(now.name);
}

function asBefore(field: LockedField, now: PlacedPupil, before: PlacedPupil, isSure: boolean): Proposal {
  const value = before.view.raw(field);
  const base = { reason: originalComparison.fixReason, isSure };
  const date = before.view.date("birthDate");
  if (field === "birthDate" && typeof value === "number" && date.kind === "date") {
    const { date1904 } = now.list.list.context;
    return { ...base, value: toSerial(date, { date1904 }), numberFormat: "dd/mm/yyyy" };
  }
  // Written into a cell of no format, Excel makes a number of a code and a date of "6/1".
  const isKeptText = typeof value === "string" && field !== "fullName" && field !== "serial";
  return { ...base, value, ...(isKeptText ? { numberFormat: "@" } : {}) };
}

function shown(field: LockedField, pupil: PupilRecord): string {
  const date = field === "birthDate" ? pupil.date(field) : null;
  return date?.kind === "date" ? formatDate(date) : String(pupil.raw(field));
}

/** Rows that the original does not have: of a class that it knows, or single ones; the rest are classes of their own. */
function unknownPupils({ pupils, found }: OriginalMatch): {
  readonly added: readonly PlacedPupil[];
  readonly ofOtherClasses: readonly PlacedPupil[];
} {
  const unknown = pupils.filter((pupil) => !found.has(pupil));
  const knownClasses = new Set([...found.keys()].map(({ className }) => className));
  const sizes = sizesOf(unknown);
  const isAdded = (pupil: PlacedPupil) =>
    knownClasses.has(pupil.className) || (found.size > 0 && (sizes.get(unitOf(pupil)) ?? 0) < CLASS_OF_ITS_OWN);
  return { added: unknown.filter(isAdded), ofOtherClasses: unknown.filter((pupil) => !isAdded(pupil)) };
}

function addedRows(match: OriginalMatch): Problem[] {
  const rowByKey = new Map([...match.found.keys()].map((pupil) => [keyOf(pupil), pupil.view.row + 1]));
  return unknownPupils(match).added.map((pupil) => {
    const row = rowByKey.get(keyOf(pupil));
    const args = { name: nameOf(pupil), ...(row === undefined ? {} : { row }) };
    return problemOf(pupil, { field: namingField(pupil), message: row === undefined ? "added" : "twice", args });
  });
}

function keyOf({ code, name, birth }: PlacedPupil): string {
  return `${code}\n${name}\n${birth}`;
}

/** Pupils of the original who are nowhere, each told at the nearest pupil before who is still there. */
function missingPupils(
  pupils: readonly PlacedPupil[],
  matches: readonly OriginalMatch[],
): { readonly problems: readonly Problem[]; readonly classes: readonly string[] } {
  const here = new Map(matches.flatMap(({ found }) => [...found].map(([now, before]) => [before, now] as const)));
  const first = new Map<string, PlacedPupil>();
  for (const [before, now] of here) if (!first.has(unitOf(before))) first.set(unitOf(before), now);
  const last = new Map<string, PlacedPupil>();
  const problems: Problem[] = [];
  const elsewhere: PlacedPupil[] = [];
  for (const pupil of pupils) {
    const unit = unitOf(pupil);
    const now = here.get(pupil);
    if (now) last.set(unit, now);
    const place = last.get(unit) ?? first.get(unit);
    if (!now && !place) elsewhere.push(pupil);
    if (now || !place) continue;
    const args = { name: nameOf(pupil), row: pupil.view.row + 1, sheet: pupil.view.sheetName };
    problems.push(problemOf(place, { field: namingField(place), message: "missing", args }));
  }
  return { problems, classes: namesOf(elsewhere) };
}

/** A locked column that the original fills and the sheet has no more. */
function goneColumns({ list, found }: OriginalMatch): Problem[] {
  const [first] = found;
  if (!first) return [];
  const [pupil] = first;
  const gone = lockedFields.filter(
    (field) =>
      !list.records.has(field) && !isTold(list, field) && [...found.values()].some(({ view }) => !view.isBlank(field)),
  );
  return gone.map((field) =>
    problemOf(pupil, { field, message: "columnGone", args: { field: fieldName(pupil.view.field(field)) } }),
  );
}

/** Without a column of its own: a birth date in three columns, a class over the list. */
function isTold({ recognised }: CheckedSheet, field: LockedField): boolean {
  return (
    (field === "birthDate" && recognised.splitBirthDate !== null) ||
    (field === "classCode" && recognised.titledClasses.length > 0)
  );
}

/** The first pupil who stands in the original before somebody who is above here. */
function orderOf(match: OriginalMatch): Problem[] {
  const moved = firstMoved(match);
  if (!moved) return [];
  return [
    problemOf(moved, {
      field: moved.view.has("serial") ? "serial" : namingField(moved),
      message: "order",
      severity: "info",
    }),
  ];
}

function firstMoved({ found }: OriginalMatch): PlacedPupil | null {
  let above: PlacedPupil | null = null;
  for (const [now, before] of found) {
    if (above?.list === before.list && before.view.row < above.view.row) return now;
    above = before;
  }
  return null;
}

/** Nobody came, went or moved, so that the numbers have to be the same. */
function hasSameRows(match: OriginalMatch, sizes: ReadonlyMap<string, number>): boolean {
  if (match.found.size < match.pupils.length || firstMoved(match) !== null) return false;
  return [...sizesOf([...match.found.values()])].every(([unit, size]) => sizes.get(unit) === size);
}

/** The pupils of one class in one list belong together. */
function unitOf({ list, className }: PlacedPupil): string {
  return `${list.sheet.id}
${className}`;
}

function sizesOf(pupils: readonly PlacedPupil[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const pupil of pupils) sizes.set(unitOf(pupil), (sizes.get(unitOf(pupil)) ?? 0) + 1);
  return sizes;
}

function problemOf({ list, view }: PlacedPupil, finding: Told): Problem {
  return list.problemOf(originalComparison, finding, view);
}

function namingField({ view }: PlacedPupil): LockedField {
  return view.has("pupilCode") ? "pupilCode" : "fullName";
}

function nameOf({ view }: PlacedPupil): string {
  return view.text("fullName") || view.text("pupilCode");
}

function namesOf(pupils: readonly PlacedPupil[]): string[] {
  return [...new Set(pupils.map(({ className }) => className).filter((name) => name !== ""))];
}
