import { headerKey } from "../text/normalise";
import { addressGroups } from "./data/fieldGroups";
import { familyNameHeaders, givenNameHeaders } from "./data/splitNameHeaders";
import type { FieldGroup } from "./fieldShape";
import { type HeaderMatch, isAddressGroup, type Matcher } from "./headerMatcher";
import { joinParts } from "./headerParts";
import { mappingKeys } from "./mappingKeys";
import { readAcross } from "./readAcross";
import { type DateColumns, splitBirthDateOf } from "./splitBirthDate";
import type { FieldDefinition, FieldKey, FormDefinition, HandMapping } from "./types";

export interface AssignedColumns {
  readonly columns: Map<FieldKey, number>;
  /** Of `columns`, those that a neighbour or the order told, not the header alone. */
  readonly guessed: ReadonlySet<FieldKey>;
  /** Columns whose field another column has already. */
  readonly doubled: readonly { readonly field: FieldDefinition; readonly first: number; readonly second: number }[];
  /** Family and given name in two columns. */
  readonly splitName: readonly [number, number] | null;
  /** The pupil's birth date in three columns. */
  readonly splitBirthDate: DateColumns | null;
  readonly headers: readonly string[];
}

/** Gives every column of a header its field, the hand's mapping first. */
export function assignColumns(
  matcher: Pick<Matcher, "match">,
  form: FormDefinition,
  parts: readonly (readonly string[])[],
  mapping: HandMapping | undefined,
): AssignedColumns {
  const { headers, splitName } = readHeaders(parts);
  const byHand = mapping
    ? fieldsByHand(form, mappingKeys(headers), mapping)
    : new Map<number, FieldDefinition | null>();
  const understood = form.id === "mau-1" ? parts : readAcross(parts);
  const matched = understood.map((column, index) =>
    byHand.has(index) || column.length === 0 ? none : matcher.match(column),
  );
  const splitBirthDate = form.id === "mau-1" ? birthDateIn(parts, matched, byHand) : null;
  const matches = matched.map((match, column) => (splitBirthDate?.includes(column) ? none : match));
  const assignment = new Assignment(matches);
  for (const [column, field] of byHand) if (field) assignment.claim(field, column, false);
  matches.forEach((match, column) => assignment.take(match, column));
  return {
    columns: assignment.columns,
    guessed: assignment.guessed,
    doubled: assignment.doubled,
    splitName: assignment.columns.has("fullName") ? null : splitName(),
    splitBirthDate,
    headers,
  };
}

const none: HeaderMatch = { kind: "none" };

/** Not where another column is the birth date, or one of the three is something else by hand. */
function birthDateIn(
  parts: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
  byHand: ReadonlyMap<number, FieldDefinition | null>,
): DateColumns | null {
  const columns = splitBirthDateOf(parts);
  if (!columns || columns.some((column) => byHand.has(column))) return null;
  const isElsewhere =
    matches.some((match, column) => isBirthDate(match) && !columns.includes(column)) ||
    [...byHand.values()].some((field) => field?.key === "birthDate");
  return isElsewhere ? null : columns;
}

function isBirthDate(match: HeaderMatch): boolean {
  return match.kind === "field" && match.field.key === "birthDate";
}

/** What rows say as a header, whatever the form. */
interface ReadHeaders {
  readonly headers: readonly string[];
  /** Two columns that the name is split over. */
  splitName(): readonly [number, number] | null;
}

/** By what was read of the rows: five forms are tried on each. */
const readBefore = new WeakMap<readonly (readonly string[])[], ReadHeaders>();

function readHeaders(parts: readonly (readonly string[])[]): ReadHeaders {
  const known = readBefore.get(parts);
  if (known) return known;
  const headers = parts.map(joinParts);
  let found: readonly [number, number] | null | undefined;
  const read = { headers, splitName: () => (found === undefined ? (found = splitNameOf(headers)) : found) };
  readBefore.set(parts, read);
  return read;
}

