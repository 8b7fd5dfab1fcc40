import type { FieldDefinition, FieldKey } from "../forms/types";
import type { CellValue } from "../workbook/types";
import type { PupilRecord, RuleContext } from "./types";

/** A pupil's row with the marks that stand on another sheet: what neither cell nor place tells is the first row's. */
export class JoinedPupil implements PupilRecord {
  constructor(
    private readonly own: PupilRecord,
    private readonly other: PupilRecord,
  ) {}

  private of(field: FieldKey): PupilRecord {
    return !this.own.has(field) && this.other.has(field) ? this.other : this.own;
  }

  get sheetId(): string {
    return this.own.sheetId;
  }

  get sheetName(): string {
    return this.own.sheetName;
  }

  get row(): number {
    return this.own.row;
  }

  get grade() {
    return this.own.grade ?? this.other.grade;
  }

  get ageGroup() {
    return this.own.ageGroup ?? this.other.ageGroup;
  }

  get className(): string {
    return this.own.className || this.other.className;
  }

  get hasFormulas(): boolean {
    return this.own.hasFormulas || this.other.hasFormulas;
  }

  has(field: FieldKey): boolean {
    return this.of(field).has(field);
  }

  raw(field: FieldKey): CellValue {
    return this.of(field).raw(field);
  }

  cell(column: number): CellValue {
    return this.own.cell(column);
  }

  isBlank(field: FieldKey): boolean {
    return this.of(field).isBlank(field);
  }

  text(field: FieldKey): string {
    return this.of(field).text(field);
  }

  date(field: FieldKey) {
    return this.of(field).date(field);
  }

  year(field: FieldKey): number | null {
    return this.of(field).year(field);
  }

  tick(field: FieldKey): boolean | null {
    return this.of(field).tick(field);
  }

  mark(field: FieldKey) {
    return this.of(field).mark(field);
  }

  marks(fields: readonly FieldKey[]) {
    return fields.map((field) => this.mark(field));
  }

  level(field: FieldKey) {
    return this.of(field).level(field);
  }

  lookup(field: FieldKey) {
    return this.of(field).lookup(field);
  }

  entry(field: FieldKey) {
    return this.of(field).entry(field);
  }

  field(key: FieldKey): FieldDefinition {
    return this.own.field(key);
  }

  ref(field: FieldKey) {
    return this.of(field).ref(field);
  }

  before(field: FieldKey): CellValue | null {
    return this.of(field).before(field);
  }

  formula(field: FieldKey): string | null {
    return this.of(field).formula(field);
  }

  numberFormat(field: FieldKey): string {
    return this.of(field).numberFormat(field);
  }

  font(field: FieldKey): string {
    return this.of(field).font(field);
  }

  drawn<Drawn>(draw: (pupil: PupilRecord, context: RuleContext) => Drawn, context: RuleContext): Drawn {
    return draw(this, context);
  }
}
