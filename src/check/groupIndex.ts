import type { GroupRule } from "../rules/types";
import { Likeness } from "./likeness";
import type { Problem } from "./problem";
import type { PupilView } from "./pupilView";
import type { SheetCheck } from "./sheetCheck";

/** One index for each form: a pupil of Mẫu số 1 stands in Mẫu số 2 and the graduation list, too, and is no duplicate there. */
export function groupsOfForms(rule: GroupRule, checks: readonly SheetCheck[]): GroupIndex[] {
  return rule.forms.flatMap((form) => {
    const ofForm = checks.filter((check) => check.context.form === form && check.follows(rule));
    return ofForm.length === 0 ? [] : [new GroupIndex(rule, ofForm)];
  });
}

/** Pupils by a group rule's rough key, over sheets of one form, and the problems of each group. */
export class GroupIndex {
  /** Pupils sheet after sheet. */
  private alike: Likeness;
  /** The number of each sheet's first pupil. */
  private readonly starts: readonly number[];
  private problems = new Map<number, readonly Problem[]>();

  constructor(
    readonly rule: GroupRule,
    private readonly checks: readonly SheetCheck[],
  ) {
    let count = 0;
    this.starts = checks.map(({ records }) => (count += records.count) - records.count);
    this.alike = new Likeness(count);
    // From the last one on, each goes before those that are there.
    for (let sheet = checks.length - 1; sheet >= 0; sheet--) this.insertAll(sheet);
    for (const key of this.alike.sharedKeys()) this.checkGroup(key);
  }

  /** After an edit of these rows, which hold pupils before and after. */
  recheckRows(check: SheetCheck, rows: Iterable<number>): void {
    const sheet = this.checks.indexOf(check);
    if (sheet < 0) return;
    const touched = new Set<number | null>();
    for (const row of rows) {
      const index = check.records.indexOfRow(row);
      if (index < 0) continue;
      const member = (this.starts[sheet] ?? 0) + index;
      const key = this.roughKey(check.view(index), check);
      touched.add(this.alike.keyOf(member)).add(key);
      this.alike.put(member, key);
    }
    for (const key of touched) if (key !== null) this.checkGroup(key);
  }

  /** As of a `SheetCheck`. */
  remember(): () => void {
    const alike = this.alike.copy();
    const problems = new Map(this.problems);
    return () => {
      this.alike = alike;
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
    const start = this.starts[sheet] ?? 0;
    for (let index = check.records.count - 1; index >= 0; index--) {
      view.index = index;
      this.alike.put(start + index, this.roughKey(view, check));
    }
  }

  /** Equal for pupils of one key; where the rule knows no cheaper one, a hash of the key itself. */
  private roughKey(view: PupilView, { context }: SheetCheck): number | null {
    if (this.rule.roughKey) return positive(this.rule.roughKey(view, context));
    const key = this.rule.key(view, context);
    return key === null ? null : hashOf(key);
  }

  /** Pupils of one rough key by their key, those who are alone left out. */
  private groupsIn(pupils: readonly Member[]): readonly (readonly Member[])[] {
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

  private checkGroup(key: number): void {
    const problems = this.problemsOf(this.alike.membersOf(key));
    if (problems.length > 0) this.problems.set(key, problems);
    else this.problems.delete(key);
  }

  /** Members stand by sheet and row, whatever the order of edits: messages name the first other one. */
  private problemsOf(members: readonly number[]): Problem[] {
    if (members.length < 2) return [];
    return this.groupsIn(members.flatMap((member) => this.memberAt(member) ?? [])).flatMap((pupils) => {
      const group = pupils.map((pupil) => pupil.view);
      return pupils.flatMap(({ check, view }) =>
        this.rule.check(view, group, check.context).map((finding) => check.problemOf(this.rule, finding, view)),
      );
    });
  }

  private memberAt(member: number): Member | null {
    const sheet = this.starts.findLastIndex((start) => start <= member);
    const check = this.checks[sheet];
    return check ? { check, view: check.view(member - (this.starts[sheet] ?? 0)) } : null;
  }
}

interface Member {
  readonly check: SheetCheck;
  readonly view: PupilView;
}

const MOST = 0x7fff_ffff;

function positive(key: number | null): number | null {
  return key === null ? null : key & MOST;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return hash & MOST;
}
