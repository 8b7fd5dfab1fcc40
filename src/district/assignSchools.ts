import type { Receipt } from "../submission/receipt";
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
export function assignSchools({ files, receipts }: Pick<RunOutcome, "files" | "receipts">): Assignment {
  const byContainer = new Map(receipts.map((found) => [found.container, found.receipt]));
  const named = files.map((outcome) => nameUnit(outcome, byContainer.get(outcome.container) ?? null));
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
  return { schools, sameSchool };
}

function nameUnit(outcome: FileOutcome, receipt: Receipt | null): Named {
  const base = { outcome, receipt, code: receipt?.unit.code?.trim().toUpperCase() || null };
  if (receipt) return { ...base, unit: receipt.unit.name, unitFrom: "receipt" };
  const fromName = readFileName(outcome.name)?.unit;
  if (fromName !== undefined) return { ...base, unit: fromName, unitFrom: "fileName" };
  const fromContainer = unitOfContainers(outcome.container);
  if (fromContainer !== null) return { ...base, unit: fromContainer, unitFrom: "container" };
  const fromTitle = outcome.examined.titleUnit;
  if (fromTitle !== null) return { ...base, unit: fromTitle, unitFrom: "title" };
  return { ...base, unit: outcome.path, unitFrom: "unknown" };
}

/** By code where one is given; a file without joins the one school of its name. */
function groupsOf(named: readonly Named[]): Named[][] {
  const codesOfName = new Map<string, Set<string>>();
  for (const { unit, code } of named) {
    const codes = codesOfName.get(unitKey(unit)) ?? new Set();
    if (code !== null) codes.add(code);
    codesOfName.set(unitKey(unit), codes);
  }
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const key = unitKey(one.unit);
    const codes = [...(codesOfName.get(key) ?? [])];
    const code = one.code ?? (codes.length === 1 ? codes[0] : undefined);
    const place = code === undefined ? `name ${key}` : `code ${code}`;
    const group = groups.get(place);
    if (group) group.push(one);
    else groups.set(place, [one]);
  }
  return [...groups.values()];
}

/** Two schools of one name are told apart by their pupils, and only where they handed in apart. */
function takeApart(group: readonly Named[]): Named[][] {
  if (group.some(({ code }) => code !== null)) return [[...group]];
  const containers = new Map<string, Named[]>();
  for (const one of group) {
    const members = containers.get(one.outcome.container);
    if (members) members.push(one);
    else containers.set(one.outcome.container, [one]);
  }
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
  return (
    clashing.length > 0 && clashing.every(([a, b]) => likeness(a.examined.sketch, b.examined.sketch) < OTHER_SCHOOL)
  );
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
  const containers = new Set(members.map(({ outcome }) => outcome.container));
  return {
    id: unique(code ?? (place === 0 ? unit : `${unit} (${String(place + 1)})`), ids),
    unit,
    code,
    unitFrom: best?.unitFrom ?? "unknown",
    receipts: receipts.filter(({ container }) => containers.has(container)),
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
    states.set(outcome, { outcome, state: copy ? "copy" : newer ? "replaced" : "counted", kept });
    if (kept === null) counted.push(outcome);
  }
  return members.flatMap(({ outcome }) => states.get(outcome) ?? []);
}

/** A form that is only told, not read, is the same list where it has the same name. */
function isSameList(a: FileOutcome, b: FileOutcome): boolean {
  const [one, other] = [a.examined, b.examined];
  if (formOf(a) !== formOf(b) || one.facts.level !== other.facts.level) return false;
  if (one.sketch.length === 0 && other.sketch.length === 0) return a.name.toLowerCase() === b.name.toLowerCase();
  return likeness(one.sketch, other.sketch) >= SAME_LIST;
}

function formOf({ examined, name }: FileOutcome): string | null {
  return examined.facts.form ?? formOfName(name);
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
