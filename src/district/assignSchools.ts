import type { Receipt } from "../submission/receipt";
import type { ContentKind } from "../submission/data/procedure";
import { isOfOffice } from "./officePackages";
import { likeness } from "./pupilMarks";
import type { FileState, SameSchool } from "./result";
import type { FileOutcome, RunOutcome } from "./run";
import { formOfName, readFileName, unitKey, unitOfContainers, type UnitSource } from "./units";

/** A school of the run with its files. */
export interface AssignedSchool {
  readonly id: string;
  readonly unit: string;
  readonly code: string | null;
  readonly unitFrom: UnitSource;
  readonly receipts: readonly RunOutcome["receipts"][number][];
  readonly files: readonly AssignedFile[];
}

export interface AssignedFile {
  readonly outcome: FileOutcome;
  readonly state: FileState;
  /** What stands for a copy or a replaced one. */
  readonly kept: FileOutcome | null;
}

export interface Assignment {
  readonly schools: readonly AssignedSchool[];
  readonly sameSchool: readonly SameSchool[];
  /** Files of no school: what an office made itself, and what cannot be read and names no school. */
  readonly ownerless: readonly AssignedFile[];
}

/** Lists with so many pupils in common are two versions of one list. */
const SAME_LIST = 0.5;
/** With fewer in common, and classes of the same names, they are two schools that share a name. */
const OTHER_SCHOOL = 0.2;

interface Named {
  readonly outcome: FileOutcome;
  readonly unit: string;
  readonly code: string | null;
  readonly unitFrom: UnitSource;
  readonly receipt: Receipt | null;
}

/** Which school every file belongs to, and which of several versions of one list counts: the newest. */
export function assignSchools({ files, receipts: all }: Pick<RunOutcome, "files" | "receipts">): Assignment {
  // What an office handed on says nothing of who owns a file in it.
  const receipts = all.filter(({ receipt }) => !isOfOffice(receipt));
  const receiptsBeside = groupedBy(receipts, ({ container }) => container);
  const owned = files.map((outcome) => nameUnit(outcome, receiptsBeside.get(outcome.container) ?? []));
  const named = owned.filter((one) => !isOwnerless(one));
  const ownerless = owned.filter(isOwnerless).map(({ outcome }) => fileWithoutOwner(outcome));
  const sameSchool: SameSchool[] = [];
  const ids = new Set<string>();
  const schools = groupsOf(named).flatMap((group) => {
    const apart = takeApart(group);
    const made = apart.map((members, place) => schoolOf(members, place, receipts, ids));
    if (made.length > 1) {
      sameSchool.push({
        kind: "sameName",
        school: made[0]?.id ?? "",
        unit: made[0]?.unit ?? "",
        files: apart.map((members) => members[0]?.outcome.path ?? ""),
      });
    }
    return made;
  });
  for (const school of schools) sameSchool.push(...toldOf(school));
  return { schools, sameSchool, ownerless };
}

function nameUnit(outcome: FileOutcome, beside: RunOutcome["receipts"]): Named {
  const fromName = readFileName(outcome.name)?.unit;
  const receipt = receiptOf(outcome, fromName, beside);
  const base = { outcome, receipt, code: receipt?.unit.code?.trim().toUpperCase() || null };
  if (receipt) return { ...base, unit: receipt.unit.name, unitFrom: "receipt" };
  if (fromName !== undefined) return { ...base, unit: fromName, unitFrom: "fileName" };
  const fromContainer = unitOfContainers(outcome.container);
  if (fromContainer !== null) return { ...base, unit: fromContainer, unitFrom: "container" };
  const fromTitle = outcome.examined.titleUnit;
  if (fromTitle !== null) return { ...base, unit: fromTitle, unitFrom: "title" };
  return { ...base, unit: outcome.path, unitFrom: "unknown" };
}

/**
 * The receipt beside a file that is the file's own: the one that lists it, else the only one, unless the file's name tells of
 * another unit. Packages of several schools may have been unpacked into one folder.
 */
function receiptOf(outcome: FileOutcome, unit: string | undefined, beside: RunOutcome["receipts"]): Receipt | null {
  const receipts = beside.map(({ receipt }) => receipt);
  const lists = (holds: (file: Receipt["files"][number]) => boolean) => receipts.find(({ files }) => files.some(holds));
  const listed =
    lists(({ sha256 }) => sha256 === outcome.examined.sha256) ??
    lists(({ name }) => name.normalize("NFC").toLowerCase() === outcome.name.normalize("NFC").toLowerCase());
  if (listed) return listed;
  const [only] = receipts;
  if (!only || receipts.length > 1) return null;
  return unit === undefined || unitKey(unit) === unitKey(only.unit.name) ? only : null;
}

function isOwnerless({ outcome: { examined }, unitFrom }: Named): boolean {
  return examined.ownBook === "office" || (examined.failure !== null && unitFrom === "unknown");
}

