import type { CatalogueSet } from "../catalogues/catalogueSet";
import { Records } from "../forms/records";
import type { FieldDefinition, FieldKey, RecognisedSheet } from "../forms/types";
import { isPlainText } from "../text/plainText";
import type {
  BookRule,
  CellRule,
  ClassPupils,
  ClassRule,
  ColumnPupils,
  ColumnRule,
  DistinctValue,
  Finding,
  GroupRule,
  PupilList,
  RowCheck,
  RowRule,
  Rule,
  RuleContext,
  SheetRule,
} from "../rules/types";
import { cellAt } from "../workbook/cells";
import type { CellValue, Sheet } from "../workbook/types";
import { ClassIndex } from "./classIndex";
import { DrawnRows } from "./drawnRows";
import { distinctIn, Facets } from "./facets";
import { makeProblem } from "./makeProblem";
import { PlacesToAsk } from "./placesToAsk";
import type { Problem } from "./problem";
import { PupilView } from "./pupilView";
import { ruleApplies, ruleContext } from "./ruleContext";
import { Suspects } from "./suspects";
import { TracedView } from "./tracedView";

/** What the cell rules of a column said of a value; most values of a list repeat. */
interface FoundByRule {
  readonly rule: CellRule;
  readonly finding: Finding;
}

/** A column of the sheet with the rules that read it. */
interface CheckedColumn {
  readonly field: FieldDefinition;
  readonly place: number;
  readonly rules: readonly CellRule[];
  /** Those of them that a number, and a plainly written text of no more than so many characters, can break. */
  readonly rulesOfPlainValues: readonly CellRule[];
  readonly longestPlainText: number;
  /** Whether any of the rules has something to say of the value. */
  readonly isBroken: (value: CellValue) => boolean;
}

/** A rule that looks at many pupils at once, for what it looks at, and what it said last. */
interface SheetRun {
  readonly rule: SheetRule | ColumnRule;
  readonly reads: readonly FieldKey[];
  /** The column that a column rule is asked about. */
  readonly field: FieldDefinition | null;
  /** Of a column rule that names some. */
  suspects: Suspects | null;
  problems: readonly Problem[];
}

/** A rule that looks at one class at a time, and what it said last, by class; only classes of which it said anything. */
interface ClassRun {
  readonly rule: ClassRule;
  readonly problems: Map<string, readonly Problem[]>;
}

interface AskedRowRule {
  readonly rule: RowRule;
  /** One of them must hold something for the rule to be asked; `null`: it always is. */
  readonly filled: readonly FieldKey[] | null;
}

/** What an edit calls for in its rows. */
interface Asked {
  readonly columns: readonly CheckedColumn[];
  readonly rowRules: readonly AskedRowRule[];
  /** Whether a problem found before stays as it is. */
  keeps(problem: Problem): boolean;
}

const nothing: readonly never[] = [];
const noPlaces = new Int32Array(0);

/** What a class is told by. */
export const classFields: readonly FieldKey[] = ["classCode", "className"];

/** The checks of one recognised sheet that need no other sheet: cell, row, class, column and sheet rules. */
export class SheetCheck {
  readonly records: Records;
  readonly context: RuleContext;
  private readonly columns: readonly CheckedColumn[];
  private readonly rowRules: readonly AskedRowRule[];
  private readonly sheetRuns: readonly SheetRun[];
  private readonly classRuns: readonly ClassRun[];
  private classIndex: ClassIndex | null = null;
  /** Pupils, and their classes before and after, whose rows were edited since the rules of many pupils were asked. */
  private readonly touchedPupils = new Set<number>();
  private readonly touchedClasses = new Set<string>();
  /** By sheet row; only rows that have any. */
  private readonly byRow = new Map<number, Problem[]>();
  /** Until all sheets are checked: what is numbered need not be counted again. */
  private facets: Facets | null = null;
  /** Likewise what rules drew from the rows. */
  private drawings: DrawnRows | null = null;
  private readonly distinct = new Map<FieldKey, readonly DistinctValue[]>();

