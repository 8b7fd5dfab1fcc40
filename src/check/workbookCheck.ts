import { loadNationalUnits, type NationalUnits } from "../catalogues/nationalUnits";
import { type CatalogueSet, needsNationalUnits, resolveCatalogues } from "../catalogues/catalogueSet";
import { isPlainlyPupil } from "../forms/classifyRows";
import { catalogueOf, columnDropdowns } from "../forms/columnDropdowns";
import { isJudgedBy, judgeAnew, recogniseWorkbook } from "../forms/recognise";
import { tickedSexColumns } from "../forms/tickedSex";
import type { FieldKey, RecognisedSheet, RecognitionHints, Unrecognised } from "../forms/types";
import { allRules } from "../rules/allRules";
import type { BookRule, PupilRecord, Rule } from "../rules/types";
import { putContent } from "../workbook/putContent";
import type { Area, AreaContent, CellRef, Dropdown, NamedArea, Sheet, Workbook } from "../workbook/types";
import { compareListsBy } from "./compareLists";
import { type GroupIndex, groupsOfForms } from "./groupIndex";
import { LockedCells } from "./lockedCells";
import { compareByPlace, type Problem } from "./problem";
import { SheetCopies } from "./sheetCopies";
import { classFields, SheetCheck } from "./sheetCheck";

export interface CheckOptions {
  readonly hints?: RecognitionHints;
  /** Districts and communes of the whole country for a book that brings none (`loadUnitsFor`). */
  readonly nationalUnits?: NationalUnits | null;
  /** The check of the same open book that this one takes the place of: what it saw of locked cells goes on. */
  readonly continues?: WorkbookCheck;
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
}

/**
 * A workbook with its problems, kept current through edits. After every call `problems` equals what a new check of the
 * same cells would find, but for edits of locked cells, which only who saw the edit can know of. Takes the workbook's arrays over and writes edits into them.
 */
export class WorkbookCheck {
  private sheets: Sheet[];
  /** What the workbook is beside its sheets; its name may tell the school year. */
  private about: Omit<Workbook, "sheets">;
  private readonly rules: readonly Rule[];
  private readonly nationalUnits: NationalUnits | null;
  private hints: RecognitionHints;
  private catalogues!: CatalogueSet;
  /** Cells that the lists' own dropdowns point to. */
  private dropdownSources: readonly NamedArea[] = [];
  /** Sheets of whose dropdowns the host was asked since they were read. */
  private readonly askedForLists = new Set<string>();
  private sheetChecks: SheetCheck[] = [];
  private groups: GroupIndex[] = [];
  private copies = new SheetCopies([]);
  /** What the rules that compare lists said last. */
  private comparisons: readonly Comparison[] = [];
  private readonly lockedCells: LockedCells;
  private sorted: readonly Problem[] | null = null;
  private byCell: Map<string, Problem[]> | null = null;
  recognised: readonly RecognisedSheet[] = [];
  unrecognised: readonly Unrecognised[] = [];

  /** `known`: the check of a book of which this one is a copy: what it found is taken over instead of being found again. */
  constructor(workbook: Workbook, options: CheckOptions = {}, known?: WorkbookCheck) {
    this.sheets = [...workbook.sheets];
    this.about = {
      date1904: workbook.date1904,
      ...(workbook.names === undefined ? {} : { names: workbook.names }),
      ...(workbook.fileName === undefined ? {} : { fileName: workbook.fileName }),
    };
    this.rules = options.rules ?? allRules;
    this.hints = options.hints ?? {};
    this.nationalUnits = options.nationalUnits ?? null;
    this.lockedCells = known?.lockedCells.copy() ?? options.continues?.handOnLocked() ?? new LockedCells();
    if (known) this.takeOver(known);
    else this.checkAll();
  }

  /** The check of a copy of the book, to try edits on; made in a fraction of the time that checking takes. */
  copy(): WorkbookCheck {
    const { rules, hints, nationalUnits } = this;
    return new WorkbookCheck(this.copyOfBook(), { rules, hints, nationalUnits }, this);
  }

