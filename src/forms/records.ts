import type { CatalogueSet } from "../catalogues/catalogueSet";
import type { CatalogueEntry, CatalogueId, Lookup } from "../catalogues/types";
import { type AgeGroup, ageGroupOfClass, gradeOfClass } from "../text/classCode";
import type { DateSystem } from "../text/calendar";
import { type ParsedDate, parseDate } from "../text/date";
import { parseMark, type ParsedMark } from "../text/mark";
import { parseYear } from "../text/year";
import type { CellValue, Sheet } from "../workbook/types";
import type { ScaleId } from "./data/scales";
import { ageGroupOfClassEntry, gradeOfClassEntry } from "./gradeOfClassEntry";
import { hasScaleByGrade, readLevel, type ReadLevel, scaleOf } from "./readLevel";
import { readTick } from "./readTick";
import { joinedBirthDate } from "./splitBirthDate";
import { isBlankText, textOf } from "./textOf";
import type { FieldDefinition, FieldKey, RecognisedSheet } from "./types";

const emptySlot = {
  dates: null,
  years: null,
  ticks: null,
  marks: null,
  levels: null,
  lastLevels: null,
  lastLookup: null,
};

/** Stands for the column of a birth date in three: its text is made of their cells. */
const JOINED = -1;

/** A column in use: where it stands, and what its distinct values were parsed to. */
interface Slot {
  readonly definition: FieldDefinition;
  readonly column: number;
  readonly parent: FieldKey | null;
  dates: Map<CellValue, ParsedDate> | null;
  years: Map<CellValue, number | null> | null;
  ticks: Map<CellValue, boolean | null> | null;
  marks: Map<CellValue, ParsedMark> | null;
  /** By scale, which the pupil's grade may decide. */
  levels: Map<ScaleId, LevelsOfScale> | null;
  /** Of the pupil looked at last: neighbours are mostly of one grade. */
  lastLevels: LevelsOfScale | null;
  /** By the parent's code (`""` for none), then by value. */
  readonly lookups: Map<string, Map<CellValue, Lookup>>;
  /** Neighbours of a list mostly hold the same status, people, district. */
  lastLookup: { readonly value: CellValue; readonly parentCode: string; readonly found: Lookup } | null;
}

interface LevelsOfScale {
  readonly scale: ScaleId;
  readonly read: Map<CellValue, ReadLevel>;
}

const blankDate: ParsedDate = { kind: "blank" };
const blankMark: ParsedMark = { kind: "blank" };
const blankLevel: ReadLevel = { kind: "blank" };

/**
 * The pupils of a recognised sheet by place (0 … count − 1) and field. Cells are read where they stand, so an edit
 * written into the sheet is seen at once; what is parsed is kept once for each distinct value of a column, not for each
 * pupil. A field without a column reads as blank, a birth date in three columns as the text that one cell would hold.
 */
export class Records {
  /** Row of the sheet for every pupil, ascending. */
  readonly rows: readonly number[];
  private readonly values: CellValue[][];
  private readonly slots = new Map<FieldKey, Slot>();
  private readonly definitions: ReadonlyMap<FieldKey, FieldDefinition>;
  private readonly grades = new Map<string, number | null>();
  private readonly ageGroups = new Map<string, AgeGroup | null>();
  private lastClass: { readonly cell: CellValue; readonly name: string } = { cell: "", name: "" };
  private readonly birthColumns: RecognisedSheet["splitBirthDate"];
  private readonly joinedDates = new Map<string, string>();
  private lastGrade: { readonly className: string; readonly grade: number | null } = { className: "", grade: null };
  private readonly titledClasses: RecognisedSheet["titledClasses"];
  private readonly dateSystem: DateSystem;
  private readonly schoolYear: number;

  constructor(
    sheet: Sheet,
    recognised: RecognisedSheet,
    private readonly catalogues: CatalogueSet,
    date1904: boolean,
  ) {
    this.dateSystem = { date1904 };
    this.rows = recognised.rows;
    this.values = sheet.values;
    this.birthColumns = recognised.splitBirthDate;
    this.titledClasses = recognised.titledClasses;
    this.schoolYear = recognised.schoolYear;
    this.definitions = new Map(recognised.form.fields.map((field) => [field.key, field]));
    for (const [key, column] of recognised.columns) {
      const definition = this.definitions.get(key);
      if (!definition) continue;
      const parent = parentField(definition, recognised, catalogues);
      this.slots.set(key, { ...emptySlot, definition, column, parent, lookups: new Map() });
    }
    const birthDate = this.definitions.get("birthDate");
    if (!this.birthColumns || !birthDate || this.slots.has("birthDate")) return;
    this.slots.set("birthDate", {
      ...emptySlot,
      definition: birthDate,
      column: JOINED,
      parent: null,
      lookups: new Map(),
    });
  }