  constructor(
    readonly sheet: Sheet,
    readonly recognised: RecognisedSheet,
    private readonly catalogues: CatalogueSet,
    private readonly date1904: boolean,
    private readonly rules: readonly Rule[],
    private readonly edited?: ReadonlyMap<number, CellValue>,
  ) {
    this.records = new Records(sheet, recognised, catalogues, date1904);
    this.context = ruleContext(recognised, catalogues, date1904);
    this.columns = checkedColumns(
      recognised,
      rules.filter((rule) => ruleApplies(rule, recognised)),
      this.context,
    );
    this.rowRules = rules
      .filter((rule) => rule.scope === "row")
      .filter((rule) => this.follows(rule))
      .map((rule) => ({ rule, filled: rule.onlyWhereFilled?.filter((field) => this.records.has(field)) ?? null }))
      .filter(({ filled }) => filled === null || filled.length > 0);
    this.sheetRuns = sheetRuns(
      recognised,
      rules.filter((rule) => ruleApplies(rule, recognised)),
    );
    this.classRuns = rules
      .filter((rule) => rule.scope === "class")
      .filter((rule) => this.follows(rule))
      .map((rule) => ({ rule, problems: new Map() }));
  }

  private isFilled(index: number, fields: readonly FieldKey[]): boolean {
    return fields.some((field) => this.records.raw(field, index) !== "");
  }

  /** Whether the rule speaks of this sheet; one without any of its columns has nothing to say. */
  follows(rule: RowRule | GroupRule | ClassRule | BookRule): boolean {
    if (!ruleApplies(rule, this.recognised)) return false;
    return rule.reads.some((field) => this.recognised.columns.has(field));
  }

  view(index: number): PupilView {
    return new PupilView(this.sheet, this.recognised, this.records, index, this.edited, this.drawings);
  }

  checkAll(): void {
    this.byRow.clear();
    this.distinct.clear();
    this.classIndex = null;
    const facets = new Facets(this.sheet, this.records);
    this.facets = facets;
    const drawings = new DrawnRows(facets, this.records);
    this.drawings = drawings;
    this.expectQuestions(facets);
    for (const column of this.columns) this.checkColumn(column, facets);
    const traced = new TracedView(facets, this.sheet, this.recognised, this.records, this.edited, drawings);
    for (const asked of this.rowRules) this.checkByRow(asked, traced, facets);
    for (const run of this.sheetRuns) {
      run.suspects = this.suspectsOf(run, facets);
      this.runOverSheet(run);
    }
    for (const run of this.classRuns) {
      run.problems.clear();
      for (const pupils of this.classes.all) this.runOverClass(run, pupils);
    }
    this.drawings = null;
    drawings.letGo();
  }

  /** After `checkAll`, once nothing more is asked of the sheet as it is now. */
  letGoOfFacets(): void {
    this.facets = null;
  }

  private expectQuestions(facets: Facets): void {
    for (const { field, isBroken } of this.columns) facets.expect(field.key, isBroken);
    for (const { rule } of this.rowRules) {
      const { suspects } = rule;
      suspects?.fields.forEach((field) => {
        facets.expect(field, suspects.isSuspect);
      });
    }
    for (const { rule, field } of this.sheetRuns) {
      if (rule.scope === "column" && rule.suspects && field) facets.expect(field.key, rule.suspects);
    }
  }

  private get classes(): ClassIndex {
    return (this.classIndex ??= new ClassIndex({
      records: this.records,
      viewOf: (index) => this.view(index),
      facets: () => this.facets,
    }));
  }

  /** After an edit of these rows, which hold pupils before and after; `recheckSheet` follows. */
  recheckRows(rows: Iterable<number>, isEdited: (field: FieldKey) => boolean): void {
    const view = this.view(0);
    const asked = this.askedAfter(isEdited);
    const edited: number[] = [];
    for (const row of rows) {
      const index = this.records.indexOfRow(row);
      if (index < 0) continue;
      edited.push(index);
      this.touchedPupils.add(index);
      this.checkPupil(view, index, asked);
    }
    this.classIndex?.touch(edited).forEach((name) => this.touchedClasses.add(name));
  }

  /**
   * Of the rules that look at many pupils only those run that may see the edited columns, which is what lets a sheet have
   * many of them, and of the classes only those of the edited rows.
   */
  recheckSheet(isEdited: (field: FieldKey) => boolean): void {
    for (const field of this.distinct.keys()) if (isEdited(field)) this.distinct.delete(field);
    const isClassEdited = classFields.some(isEdited);
    for (const run of this.classRuns) {
      if (!isClassEdited && !run.rule.reads.some(isEdited)) continue;
      for (const name of this.touchedClasses) {
        const pupils = this.classes.get(name);
        run.problems.delete(name);
        if (pupils) this.runOverClass(run, pupils);
      }
    }
    this.touchedClasses.clear();
    for (const { suspects, reads } of this.sheetRuns) if (reads.some(isEdited)) suspects?.touch(this.touchedPupils);
    this.touchedPupils.clear();
    for (const run of this.sheetRuns) {
      // A problem carries its pupil's class, whatever the rule read.
      const namesClass = isClassEdited && run.problems.length > 0;
      if (namesClass || run.reads.some(isEdited)) this.runOverSheet(run);
    }
  }

