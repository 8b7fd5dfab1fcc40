import type { FieldDefinition, FieldKey, RecognisedSheet } from "../forms/types";
import type { Records } from "../forms/records";
import { placeOfField } from "../forms/splitBirthDate";
import type { PupilRecord, RuleContext } from "../rules/types";
import { cellAt, cellKey } from "../workbook/cells";
import type { CellRef, CellValue, Sheet } from "../workbook/types";
import type { Draw, DrawnRows } from "./drawnRows";

const noEdits: ReadonlyMap<number, CellValue> = new Map();

/** A pupil's row as rules see it: a place in the records, no copy of anything. */
export class PupilView implements PupilRecord {
  constructor(
    protected readonly sheet: Sheet,
    protected readonly recognised: RecognisedSheet,
    protected readonly records: Records,
    /** Place among the records; a check over all pupils moves one view along. */
    public index: number,
    /** Locked cells that were edited, by `cellKey`, with what they held. */
    protected readonly edited: ReadonlyMap<number, CellValue> = noEdits,
    protected readonly drawings: DrawnRows | null = null,
  ) {}

  get sheetId(): string {
    return this.sheet.id;
  }

  get sheetName(): string {
    return this.sheet.name;
  }

  get row(): number {
    return this.place;
  }

  private get place(): number {
    return this.records.rows[this.index] ?? -1;
  }

  get grade(): number | null {
    return this.records.grade(this.index);
  }

  get ageGroup() {
    return this.records.ageGroup(this.index);
  }

  get className(): string {
    return this.records.className(this.index);
  }

  has(field: FieldKey): boolean {
    return this.records.has(field);
  }

  raw(field: FieldKey) {
    return this.records.raw(field, this.index);
  }

  cell(column: number) {
    return cellAt(this.sheet, this.place, column);
  }

  isBlank(field: FieldKey): boolean {
    return this.records.isBlank(field, this.index);
  }

  text(field: FieldKey): string {
    return this.records.text(field, this.index);
  }

  date(field: FieldKey) {
    return this.records.date(field, this.index);
  }

  year(field: FieldKey): number | null {
    return this.records.year(field, this.index);
  }

  tick(field: FieldKey): boolean | null {
    return this.records.tick(field, this.index);
  }

  mark(field: FieldKey) {
    return this.records.mark(field, this.index);
  }

  marks(fields: readonly FieldKey[]) {
    return this.drawings?.marks(fields, this.index) ?? fields.map((field) => this.records.mark(field, this.index));
  }

  level(field: FieldKey) {
    return this.records.level(field, this.index);
  }

  lookup(field: FieldKey) {
    return this.records.lookup(field, this.index);
  }

  entry(field: FieldKey) {
    return this.records.entry(field, this.index);
  }

  field(key: FieldKey): FieldDefinition {
    return this.records.definition(key);
  }

  ref(field: FieldKey): CellRef {
    return { sheet: this.sheet.id, row: this.place, column: placeOfField(this.recognised, field) ?? 0 };
  }

  before(field: FieldKey): CellValue | null {
    const column = this.recognised.columns.get(field);
    return column === undefined ? null : (this.edited.get(cellKey(this.place, column)) ?? null);
  }

  get hasFormulas(): boolean {
    return this.sheet.formulas.size > 0;
  }

  formula(field: FieldKey): string | null {
    const column = this.recognised.columns.get(field);
    return column === undefined ? null : (this.sheet.formulas.get(cellKey(this.place, column)) ?? null);
  }

  numberFormat(field: FieldKey): string {
    const column = this.recognised.columns.get(field);
    if (column === undefined) return "General";
    return this.sheet.numberFormats.get(cellKey(this.place, column)) ?? "General";
  }

  font(field: FieldKey): string {
    const column = this.sheet.legacyFonts ? this.recognised.columns.get(field) : undefined;
    return column === undefined ? "" : (this.sheet.legacyFonts?.get(cellKey(this.place, column)) ?? "");
  }

  drawn<Drawn>(draw: Draw<Drawn>, context: RuleContext): Drawn {
    return this.drawings ? this.drawings.drawn(draw, this.index, this, context) : draw(this, context);
  }
}