  get count(): number {
    return this.rows.length;
  }

  /** The form's fields that have a column, with its 0-based place. */
  get fields(): (readonly [FieldKey, number])[] {
    return Array.from(this.slots, ([field, { column }]) => [field, column] as const).filter(
      ([, column]) => column !== JOINED,
    );
  }

  /** Provinces and districts whose value decides what a cell below them is taken for. */
  get parents(): readonly FieldKey[] {
    return [...this.slots.values()].flatMap(({ parent }) => parent ?? []);
  }

  /** The province or district whose value decides what the field's is taken for; `null` where none does. */
  parentOf(field: FieldKey): FieldKey | null {
    return this.slots.get(field)?.parent ?? null;
  }

  /** @throws Error where the form has no such field. */
  definition(field: FieldKey): FieldDefinition {
    const definition = this.definitions.get(field);
    if (!definition) throw new Error(`The form has no field "${field}"`);
    return definition;
  }

  has(field: FieldKey): boolean {
    return this.slots.has(field);
  }

  raw(field: FieldKey, index: number): CellValue {
    const slot = this.slots.get(field);
    return slot ? this.cell(slot, index) : "";
  }

  /** 0-based column of the sheet; `undefined` where it has none. With `cells`, the way to read many pupils. */
  column(field: FieldKey): number | undefined {
    const column = this.slots.get(field)?.column;
    return column === JOINED ? undefined : column;
  }

  /** The columns whose cells the field's value is made of; mostly one, of a birth date in three columns those, or none. */
  columnsOf(field: FieldKey): readonly number[] {
    const column = this.slots.get(field)?.column;
    if (column === JOINED) return this.birthColumns ?? [];
    return column === undefined ? [] : [column];
  }

  /** The pupil's row of the sheet; may be shorter than the sheet is wide. */
  cells(index: number): readonly CellValue[] {
    return this.values[this.rows[index] ?? -1] ?? [];
  }

  isBlank(field: FieldKey, index: number): boolean {
    return isBlankText(this.raw(field, index));
  }

  /** Normalised text; a number as its digits. */
  text(field: FieldKey, index: number): string {
    return textOf(this.raw(field, index));
  }

  date(field: FieldKey, index: number): ParsedDate {
    const slot = this.slots.get(field);
    if (!slot) return blankDate;
    return this.dateIn(slot, this.cell(slot, index));
  }

  private dateIn(slot: Slot, value: CellValue): ParsedDate {
    const known = (slot.dates ??= new Map()).get(value);
    if (known) return known;
    const date = parseDate(value, this.dateSystem);
    slot.dates.set(value, date);
    return date;
  }

  /** Four digits, of a year or of a date; `null` for anything else. */
  year(field: FieldKey, index: number): number | null {
    const slot = this.slots.get(field);
    if (!slot) return null;
    const value = this.cell(slot, index);
    const known = (slot.years ??= new Map()).get(value);
    if (known !== undefined) return known;
    const year = this.readYear(slot, value);
    slot.years.set(value, year);
    return year;
  }

  /** `null` where the cell holds neither a tick nor nothing. */
  tick(field: FieldKey, index: number): boolean | null {
    const slot = this.slots.get(field);
    if (!slot) return false;
    const value = this.cell(slot, index);
    const known = (slot.ticks ??= new Map()).get(value);
    if (known !== undefined) return known;
    const tick = readTick(field, value);
    slot.ticks.set(value, tick);
    return tick;
  }

  /** Of a mark field, in tenths; Đ and CĐ of subjects judged by comment too. */
  mark(field: FieldKey, index: number): ParsedMark {
    const slot = this.slots.get(field);
    if (!slot) return blankMark;
    const value = this.cell(slot, index);
    // To read a number is cheaper than to look up what was read.
    if (typeof value === "number") return parseMark(value, this.dateSystem);
    const known = (slot.marks ??= new Map()).get(value);
    if (known) return known;
    const mark = parseMark(value, this.dateSystem);
    slot.marks.set(value, mark);
    return mark;
  }