  private takeOver(known: WorkbookCheck): void {
    const { catalogues, dropdownSources, recognised, unrecognised, copies, comparisons, sorted } = known;
    Object.assign(this, { catalogues, dropdownSources, recognised, unrecognised, copies, comparisons, sorted });
    this.sheetChecks = known.sheetChecks.flatMap((check) => {
      const sheet = this.sheet(check.sheet.id);
      return sheet ? [check.copyFor(sheet, this.lockedCells.of(sheet.id))] : [];
    });
    this.groups = known.groups.map((group) => group.copyFor(this.sheetChecks));
  }

  /** Whether cells that may be a catalogue's, by a name or a dropdown, were edited in the midst of a list's sheet. */
  private isNamed(sheet: Sheet, { area }: AreaContent): boolean {
    const all = [...(this.about.names ?? []), ...this.dropdownSources];
    const named = all.filter(({ sheetName }) => sheetName === sheet.name);
    return named.some(
      (one) =>
        one.area.left <= area.right &&
        one.area.right >= area.left &&
        one.area.top <= area.bottom &&
        one.area.bottom >= area.top,
    );
  }

  /** For the check of the same book that takes this one's place. */
  private handOnLocked(): LockedCells {
    this.sheets.forEach(({ id }) => {
      this.liftLocked(id);
    });
    return this.lockedCells;
  }

  /** By sheet in tab order, row, column. The same array until something changes. */
  get problems(): readonly Problem[] {
    return (this.sorted ??= this.collect());
  }

  problemsAt(cell: CellRef): readonly Problem[] {
    this.byCell ??= groupByCell(this.problems);
    return this.byCell.get(cellId(cell)) ?? [];
  }

  /** The forms with their pupils; arrays that the next edit changes. */
  get checkedSheets(): readonly SheetCheck[] {
    return this.sheetChecks;
  }

  get isDate1904(): boolean {
    return this.about.date1904;
  }

  get allSheets(): readonly Sheet[] {
    return this.sheets;
  }

