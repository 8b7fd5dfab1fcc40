import { editDistanceAtMost } from "../text/nearness";
import { headerKey } from "../text/normalise";
import { remembering } from "../text/remembering";
import { englishHeaders } from "./data/englishHeaders";
import { addressGroups, eitherParent, fieldGroupWords, personGroups } from "./data/fieldGroups";
import type { FieldGroup } from "./fieldShape";
import { shortestMisspelt, type Wordings, withoutBrackets } from "./headingWords";
import type { FieldDefinition, FormDefinition } from "./types";

/** A column's header: the texts over it from the top, its own last. Never empty. */
export type HeaderParts = readonly string[];

export type HeaderMatch =
  | { readonly kind: "field"; readonly field: FieldDefinition; readonly isGuess: boolean }
  /** The heading comes once for each of these groups and names none. `field` is what it means on its own, if anything. */
  | {
      readonly kind: "ungrouped";
      readonly field: FieldDefinition | null;
      readonly byGroup: ReadonlyMap<FieldGroup, FieldDefinition>;
    }
  | { readonly kind: "none" };

/** Tells the field of a column from its header. */
export interface Matcher {
  match(parts: HeaderParts): HeaderMatch;
  readonly wordings: Wordings;
}

/** Stands in no cell. */
export const BETWEEN_PARTS = "\u0000";

const none: HeaderMatch = { kind: "none" };

/** Tells the field of a column from its header, by whole wordings only: `Dân tộc` is not `Dân tộc theo giấy khai sinh`. */
export class HeaderMatcher implements Matcher {
  /** Whole headings that need no group. */
  private readonly whole = new Map<string, FieldDefinition>();
  /** Headings of fields in groups, the group's words taken out. */
  private readonly inGroups = new Map<string, Map<FieldGroup, FieldDefinition>>();
  private readonly known = remembering((joined) => this.find(joined.split(BETWEEN_PARTS)));

  constructor(form: FormDefinition) {
    for (const field of form.fields) {
      this.addWhole(field.header, field);
      if (!field.group) field.wordings.forEach((wording) => this.addWhole(wording, field));
      else [withoutGroup(field), ...field.wordings].forEach((wording) => this.addInGroup(wording, field));
    }
    // Last: a Vietnamese heading without its marks comes before an English one.
    for (const field of form.fields) {
      [field.english, ...(englishHeaders[field.key] ?? [])].forEach((wording) => this.addWhole(wording, field));
    }
  }

  match(parts: HeaderParts): HeaderMatch {
    return this.known(parts.join(BETWEEN_PARTS));
  }

  get wordings(): Wordings {
    const pieces = [...this.inGroups.keys(), ...groupPhrases.map(({ phrase }) => phrase)];
    return { pieces, parted: [...this.whole.keys()] };
  }

  private find(parts: HeaderParts): HeaderMatch {
    const own = parts.at(-1) ?? "";
    const above = parts.slice(0, -1);
    return (
      this.findIn(own, above) ??
      this.findJoined(own, above) ??
      (namesTwoGroups(headerKey(own)) ? none : this.findIn(withoutBrackets(own), above)) ??
      this.findMisspelt(headerKey(own)) ??
      this.findInTwoLanguages(own, above) ??
      none
    );
  }

  private findIn(own: string, above: readonly string[]): HeaderMatch | null {
    const key = headerKey(own);
    if (key === "") return null;
    const whole = this.whole.get(key) ?? null;
    const groups = this.inGroups.get(key);
    const groupAbove = nearestGroup(above);
    const field = groupAbove && groups?.get(groupAbove);
    if (field) return { kind: "field", field, isGuess: false };
    if (groups) return { kind: "ungrouped", field: whole, byGroup: groups };
    if (whole) return { kind: "field", field: whole, isGuess: false };
    return this.findWithGroup(key, above);
  }