  /** Of a level field, on the scale that the pupil's grade and the school year have. */
  level(field: FieldKey, index: number): ReadLevel {
    const slot = this.slots.get(field);
    // To read the grade costs more than to read the level.
    const grade = slot && hasScaleByGrade(slot.definition) ? this.grade(index) : null;
    const scale = slot && scaleOf(slot.definition, grade, this.schoolYear);
    if (!slot || !scale) return blankLevel;
    const value = this.cell(slot, index);
    const { read } = slot.lastLevels?.scale === scale ? slot.lastLevels : (slot.lastLevels = levelsOf(slot, scale));
    const known = read.get(value);
    if (known) return known;
    const level = readLevel(scale, value);
    read.set(value, level);
    return level;
  }

  /**
   * What the field's catalogue says: a district under its row's province, a commune under its row's district, as far as
   * those are found themselves or leave no doubt what is meant. `undefined` for a blank cell, a field without catalogue, a catalogue nobody has.
   */
  lookup(field: FieldKey, index: number): Lookup | undefined {
    const slot = this.slots.get(field);
    const catalogue = slot?.definition.catalogue;
    if (!slot || catalogue === undefined) return undefined;
    const value = this.cell(slot, index);
    if (value === "") return undefined;
    const parentCode = (slot.parent && this.meantEntry(slot.parent, index)?.code) || "";
    const last = slot.lastLookup;
    if (last && last.value === value && last.parentCode === parentCode) return last.found;
    const found = isBlankText(value) ? undefined : this.lookUpUnder(parentCode, value, slot.lookups, catalogue);
    // Of a catalogue that nobody has there is nothing to remember.
    if (found) slot.lastLookup = { value, parentCode, found };
    return found;
  }

  private lookUpUnder(
    parentCode: string,
    value: CellValue,
    lookups: Slot["lookups"],
    catalogue: CatalogueId,
  ): Lookup | undefined {
    let known = lookups.get(parentCode);
    if (!known) lookups.set(parentCode, (known = new Map()));
    const old = known.get(value);
    if (old) return old;
    const found = this.catalogues
      .get(catalogue)
      ?.lookUp(typeof value === "string" ? value : textOf(value), parentCode === "" ? {} : { parentCode });
    if (found) known.set(value, found);
    return found;
  }

  /** The catalogue's entry where the cell names exactly one. */
  entry(field: FieldKey, index: number): CatalogueEntry | null {
    return onlyEntryOf(this.lookup(field, index));
  }

  /** The pupil's class: its own cell, else the title over its part of the list, else that of the sheet. `""` unknown. */
  className(index: number): string {
    const cell = this.raw("classCode", index);
    // Neighbours are mostly of one class; text of a cell never changes, only the cell does.
    if (cell !== "" && cell === this.lastClass.cell) return this.lastClass.name;
    const name = this.readClassName(index);
    if (!isBlankText(cell)) this.lastClass = { cell, name };
    return name;
  }

  private readClassName(index: number): string {
    const own = this.text("classCode", index) || this.text("className", index);
    if (own !== "") return own;
    const row = this.rows[index] ?? 0;
    return this.titledClasses.findLast(({ from }) => from <= row)?.name ?? "";
  }

  /** 1–12 by the school's own list of classes, else by the class code; `null` for mầm non and where neither tells. */
  grade(index: number): number | null {
    const text = this.className(index);
    if (text !== this.lastGrade.className) {
      const grade = text === "" ? null : memoised(this.grades, text, () => this.readGrade(text));
      this.lastGrade = { className: text, grade };
    }
    return this.lastGrade.grade;
  }

  /** Of a mầm non class, by the school's own list, else by the code; `null` for every other class. */
  ageGroup(index: number): AgeGroup | null {
    const text = this.className(index);
    return text === "" ? null : memoised(this.ageGroups, text, () => this.readAgeGroup(text));
  }

  /** A column's different values in order of appearance, `""` left out, each with its pupils and the first one's place. */
  distinct(field: FieldKey): { readonly value: CellValue; readonly pupils: number; readonly first: number }[] {
    const slot = this.slots.get(field);
    if (!slot) return [];
    const found = new Map<CellValue, { value: CellValue; pupils: number; first: number }>();
    let last: { value: CellValue; pupils: number } | undefined;
    for (let index = 0; index < this.rows.length; index++) {
      const value = this.cell(slot, index);
      if (value === "") continue;
      // Neighbours mostly have the same class, province, status.
      if (last?.value !== value) {
        let known = found.get(value);
        if (!known) found.set(value, (known = { value, pupils: 0, first: index }));
        last = known;
      }
      last.pupils++;
    }
    return [...found.values()];
  }