  /** The book as it stands, with arrays of its own. */
  copyOfBook(): Workbook {
    return {
      ...this.about,
      sheets: this.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row) => [...row]),
        formulas: new Map(sheet.formulas),
        numberFormats: new Map(sheet.numberFormats),
      })),
    };
  }

  sheet(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** The pupils of a recognised sheet in its order, as its rules see them; one view that moves along. */
  *pupils({ sheetId }: RecognisedSheet): Generator<PupilRecord> {
    const check = this.sheetChecks.find(({ sheet }) => sheet.id === sheetId);
    if (!check) return;
    const view = check.view(0);
    for (view.index = 0; view.index < check.records.count; view.index++) yield view;
  }

  setHints(hints: RecognitionHints): void {
    this.hints = hints;
    this.checkAll();
  }

  /** A sheet read anew, or one more sheet, which goes last unless `position` says otherwise. */
  putSheet(sheet: Sheet, position = this.sheets.length): void {
    this.liftLocked(sheet.id);
    this.askedForLists.delete(sheet.id);
    const at = this.sheets.findIndex((other) => other.id === sheet.id);
    if (at >= 0) this.sheets[at] = sheet;
    else this.sheets.splice(position, 0, sheet);
    this.checkAll();
  }

  /**
   * What a host says of the dropdowns of sheets that were read without them. The book is checked anew only where some offers
   * anything.
   */
  putDropdowns(found: ReadonlyMap<string, readonly Dropdown[]>): void {
    for (const id of found.keys()) this.askedForLists.add(id);
    const offering = [...found].filter(([, dropdowns]) => dropdowns.length > 0);
    if (offering.length === 0) return;
    const bySheet = new Map(offering);
    this.sheets = this.sheets.map((sheet) => {
      const dropdowns = bySheet.get(sheet.id);
      return dropdowns ? { ...sheet, dropdowns } : sheet;
    });
    this.checkAll();
  }

  /** Cells to ask a host about: of a column that may have a list of its own the first, the middle and the last pupil's. */
  get cellsToAskForLists(): readonly CellRef[] {
    return this.sheetChecks.flatMap(({ sheet, recognised }) => {
      if (sheet.dropdowns || this.askedForLists.has(sheet.id)) return [];
      const { rows, columns, form } = recognised;
      const asked = new Set([rows[0], rows[rows.length >> 1], rows.at(-1)].filter((row) => row !== undefined));
      const open = form.fields.flatMap((field) => {
        const catalogue = catalogueOf(field);
        const column = columns.get(field.key);
        return column !== undefined && catalogue && !this.catalogues.isSettled(catalogue) ? [column] : [];
      });
      return open.flatMap((column) => [...asked].map((row) => ({ sheet: sheet.id, row, column })));
    });
  }

  /** Rows may have moved: what stood where is found again once the sheet is recognised. */
  private liftLocked(sheetId: string): void {
    const check = this.sheetChecks.find(({ sheet }) => sheet.id === sheetId);
    if (check) this.lockedCells.lift(check.recognised, check.sheet);
    else this.lockedCells.forget(sheetId);
  }

  removeSheet(id: string): void {
    this.lockedCells.forget(id);
    this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
    this.checkAll();
  }

  renameSheet(id: string, name: string): void {
    const before = this.sheet(id)?.name;
    this.sheets = this.sheets.map((sheet) => (sheet.id === id ? { ...sheet, name } : sheet));
    const names = this.about.names?.map((one) => (one.sheetName === before ? { ...one, sheetName: name } : one));
    if (names) this.about = { ...this.about, names };
    this.checkAll();
  }

  /** Cells read anew after an edit. */
  putContents(contents: readonly AreaContent[]): void {
    const edited = new Map<SheetCheck, Edited>();
    const judged = new Set<SheetCheck>();
    let isElsewhere = false;
    let isRecognitionTouched = false;
    for (const content of contents) {
      const sheet = this.sheet(content.sheetId);
      if (!sheet) continue;
      const check = this.sheetChecks.find((other) => other.sheet === sheet);
      if (check) this.lockedCells.remember(check.recognised, sheet, content);
      putContent(sheet, content);
      // Catalogues are read whole: what is looked up in them is no sheet's own affair.
      if (this.catalogues.sheetIds.has(sheet.id) || !check || this.isNamed(sheet, content)) isElsewhere = true;
      else if (touchesRows(check, content)) isRecognitionTouched = true;
      else if (touchesJudgement(check, content)) judged.add(check);
      if (check) addArea(edited, check, content);
    }
    isRecognitionTouched ||= [...judged].some((check) => !this.isJudgementCurrent(check));
    if (isElsewhere || (isRecognitionTouched && !this.isRecognitionCurrent())) {
      this.checkAll();
      return;
    }
    for (const [check, { rows, areas }] of edited) {
      for (const part of editedAlike(rows)) this.recheckPart(check, part);
      check.recheckSheet((field) => isFieldIn(check.recognised, field, areas));
    }
    if (this.areCopiesTouched(edited) && !this.copies.isAsOf(this.sheetChecks)) {
      this.checkAll();
      return;
    }
    this.compareAgain(edited);
    this.forgetCollected();
  }

  /**
   * Gives a function that takes back what is put from now on, without checking again: to be called once, with the old
   * content of all cells that were changed.
   */
  remember(): (old: readonly AreaContent[]) => void {
    const { catalogues, sheetChecks, groups, copies, comparisons, sorted, byCell, recognised, unrecognised } = this;
    const parts = [...sheetChecks.map((check) => check.remember()), ...groups.map((group) => group.remember())];
    const restoreLocked = this.lockedCells.remembering();
    return (old) => {
      for (const content of old) {
        const sheet = this.sheet(content.sheetId);
        if (sheet) putContent(sheet, content);
      }
      Object.assign(this, {
        catalogues,
        sheetChecks,
        groups,
        copies,
        comparisons,
        sorted,
        byCell,
        recognised,
        unrecognised,
      });
      parts.forEach((restore) => restore());
      restoreLocked();
    };
  }

  private recheckPart(check: SheetCheck, { rows, areas }: EditedPart): void {
    const isEdited = (field: FieldKey) => isFieldIn(check.recognised, field, areas);
    check.recheckRows(rows, isEdited);
    for (const group of this.groups) if (check.mayChange(group.rule, isEdited)) group.recheckRows(check, rows);
  }

  private areCopiesTouched(edited: ReadonlyMap<SheetCheck, Pick<Edited, "areas">>): boolean {
    return [...edited].some(([{ recognised }, { areas }]) =>
      SheetCopies.fields.some((field) => isFieldIn(recognised, field, areas)),
    );
  }

  private get workbook(): Workbook {
    return { ...this.about, sheets: this.sheets };
  }

  private checkAll(): void {
    this.catalogues = resolveCatalogues(this.workbook, this.nationalUnits);
    this.dropdownSources = [];
    const { sheets, unrecognised } = recogniseWorkbook(this.workbook, this.catalogues, this.hints);
    this.recognised = sheets;
    this.unrecognised = unrecognised;
    this.sheetChecks = sheets.flatMap((recognised) => {
      const sheet = this.sheet(recognised.sheetId);
      if (!sheet) return [];
      const catalogues = this.cataloguesFor(sheet, recognised);
      this.lockedCells.place(recognised, sheet);
      const locked = this.lockedCells.of(sheet.id);
      return [new SheetCheck(sheet, recognised, catalogues, this.about.date1904, this.rules, locked)];
    });
    this.sheetChecks.forEach((check) => check.checkAll());
    this.copies = new SheetCopies(this.sheetChecks);
    this.groups = this.rules.flatMap((rule) =>
      rule.scope === "group" ? groupsOfForms(rule, this.sheetChecks, this.copies.areCopies) : [],
    );
    this.comparisons = this.rules
      .filter((rule) => rule.scope === "book")
      .map((rule) => ({ rule, problems: compareListsBy(rule, this.sheetChecks) }));
    this.sheetChecks.forEach((check) => {
      check.letGoOfFacets();
    });
    this.forgetCollected();
  }

  private cataloguesFor(sheet: Sheet, recognised: RecognisedSheet): CatalogueSet {
    const { lists, sources } = columnDropdowns(sheet, recognised, this.workbook);
    this.dropdownSources = [...this.dropdownSources, ...sources];
    return this.catalogues.ofSchoolYear(recognised.schoolYear).withChoices(lists);
  }

  private compareAgain(edited: ReadonlyMap<SheetCheck, Pick<Edited, "areas">>): void {
    const isTouched = ({ reads }: BookRule) =>
      [...edited].some(([check, { areas }]) => {
        const isEdited = (field: FieldKey) => isFieldIn(check.recognised, field, areas);
        return classFields.some(isEdited) || reads.some(isEdited);
      });
    this.comparisons = this.comparisons.map((comparison) => {
      const { rule } = comparison;
      return isTouched(rule) ? { rule, problems: compareListsBy(rule, this.sheetChecks) } : comparison;
    });
  }

  /** False where the edited book would be taken for something else than it was. */
  private isRecognitionCurrent(): boolean {
    const { sheets, unrecognised } = recogniseWorkbook(this.workbook, this.catalogues, this.hints);
    return isSame(unrecognised, this.unrecognised) && isSame(sheets, this.recognised);
  }

  /** False where the edited sheet would be taken for another level or school year. */
  private isJudgementCurrent({ sheet, recognised }: SheetCheck): boolean {
    const judgement = judgeAnew(sheet, recognised, this.workbook, this.catalogues, this.hints);
    return (
      judgement.level === recognised.level &&
      judgement.schoolYear === recognised.schoolYear &&
      judgement.schoolYearFrom === recognised.schoolYearFrom &&
      judgement.yearOfAges === recognised.yearOfAges &&
      judgement.isVnen === recognised.isVnen &&
      isSame(judgement.vnenClasses, recognised.vnenClasses)
    );
  }

  private forgetCollected(): void {
    this.sorted = null;
    this.byCell = null;
  }

  private collect(): readonly Problem[] {
    const all: Problem[] = [];
    this.sheetChecks.forEach((check) => check.collect(all));
    this.groups.forEach((group) => group.collect(all));
    this.comparisons.forEach(({ problems }) => all.push(...problems));
    const order = new Map(this.sheets.map((sheet, place) => [sheet.id, place]));
    return all.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || compareByPlace(a, b));
  }
}

