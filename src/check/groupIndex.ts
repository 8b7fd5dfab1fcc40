import type { GroupRule } from "../rules/types";
import { Likeness, NONE } from "./likeness";
import type { Problem } from "./problem";
import type { PupilView } from "./pupilView";
import type { SheetCheck } from "./sheetCheck";

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

/** Pupils by a group rule's rough key, over sheets of one form, and the problems of each group. */
export class GroupIndex {
  /** The number of each sheet's first pupil. */
  private readonly starts: readonly number[];
  /** Pupils sheet after sheet. */
  private alike: Likeness;
  private problems: Map<number, readonly Problem[]>;

  constructor(
    readonly rule: GroupRule,
    private readonly checks: readonly SheetCheck[],
    private readonly areCopies: AreCopies,
    /** Of a book with the same pupils: what is known of it need not be found again. */
    known?: GroupIndex,
  ) {
    let count = 0;
    this.starts = checks.map(({ records }) => (count += records.count) - records.count);
    this.alike = known ? known.alike.copy() : this.readAll(count);
    this.problems = new Map(known?.problems);
    if (!known) for (const key of this.alike.sharedKeys()) this.checkGroup(key);
  }

  /** `checks`: of a copy of the book, all of its sheets. */
  copyFor(checks: readonly SheetCheck[]): GroupIndex {
    const ofSheet = new Map(checks.map((check) => [check.sheet.id, check]));
    const own = this.checks.flatMap(({ sheet }) => ofSheet.get(sheet.id) ?? []);
    return new GroupIndex(this.rule, own, this.areCopies, this);
  }

  /** After an edit of these rows, which hold pupils before and after. */
  recheckRows(check: SheetCheck, rows: Iterable<number>): void {
    const sheet = this.checks.indexOf(check);
    if (sheet < 0) return;
    const touched = new Set<number>();
    for (const row of rows) {
      const index = check.records.indexOfRow(row);
      if (index < 0) continue;
      const member = (this.starts[sheet] ?? 0) + index;
      const key = this.roughKey(check.view(index), check);
      touched.add(this.alike.keyOf(member)).add(key);
      this.alike.put(member, key);
    }
    touched.delete(NONE);
    for (const key of touched) this.checkGroup(key);
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

  private readAll(count: number): Likeness {
    const keys = new Int32Array(count);
    this.checks.forEach((check, sheet) => {
      this.readKeys(check, keys.subarray(this.starts[sheet]));
    });
    return new Likeness(keys);
  }

  private readKeys(check: SheetCheck, into: Int32Array): void {
    const view = check.view(0);
    for (let index = 0; index < check.records.count; index++) {
      view.index = index;
      into[index] = this.roughKey(view, check);
    }
  }

  /** Equal for pupils of one key, `NONE` for no group; where the rule knows no cheaper one, a hash of the key itself. */
  private roughKey(view: PupilView, { context }: SheetCheck): number {
    const key = this.rule.roughKey ? this.rule.roughKey(view, context) : this.rule.key(view, context);
    if (key === null) return NONE;
    return (typeof key === "number" ? key : hashOf(key)) & MOST;
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
      return pupils.flatMap(({ check, view }) => {
        const others = group.filter(({ sheetId }) => !this.areCopies(view.sheetId, sheetId));
        if (others.length < 2) return [];
        return this.rule.check(view, others, check.context).map((finding) => check.problemOf(this.rule, finding, view));
      });
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

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return hash;
}