function fieldsByHand(form: FormDefinition, keys: readonly string[], mapping: HandMapping) {
  const fields = new Map(form.fields.map((field) => [field.key, field]));
  const byHand = new Map<number, FieldDefinition | null>();
  keys.forEach((key, column) => {
    if (key === "" || !mapping.has(key)) return;
    const field = mapping.get(key);
    byHand.set(column, field ? (fields.get(field) ?? null) : null);
  });
  return byHand;
}

class Assignment {
  readonly columns = new Map<FieldKey, number>();
  readonly guessed = new Set<FieldKey>();
  readonly doubled: { field: FieldDefinition; first: number; second: number }[] = [];
  /** Fields that some column names outright: no guess may take them. */
  private readonly named: ReadonlySet<FieldKey>;
  /** How often a heading comes that names no group but means something on its own. */
  private readonly timesMet: Map<FieldDefinition, number>;
  /** The group that the columns just left of here belong to. */
  private run: { group: FieldGroup; last: number } | null = null;

  constructor(matches: readonly HeaderMatch[]) {
    this.timesMet = new Map();
    for (const match of matches) {
      if (match.kind !== "ungrouped" || !match.field) continue;
      this.timesMet.set(match.field, (this.timesMet.get(match.field) ?? 0) + 1);
    }
    this.named = new Set(
      matches.flatMap((match) => (match.kind === "field" && !match.isGuess ? [match.field.key] : [])),
    );
  }

  take(match: HeaderMatch, column: number): void {
    if (match.kind === "none") return;
    if (match.kind === "field") {
      if (match.isGuess && this.named.has(match.field.key)) return;
      this.claim(match.field, column, match.isGuess);
      return;
    }
    // Without the pupil's own name there is no list: a parent's may only have it where the pupil's stands elsewhere.
    const isNeeded = match.field?.required === "always" && !this.columns.has(match.field.key);
    const inRun = isNeeded || this.isAlone(match.field) ? null : this.nextInRun(match.byGroup, column);
    if (inRun) this.claim(inRun, column, true);
    else if (match.field) this.claim(match.field, column, false);
    else this.takeAlone(match.byGroup, column);
  }

  claim(field: FieldDefinition, column: number, isGuess: boolean): void {
    if (field.group) this.run = { group: field.group, last: column };
    const first = this.columns.get(field.key);
    if (first !== undefined) {
      if (first !== column) this.doubled.push({ field, first, second: column });
      return;
    }
    this.columns.set(field.key, column);
    if (isGuess) this.guessed.add(field.key);
  }

  /** `Quận/Huyện` right after `Tỉnh/Thành phố (Theo quê quán)`, `Năm sinh` right after `Họ tên cha`. */
  private nextInRun(byGroup: ReadonlyMap<FieldGroup, FieldDefinition>, column: number): FieldDefinition | null {
    if (!this.run || this.run.last !== column - 1) return null;
    const field = byGroup.get(this.run.group);
    return field && this.isFree(field) ? field : null;
  }

  /** One `Điện thoại` behind the parents is the family's; the mother's stands beside one of the father. */
  private isAlone(field: FieldDefinition | null): boolean {
    return field?.type === "phone" && this.isFree(field) && this.timesMet.get(field) === 1;
  }

  private takeAlone(byGroup: ReadonlyMap<FieldGroup, FieldDefinition>, column: number): void {
    const group = addressGroups.find((candidate) => {
      const field = byGroup.get(candidate);
      return field && this.isFree(field);
    });
    const field = group && byGroup.get(group);
    if (field && isAddressGroup(group)) this.claim(field, column, true);
  }

  private isFree(field: FieldDefinition): boolean {
    return !this.columns.has(field.key) && !this.named.has(field.key);
  }
}

const familyNames = new Set(familyNameHeaders.map(headerKey));
const givenNames = new Set(givenNameHeaders.map(headerKey));

/** Headings of the two columns of a split name, by `headerKey`. */
export const splitNameWordings: readonly string[] = [...familyNames, ...givenNames];

function splitNameOf(headers: readonly string[]): readonly [number, number] | null {
  const keys = headers.map(headerKey);
  const family = keys.findIndex((key, column) => familyNames.has(key) && givenNames.has(keys[column + 1] ?? ""));
  return family < 0 ? null : [family, family + 1];
}