/** Checks a workbook with all that helps to judge it; everything that tells a user of problems goes this way. */
export async function checkWorkbook(
  workbook: Workbook,
  options: Omit<CheckOptions, "nationalUnits"> = {},
): Promise<WorkbookCheck> {
  return new WorkbookCheck(workbook, { ...options, nationalUnits: await loadUnitsFor(workbook) });
}

/** What a check of this workbook should know of the country's districts and communes; loads them only where it helps. */
export async function loadUnitsFor(workbook: Workbook): Promise<NationalUnits | null> {
  return needsNationalUnits(workbook) ? loadNationalUnits() : null;
}

/** Whether an edit may change which rows hold pupils, or the header. */
function touchesRows({ sheet, recognised, records }: SheetCheck, { area }: AreaContent): boolean {
  // Of a merged header the cells below may decide what it is.
  if (sheet.merges.some((merged) => merged.top <= recognised.headerBottom)) return true;
  for (let row = area.top; row <= area.bottom; row++) {
    if (records.indexOfRow(row) < 0 || !isPlainlyPupil(sheet, row, recognised.columns)) return true;
  }
  return false;
}

function touchesJudgement({ recognised, records }: SheetCheck, { area }: AreaContent): boolean {
  const edited = [...recognised.columns].filter(([, column]) => isInAny(column, [area]));
  const isBirth = isFieldIn(recognised, "birthDate", [area]);
  for (let row = area.top; row <= area.bottom; row++) {
    const index = records.indexOfRow(row);
    if (isBirth && isJudgedBy(recognised, "birthDate", index)) return true;
    if (edited.some(([field]) => isJudgedBy(recognised, field, index))) return true;
  }
  return false;
}

