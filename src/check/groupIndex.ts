import type { GroupRule } from "../rules/types";
import type { Problem } from "./problem";
import type { PupilView } from "./pupilView";
import type { SheetCheck } from "./sheetCheck";

/** A pupil as one number: sheet × this + place among the sheet's pupils. More pupils than a sheet has rows. */
const SHEET = 2_097_152;

/** Whether a pupil's two rows are said of their sheets already, which are copies of one another. */
export type AreCopies = (oneSheet: string, otherSheet: string) => boolean;

const noCopies: AreCopies = () => false;

/** One index for each form: a pupil of Mẫu số 1 stands in Mẫu số 2 and the graduation list, too, and is no duplicate there. */
export function groupsOfForms(
  rule: GroupRule,
  checks: readonly SheetCheck[],
  areCopies: AreCopies = noCopies,
): GroupIndex[] {
  return rule.forms.flatMap((form) => {
    const ofForm = checks.filter((check) => check.context.form === form && check.follows(rule));
    return ofForm.length === 0 ? [] : [new GroupIndex(rule, ofForm, areCopies)];
  });
}

type Key = string | number;

/**
 * Pupils by a group rule's key, or its rough one, over sheets of one form, and the problems of each group. Most groups are
 * one pupil, kept as one number.
 */
export class GroupIndex {
  private groups = new Map<Key, number | number[]>();
  /** Key by pupil; `undefined` for those that belong to no group. */
  private keys: (Key | undefined)[][];
  private problems = new Map<Key, readonly Problem[]>();

  constructor(
    readonly rule: GroupRule,
    private readonly checks: readonly SheetCheck[],
    private readonly areCopies: AreCopies,
  ) {
    this.keys = checks.map((check) => new Array<Key | undefined>(check.records.count));
    for (let sheet = 0; sheet < checks.length; sheet++) this.insertAll(sheet);
    for (const [key, members] of this.groups) if (typeof members !== "number") this.checkGroup(key);
  }

  /** After an edit of these rows, which hold pupils before and after. */
  recheckRows(check: SheetCheck, rows: Iterable<number>): void {
    const sheet = this.checks.indexOf(check);
    if (sheet < 0) return;
    const touched = new Set<Key>();
    for (const row of rows) {
      const index = check.records.indexOfRow(row);
      if (index < 0) continue;
      const before = this.keys[sheet]?.[index];
      const after = this.keyOf(check.view(index), check) ?? undefined;
      if (before !== undefined) touched.add(before);
      if (after !== undefined) touched.add(after);
      if (before === after) continue;
      if (before !== undefined) this.remove(before, sheet * SHEET + index);
      if (after !== undefined) this.insert(after, sheet * SHEET + index);
      this.setKey(sheet, index, after);
    }
    for (const key of touched) this.checkGroup(key);
  }

  /** As of a `SheetCheck`. */
  remember(): () => void {
    const groups = new Map<Key, number | number[]>();
    for (const [key, members] of this.groups) groups.set(key, typeof members === "number" ? members : [...members]);
    const keys = this.keys.map((ofSheet) => [...ofSheet]);
    const problems = new Map(this.problems);
    return () => {
      this.groups = groups;
      this.keys = keys;
      this.problems = problems;
    };
  }

  collect(into: Problem[]): void {
    for (const problems of this.problems.values()) into.push(...problems);
  }

  private insertAll(sheet: number): void {
    const check = this.checks[sheet];
    if (!check) return;
    const view = check.view(0);
    for (let index = 0; index < check.records.count; index++) {
      view.index = index;
      const key = this.keyOf(view, check);
      if (key === null) continue;
      this.insert(key, sheet * SHEET + index);
      this.setKey(sheet, index, key);
    }
  }

  private keyOf(view: PupilView, { context }: SheetCheck): Key | null {
    return this.rule.roughKey ? this.rule.roughKey(view, context) : this.rule.key(view, context);
  }

  /** Pupils of one rough key by their key, those who are alone left out. */
  private groupsIn(pupils: readonly Member[]): readonly (readonly Member[])[] {
    if (!this.rule.roughKey) return [pupils];
    const groups = new Map<string, Member[]>();
    for (const member of pupils) {
      const key = this.rule.key(member.view, member.check.context);
      if (key === null) continue;
      const known = groups.get(key);
      if (known) known.push(member);
      else groups.set(key, [member]);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  private setKey(sheet: number, index: number, key: Key | undefined): void {
    const keys = this.keys[sheet];
    if (keys) keys[index] = key;
  }

  /** Members stand by sheet and row, whatever the order of edits: messages name the first other one. */
  private insert(key: Key, member: number): void {
    const members = this.groups.get(key);
    if (members === undefined) this.groups.set(key, member);
    else if (typeof members === "number")
      this.groups.set(key, members < member ? [members, member] : [member, members]);
    else if ((members.at(-1) ?? 0) < member) members.push(member);
    else members.splice(placeIn(members, member), 0, member);
  }

  private remove(key: Key, member: number): void {
    const members = this.groups.get(key);
    if (members === undefined || typeof members === "number") {
      this.groups.delete(key);
      return;
    }
    const [first, ...others] = members.filter((other) => other !== member);
    if (first === undefined) this.groups.delete(key);
    else this.groups.set(key, others.length === 0 ? first : [first, ...others]);
  }

  private checkGroup(key: Key): void {
    const members = this.groups.get(key);
    if (members === undefined || typeof members === "number") {
      this.problems.delete(key);
      return;
    }
    const pupils = members.flatMap((member) => {
      const check = this.checks[Math.floor(member / SHEET)];
      return check ? [{ check, view: check.view(member % SHEET) }] : [];
    });
    const problems = this.groupsIn(pupils).flatMap((members) => {
      const group = members.map((pupil) => pupil.view);
      return members.flatMap(({ check, view }) => {
        const others = group.filter(({ sheetId }) => !this.areCopies(view.sheetId, sheetId));
        if (others.length < 2) return [];
        return this.rule.check(view, others, check.context).map((finding) => check.problemOf(this.rule, finding, view));
      });
    });
    if (problems.length > 0) this.problems.set(key, problems);
    else this.problems.delete(key);
  }
}

interface Member {
  readonly check: SheetCheck;
  readonly view: PupilView;
}

function placeIn(sorted: readonly number[], member: number): number {
  const place = sorted.findIndex((other) => other > member);
  return place < 0 ? sorted.length : place;
}