  /** The group stands in the column's own cell, the heading before or after it or in the cell above. */
  private findWithGroup(key: string, above: readonly string[]): HeaderMatch | null {
    const named = groupIn(key);
    if (!named) return null;
    const heading = named.rest === "" ? headerKey(above.at(-1) ?? "") : named.rest;
    const field = this.inGroups.get(heading)?.get(named.group);
    if (field) return { kind: "field", field, isGuess: false };
    const name = this.inGroups.get("ho ten")?.get(named.group);
    const isBareParent = named.rest === "" && heading === "" && personGroups.includes(named.group);
    return name && isBareParent ? { kind: "field", field: name, isGuess: true } : null;
  }

  /** A heading parted over two rows: `Dân tộc` / `theo giấy khai sinh`, `CMND` / `Số`. */
  private findJoined(own: string, above: readonly string[]): HeaderMatch | null {
    const over = above.at(-1);
    if (over === undefined) return null;
    const field = this.whole.get(headerKey(`${over} ${own}`)) ?? this.whole.get(headerKey(`${own} ${over}`));
    return field ? { kind: "field", field, isGuess: false } : null;
  }

  /** `Họ và tên / Full name`, or one under the other: each part by itself means the same field. */
  private findInTwoLanguages(own: string, above: readonly string[]): HeaderMatch | null {
    const parts = own.split(/[\n/|]/).filter((part) => headerKey(part) !== "");
    if (parts.length < 2) return null;
    const [first, ...others] = parts.map((part) => fieldOf(this.findIn(part, above)));
    return first && others.every((field) => field === first) ? { kind: "field", field: first, isGuess: false } : null;
  }

  private findMisspelt(key: string): HeaderMatch | null {
    if (key.length < shortestMisspelt) return null;
    const near = new Set<FieldDefinition>();
    for (const [wording, field] of this.whole) {
      if (wording.length >= shortestMisspelt && editDistanceAtMost(key, wording, 1) !== null) near.add(field);
    }
    const [field, another] = near;
    return field && !another ? { kind: "field", field, isGuess: true } : null;
  }

  private addWhole(wording: string, field: FieldDefinition): void {
    const key = headerKey(wording);
    if (!this.whole.has(key)) this.whole.set(key, field);
  }

  private addInGroup(wording: string, field: FieldDefinition): void {
    if (!field.group) return;
    const key = headerKey(wording);
    const groups = this.inGroups.get(key) ?? new Map<FieldGroup, FieldDefinition>();
    groups.set(field.group, field);
    this.inGroups.set(key, groups);
  }
}

/** What a heading means where no group stands over it. */
function fieldOf(match: HeaderMatch | null): FieldDefinition | null {
  return match === null || match.kind === "none" ? null : match.field;
}

export function isAddressGroup(group: FieldGroup): boolean {
  return addressGroups.includes(group);
}

/** Longest first, so that `theo nơi sinh` is taken out whole. */
const groupPhrases = Object.entries(fieldGroupWords)
  .flatMap(([group, words]) => words.map((word) => ({ group: group as FieldGroup, phrase: headerKey(word) })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

/** The group that a heading names and what is left of it; `null` where it names none, or two (`Họ tên cha hoặc mẹ`). */
function groupIn(key: string): { readonly group: FieldGroup; readonly rest: string } | null {
  const { groups, rest } = takeGroups(key);
  const [group, another] = groups;
  return group && !another ? { group, rest } : null;
}

function namesTwoGroups(key: string): boolean {
  return takeGroups(key).groups.size > 1 || ` ${key} `.includes(` ${headerKey(eitherParent)} `);
}

function takeGroups(key: string): { readonly groups: ReadonlySet<FieldGroup>; readonly rest: string } {
  let rest = ` ${key} `;
  const groups = new Set<FieldGroup>();
  for (const { group, phrase } of groupPhrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    groups.add(group);
    rest = rest.replace(` ${phrase} `, " ");
  }
  return { groups, rest: rest.trim() };
}

function nearestGroup(above: readonly string[]): FieldGroup | null {
  for (const text of above.toReversed()) {
    const named = groupIn(headerKey(text));
    if (named) return named.group;
  }
  return null;
}

function withoutGroup(field: FieldDefinition): string {
  return groupIn(headerKey(field.header))?.rest ?? field.header;
}