  /**
   * Whether what a rule of one pupil or of pupils alike says may change with an edit. Certain only in Mẫu số 1, where
   * `reads` tells all that a rule looks at; and a class or a province says something of other cells too.
   */
  mayChange({ reads }: RowRule | GroupRule, isEdited: (field: FieldKey) => boolean): boolean {
    if (!this.isEachFieldAlone(isEdited)) return true;
    if (reads.some(isEdited)) return true;
    // What is found of a column that is not there stands at the pupil's name.
    return isEdited("fullName") && reads.some((field) => !this.recognised.columns.has(field));
  }

  private isEachFieldAlone(isEdited: (field: FieldKey) => boolean): boolean {
    const { form, columns } = this.recognised;
    if (form.id !== "mau-1" || !columns.has("fullName")) return false;
    return !classFields.some(isEdited) && !this.records.parents.some(isEdited);
  }

  private askedAfter(isEdited: (field: FieldKey) => boolean): Asked {
    const { columns, rowRules } = this;
    if (!this.isEachFieldAlone(isEdited)) return { columns, rowRules, keeps: () => false };
    const changing = rowRules.filter(({ rule }) => this.mayChange(rule, isEdited));
    const changingRules = new Set(changing.map(({ rule }) => rule.id));
    const otherRules = new Set(rowRules.map(({ rule }) => rule.id).filter((id) => !changingRules.has(id)));
    return {
      columns: columns.filter(({ field }) => isEdited(field.key)),
      rowRules: changing,
      keeps: ({ rule, field }) => !changingRules.has(rule) && (otherRules.has(rule) || !isEdited(field)),
    };
  }

  /** Gives a function that puts back what is known now, once the sheet's cells are what they are now. */
  remember(): () => void {
    const byRow = new Map(this.byRow);
    const found = this.sheetRuns.map(({ problems, suspects }) => ({ problems, places: suspects?.places ?? nothing }));
    const foundInClasses = this.classRuns.map((run) => [...run.problems]);
    const restoreClasses = this.classes.remember();
    return () => {
      this.byRow.clear();
      for (const [row, problems] of byRow) this.byRow.set(row, problems);
      this.sheetRuns.forEach((run, place) => {
        run.problems = found[place]?.problems ?? nothing;
        if (run.suspects) run.suspects.places = found[place]?.places ?? nothing;
      });
      this.classRuns.forEach(({ problems }, place) => {
        problems.clear();
        for (const [name, ofClass] of foundInClasses[place] ?? []) problems.set(name, ofClass);
      });
      restoreClasses();
      this.distinct.clear();
    };
  }

  /** What is known now, for a copy of the sheet as it is now, without checking it. */
  copyFor(sheet: Sheet, edited: ReadonlyMap<number, CellValue>): SheetCheck {
    const copy = new SheetCheck(sheet, this.recognised, this.catalogues, this.date1904, this.rules, edited);
    for (const [row, problems] of this.byRow) copy.byRow.set(row, [...problems]);
    copy.sheetRuns.forEach((run, place) => {
      run.problems = this.sheetRuns[place]?.problems ?? nothing;
      run.suspects = this.sheetRuns[place]?.suspects?.copyFor(copy.records) ?? null;
    });
    copy.classRuns.forEach(({ problems }, place) => {
      for (const [name, ofClass] of this.classRuns[place]?.problems ?? []) problems.set(name, ofClass);
    });
    return copy;
  }

  collect(into: Problem[]): void {
    for (const problems of this.byRow.values()) into.push(...problems);
    for (const { problems } of this.sheetRuns) into.push(...problems);
    for (const { problems } of this.classRuns) for (const ofClass of problems.values()) into.push(...ofClass);
  }