function fileWithoutOwner(outcome: FileOutcome): AssignedFile {
  return { outcome, state: outcome.examined.failure === null ? "attached" : "failed", kept: null };
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** By code where one is given; a file without joins the one school of its name. */
function groupsOf(named: readonly Named[]): Named[][] {
  const codesOfName = new Map<string, Set<string>>();
  for (const { unit, code } of named) {
    const codes = codesOfName.get(unitKey(unit)) ?? new Set();
    if (code !== null) codes.add(code);
    codesOfName.set(unitKey(unit), codes);
  }
  const keys = new Map<Named, string>();
  for (const one of named) {
    const key = unitKey(one.unit);
    const codes = [...(codesOfName.get(key) ?? [])];
    const code = one.code ?? (codes.length === 1 ? codes[0] : undefined);
    keys.set(one, code === undefined ? `name ${key}` : `code ${code}`);
  }
  return [...groupedBy(named, (one) => keys.get(one) ?? "").values()];
}

/** Two schools of one name are told apart by their pupils, and only where they handed in apart. */
function takeApart(group: readonly Named[]): Named[][] {
  if (group.some(({ code }) => code !== null)) return [[...group]];
  const containers = groupedBy(group, ({ outcome }) => outcome.container);
  const schools: Named[][] = [];
  for (const members of containers.values()) {
    const same = schools.find((school) => !areOtherPupils(school, members));
    if (same) same.push(...members);
    else schools.push(members);
  }
  return schools;
}

function areOtherPupils(school: readonly Named[], others: readonly Named[]): boolean {
  const pairs = listsOf(school).flatMap((a) => listsOf(others).map((b) => [a, b] as const));
  const clashing = pairs.filter(([a, b]) => shareClass(a, b));
  return clashing.length > 0 && clashing.every(([a, b]) => likeness(sketchOf(a), sketchOf(b)) < OTHER_SCHOOL);
}

function listsOf(members: readonly Named[]): FileOutcome[] {
  return members.map(({ outcome }) => outcome).filter(({ examined }) => examined.facts.form === "mau-1");
}

function shareClass(a: FileOutcome, b: FileOutcome): boolean {
  const classes = new Set(a.examined.facts.classes.map((text) => text.toLowerCase()));
  return b.examined.facts.classes.some((text) => classes.has(text.toLowerCase()));
}

function schoolOf(
  members: readonly Named[],
  place: number,
  receipts: RunOutcome["receipts"],
  ids: Set<string>,
): AssignedSchool {
  const best = [...members].sort((a, b) => sourceOrder.indexOf(a.unitFrom) - sourceOrder.indexOf(b.unitFrom))[0];
  const unit = best === undefined ? "" : mostFrequent(members.filter(({ unitFrom }) => unitFrom === best.unitFrom));
  const code = members.find((member) => member.code !== null)?.code ?? null;
  const own = new Set(members.flatMap(({ receipt }) => receipt ?? []));
  return {
    id: unique(code ?? (place === 0 ? unit : `${unit} (${String(place + 1)})`), ids),
    unit,
    code,
    unitFrom: best?.unitFrom ?? "unknown",
    receipts: receipts.filter(({ receipt }) => own.has(receipt)),
    files: withStates(members),
  };
}

const sourceOrder: readonly UnitSource[] = ["receipt", "fileName", "container", "title", "unknown"];

function mostFrequent(members: readonly Named[]): string {
  const votes = new Map<string, number>();
  for (const { unit } of members) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** Newest first: by the receipt it came with, else by the date of the file. */
function withStates(members: readonly Named[]): AssignedFile[] {
  const timeOf = ({ receipt, outcome }: Named) => (receipt ? Date.parse(receipt.madeAt) : outcome.modified);
  const states = new Map<FileOutcome, AssignedFile>();
  const counted: FileOutcome[] = [];
  for (const { outcome } of [...members].sort((a, b) => timeOf(b) - timeOf(a))) {
    if (outcome.examined.failure !== null) {
      states.set(outcome, { outcome, state: "failed", kept: null });
      continue;
    }
    const copy = counted.find(({ examined }) => examined.sha256 === outcome.examined.sha256);
    const newer = counted.find((other) => isSameList(other, outcome));
    const kept = copy ?? newer ?? null;
    states.set(outcome, { outcome, state: copy ? "copy" : newer ? "replaced" : firstState(outcome), kept });
    if (kept === null) counted.push(outcome);
  }
  return members.flatMap(({ outcome }) => states.get(outcome) ?? []);
}

function firstState({ examined }: FileOutcome): FileState {
  return examined.ownBook === null ? "counted" : "attached";
}

/**
 * Whether the newer file stands for the older: of the lists that name them, or of each of the older's lists in a book of
 * several. A form that is only told, not read, is the same list where it has the same name.
 */
function isSameList(newer: FileOutcome, older: FileOutcome): boolean {
  const isOneKind = kindOf(newer) === kindOf(older) && newer.examined.facts.level === older.examined.facts.level;
  const [sketch, other] = [sketchOf(newer), sketchOf(older)];
  if (sketch.length === 0 && other.length === 0)
    return isOneKind && newer.name.toLowerCase() === older.name.toLowerCase();
  return (isOneKind && likeness(sketch, other) >= SAME_LIST) || holdsEachList(newer, older);
}

function holdsEachList({ examined: { lists } }: FileOutcome, older: FileOutcome): boolean {
  const others = older.examined.lists;
  return (
    others.length > 0 &&
    others.every(({ form, level, sketch }) =>
      lists.some((own) => own.form === form && own.level === level && likeness(own.sketch, sketch) >= SAME_LIST),
    )
  );
}

/** Of the lists of the form that names the file. */
function sketchOf({ examined: { facts, lists } }: FileOutcome): number[] {
  return lists.flatMap(({ form, sketch }) => (form === facts.form ? sketch : []));
}

/** What the required name of a file says it is. */
export function kindOf({ examined, name }: FileOutcome): ContentKind {
  return examined.facts.form ?? (examined.ownBook === "statistics" ? "thong-ke" : (formOfName(name) ?? "khac"));
}

function toldOf({ id, unit, files }: AssignedSchool): SameSchool[] {
  return files.flatMap(({ outcome, state, kept }) =>
    kept === null || (state !== "copy" && state !== "replaced")
      ? []
      : [{ kind: state, school: id, unit, files: [kept.path, outcome.path] }],
  );
}

function unique(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${wanted} (${String(number)})`;
  taken.add(free.toLowerCase());
  return free;
}