  /** Places of the pupils whose value is meant, ascending; where only `some` are asked of, places among these. */
  where(field: FieldKey, isMeant: (value: CellValue) => boolean, some: readonly number[] | null = null): number[] {
    const slot = this.slots.get(field);
    const count = some ? some.length : this.count;
    const places: number[] = [];
    let last: CellValue = "";
    let isLastMeant = isMeant(last);
    for (let index = 0; index < count; index++) {
      const value = slot ? this.cell(slot, some ? (some[index] ?? -1) : index) : "";
      // Neighbours mostly have the same class, province, status.
      if (value !== last) {
        last = value;
        isLastMeant = isMeant(value);
      }
      if (isLastMeant) places.push(index);
    }
    return places;
  }

  /** Place of the pupil in a row of the sheet; -1 where the row holds none. */
  indexOfRow(row: number): number {
    let low = 0;
    let high = this.rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.rows[middle] ?? 0;
      if (found === row) return middle;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private cell(slot: Slot, index: number): CellValue {
    const row = this.rows[index];
    const value = row === undefined ? "" : this.values[row]?.[slot.column];
    return value ?? (slot.column === JOINED ? this.joinedDate(index) : "");
  }

  private joinedDate(index: number): string {
    if (!this.birthColumns) return "";
    const cells = this.cells(index);
    const [day = "", month = "", year = ""] = this.birthColumns.map((column) => cells[column]);
    const key = `${String(day)} ${String(month)} ${typeof year} ${String(year)}`;
    return memoised(this.joinedDates, key, () => joinedBirthDate([day, month, year], this.dateSystem));
  }

  private meantEntry(field: FieldKey, index: number): CatalogueEntry | null {
    const lookup = this.lookup(field, index);
    if (lookup?.kind === "unknown" && lookup.isSure) return lookup.suggestions[0]?.entry ?? null;
    return onlyEntryOf(lookup);
  }

  private readYear(slot: Slot, value: CellValue): number | null {
    if (slot.definition.type === "date") {
      const date = this.dateIn(slot, value);
      return date.kind === "date" || date.kind === "yearOnly" ? date.year : null;
    }
    const year = parseYear(value, this.dateSystem);
    return "year" in year ? year.year : null;
  }

  private readGrade(classText: string): number | null {
    const entry = this.listedClass(classText);
    const listed = entry && gradeOfClassEntry(entry, this.catalogues.get("grade"));
    return listed ?? gradeOfClass(classText)?.grade ?? null;
  }

  /** The list's Khối may say no more than "Lớp mẫu giáo": then the class's own name may tell the age. */
  private readAgeGroup(classText: string): AgeGroup | null {
    const entry = this.listedClass(classText);
    const listed = entry && ageGroupOfClassEntry(entry, this.catalogues.get("grade"));
    if (listed && listed !== "kindergarten" && listed !== "nursery") return listed;
    const told = ageGroupOfClass(classText) ?? ageGroupOfClass(entry?.name ?? "");
    return told ?? listed;
  }

  private listedClass(classText: string): CatalogueEntry | null {
    const lookup = this.catalogues.get("class")?.lookUp(classText);
    return lookup?.kind === "found" ? lookup.entry : null;
  }
}

function onlyEntryOf(lookup: Lookup | undefined): CatalogueEntry | null {
  return lookup?.kind === "found" && !lookup.alternatives ? lookup.entry : null;
}

/** The province of a district, the district (or province) of a commune: the column of the same group that it stands in. */
function parentField(
  definition: FieldDefinition,
  recognised: RecognisedSheet,
  catalogues: CatalogueSet,
): FieldKey | null {
  const ofCommune = catalogues.hasCommunesOfProvinces ? "province" : "district";
  const catalogue =
    definition.catalogue === "commune" ? ofCommune : definition.catalogue === "district" ? "province" : null;
  if (catalogue === null) return null;
  const parent = recognised.form.fields.find(
    (field) => field.group === definition.group && field.catalogue === catalogue,
  );
  return parent && recognised.columns.has(parent.key) ? parent.key : null;
}

function levelsOf(slot: Slot, scale: ScaleId): LevelsOfScale {
  return memoised((slot.levels ??= new Map()), scale, () => ({ scale, read: new Map() }));
}

function memoised<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const old = known.get(key);
  if (old !== undefined || known.has(key)) return old as Value;
  const made = make();
  known.set(key, made);
  return made;
}