  /** The pupils for rules that compare lists. */
  get list(): PupilList {
    return {
      sheetId: this.sheet.id,
      sheetName: this.sheet.name,
      context: this.context,
      count: this.records.count,
      at: (index) => this.view(index),
      classes: () => this.classes.all,
      distinct: (field) => this.distinctOf(field),
    };
  }

  problemOf(rule: Pick<Rule, "id" | "severity">, finding: Finding, view: PupilView): Problem {
    return makeProblem(rule, finding, this.sheet, this.recognised, view.row, view.className, this.date1904);
  }

  /** Most values of a list repeat: each is asked about once. */
  private checkColumn(column: CheckedColumn, facets: Facets): void {
    const { key } = column.field;
    const facet = facets.value(key);
    const view = this.view(0);
    if (!facet) {
      for (const index of facets.where(key, column.isBroken)) {
        this.addFound(this.ask(column, this.records.raw(key, index)), view, index);
      }
      return;
    }
    const found = facet.values.map((value) => this.ask(column, value));
    if (found.every((ofValue) => ofValue.length === 0)) return;
    for (let index = 0; index < facet.codes.length; index++) {
      const ofValue = found[facet.codes[index] ?? 0] ?? nothing;
      if (ofValue.length > 0) this.addFound(ofValue, view, index);
    }
  }

  private addFound(found: readonly FoundByRule[], view: PupilView, index: number): void {
    view.index = index;
    for (const { rule, finding } of found) this.add(this.problemOf(rule, finding, view));
  }

  private checkByRow({ rule, filled }: AskedRowRule, traced: TracedView, facets: Facets): void {
    const whole: RowCheck = (pupil, context) => rule.check(pupil, context);
    const among = filled ? facets.filled(filled) : this.suspected(rule, facets);
    const view = this.view(0);
    for (const part of rule.parts ?? [whole]) {
      for (const index of this.placesToAsk(rule, part, among, traced, facets)) {
        view.index = index;
        for (const finding of part(view, this.context)) this.add(this.problemOf(rule, finding, view));
      }
    }
  }

  private placesToAsk(
    rule: RowRule,
    part: RowCheck,
    among: Int32Array | null,
    traced: TracedView,
    facets: Facets,
  ): Iterable<number> {
    if (rule.isOfEachPupil) return among ?? this.records.rows.keys();
    const places = new PlacesToAsk(part, this.context, traced, facets);
    return among ? places.of(among) : places.ofAll();
  }

  /** `null`: the rule names no suspects, and may speak of any pupil. */
  private suspected({ suspects }: RowRule, facets: Facets): Int32Array | null {
    if (!suspects) return null;
    const places = suspects.fields
      .filter((field) => this.records.has(field))
      .map((field) => facets.where(field, suspects.isSuspect));
    const [first, ...others] = places;
    return others.length === 0 ? (first ?? noPlaces) : inAnyOf(places);
  }

  private checkPupil(view: PupilView, index: number, asked: Asked): void {
    view.index = index;
    const kept = this.byRow.get(view.row)?.filter((problem) => asked.keeps(problem)) ?? [];
    if (kept.length > 0) this.byRow.set(view.row, kept);
    else this.byRow.delete(view.row);
    for (const column of asked.columns) {
      const value = cellAt(this.sheet, view.row, column.place);
      for (const { rule, finding } of this.ask(column, value)) this.add(this.problemOf(rule, finding, view));
    }
    for (const { rule, filled } of asked.rowRules) {
      if (!filled || this.isFilled(index, filled)) this.runRowRule(rule, view);
    }
  }

  private runRowRule(rule: RowRule, view: PupilView): void {
    const findings = rule.check(view, this.context);
    for (const finding of findings) this.add(this.problemOf(rule, finding, view));
  }

  private add(problem: Problem): void {
    const known = this.byRow.get(problem.row);
    if (known) known.push(problem);
    else this.byRow.set(problem.row, [problem]);
  }

  private ask(column: CheckedColumn, value: CellValue): readonly FoundByRule[] {
    return rulesToAsk(column, value).flatMap((rule) =>
      rule.check(value, column.field, this.context).map((finding) => ({ rule, finding })),
    );
  }

  private distinctOf(field: FieldKey): readonly DistinctValue[] {
    const known = this.distinct.get(field);
    if (known) return known;
    const facet = this.facets?.value(field);
    const found = facet ? distinctIn(facet) : this.records.distinct(field);
    this.distinct.set(field, found);
    return found;
  }