interface Comparison {
  readonly rule: BookRule;
  readonly problems: readonly Problem[];
}

/** What was edited of a sheet, altogether and by row. */
interface Edited {
  readonly rows: Map<number, Area[]>;
  readonly areas: Area[];
}

/** Rows that were edited in the same columns. */
interface EditedPart {
  readonly rows: readonly number[];
  readonly areas: readonly Area[];
}

function addArea(edited: Map<SheetCheck, Edited>, check: SheetCheck, { area }: AreaContent): void {
  const known = edited.get(check) ?? { rows: new Map<number, Area[]>(), areas: [] };
  edited.set(check, known);
  known.areas.push(area);
  for (let row = area.top; row <= area.bottom; row++) {
    const ofRow = known.rows.get(row);
    if (ofRow) ofRow.push(area);
    else known.rows.set(row, [area]);
  }
}

/** Many fixes at once touch most rows in one column and few rows in others: each is checked for its own edits alone. */
function editedAlike(byRow: ReadonlyMap<number, readonly Area[]>): EditedPart[] {
  const parts = new Map<string, { rows: number[]; areas: readonly Area[] }>();
  for (const [row, areas] of byRow) {
    const columns = areas.map(({ left, right }) => `${String(left)}-${String(right)}`).join(" ");
    const known = parts.get(columns);
    if (known) known.rows.push(row);
    else parts.set(columns, { rows: [row], areas });
  }
  return [...parts.values()];
}

/** Whether the field's column is among the areas, or one of those that hold a birth date or a sex in another way. */
function isFieldIn(recognised: RecognisedSheet, field: FieldKey, areas: readonly Area[]): boolean {
  const { columns, splitBirthDate } = recognised;
  if (isInAny(columns.get(field), areas)) return true;
  if (field === "sex") return tickedSexColumns(recognised).some(({ column }) => isInAny(column, areas));
  return field === "birthDate" && splitBirthDate?.some((column) => isInAny(column, areas)) === true;
}

function isInAny(column: number | undefined, areas: readonly Area[]): boolean {
  return column !== undefined && areas.some(({ left, right }) => column >= left && column <= right);
}

/** By content: recognition makes new objects each time. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a].every(([key, value]) => isSame(value, b.get(key)));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, place) => isSame(value, b[place]));
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  );
}

function groupByCell(problems: readonly Problem[]): Map<string, Problem[]> {
  const byCell = new Map<string, Problem[]>();
  for (const problem of problems) {
    const id = cellId(problem);
    const known = byCell.get(id);
    if (known) known.push(problem);
    else byCell.set(id, [problem]);
  }
  return byCell;
}

function cellId(cell: CellRef): string {
  return `${cell.row},${cell.column},${cell.sheet}`;
}