  private numberFormatsOf(field: FieldKey, view: PupilView): Iterable<string> {
    const { facets } = this;
    const column = this.records.column(field);
    const places =
      facets && column !== undefined ? facets.numberFormat(field, column).example : this.records.rows.keys();
    return new Set(
      Array.from(places, (index) => {
        view.index = index;
        return view.numberFormat(field);
      }),
    );
  }

  private suspectsOf({ rule, field }: SheetRun, facets: Facets): Suspects | null {
    if (rule.scope !== "column" || !rule.suspects || !field) return null;
    return new Suspects(rule.suspects, this.records, field.key, [...facets.where(field.key, rule.suspects)]);
  }

  private runOverSheet(run: SheetRun): void {
    const { rule, field, suspects } = run;
    if (suspects?.places.length === 0) {
      run.problems = nothing;
      return;
    }
    const view = this.view(0);
    const pupils: ColumnPupils = {
      count: this.records.count,
      at: (index) => {
        view.index = index;
        return view;
      },
      distinct: (field) => this.distinctOf(field),
      where: (field, isMeant) => (this.facets ?? this.records).where(field, isMeant),
      numberFormats: (field) => this.numberFormatsOf(field, view),
      suspects: suspects?.places ?? nothing,
    };
    const findings =
      rule.scope === "sheet"
        ? rule.check(pupils, this.context)
        : field
          ? rule.check(pupils, field, this.context)
          : nothing;
    run.problems = findings.map((finding) => this.problemInRow(rule, finding));
  }

  private runOverClass({ rule, problems }: ClassRun, pupils: ClassPupils): void {
    const found = rule.check(pupils, this.context).map((finding) => this.problemInRow(rule, finding));
    if (found.length > 0) problems.set(pupils.name, found);
  }

  /** Of a column as a whole a rule speaks in the header's row. */
  private problemInRow(rule: Rule, finding: Finding & { readonly row: number }): Problem {
    const index = this.records.indexOfRow(finding.row);
    return index < 0
      ? makeProblem(rule, finding, this.sheet, this.recognised, finding.row, "", this.date1904)
      : this.problemOf(rule, finding, this.view(index));
  }
}

/** A sheet rule is asked once, also where it has none of its columns: it may say that one is missing. */
function sheetRuns(recognised: RecognisedSheet, rules: readonly Rule[]): SheetRun[] {
  const columns = recognised.form.fields.filter((field) => recognised.columns.has(field.key));
  return rules.flatMap((rule): SheetRun[] => {
    if (rule.scope === "sheet") return [{ rule, reads: rule.reads, field: null, suspects: null, problems: nothing }];
    if (rule.scope !== "column") return [];
    return columns
      .filter((field) => rule.reads(field))
      .map((field) => ({ rule, reads: [field.key], field, suspects: null, problems: nothing }));
  });
}

function checkedColumns(recognised: RecognisedSheet, all: readonly Rule[], context: RuleContext): CheckedColumn[] {
  const cellRules = all.filter((rule) => rule.scope === "cell");
  return recognised.form.fields
    .filter((field) => recognised.columns.has(field.key))
    .map((field) => {
      const rules = cellRules.filter((rule) => rule.reads(field));
      const column: CheckedColumn = {
        field,
        place: recognised.columns.get(field.key) ?? 0,
        rules,
        rulesOfPlainValues: rules.filter(({ passesPlainValues }) => passesPlainValues === undefined),
        longestPlainText: Math.min(...rules.map(({ passesPlainValues }) => passesPlainValues?.(field) ?? Infinity)),
        isBroken: (value) => rulesToAsk(column, value).some((rule) => rule.check(value, field, context).length > 0),
      };
      return column;
    })
    .filter((column) => column.rules.length > 0);
}

function rulesToAsk(column: CheckedColumn, value: CellValue): readonly CellRule[] {
  return isPlain(value, column) ? column.rulesOfPlainValues : column.rules;
}

function isPlain(value: CellValue, { longestPlainText }: CheckedColumn): boolean {
  if (typeof value === "string") return value.length <= longestPlainText && isPlainText(value);
  return typeof value === "number" && (longestPlainText === Infinity || String(value).length <= longestPlainText);
}

/** Ascending, each place once. */
function inAnyOf(places: readonly Int32Array[]): Int32Array {
  return Int32Array.from(new Set(places.flatMap((some) => [...some]))).sort();
}
