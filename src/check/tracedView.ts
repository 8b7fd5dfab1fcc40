import { hasScaleByGrade } from "../forms/readLevel";
import type { Records } from "../forms/records";
import type { FieldKey, RecognisedSheet } from "../forms/types";
import type { RuleContext } from "../rules/types";
import type { CellValue, Sheet } from "../workbook/types";
import type { Draw, DrawnRows } from "./drawnRows";
import type { Facet, Facets } from "./facets";
import { PupilView } from "./pupilView";

/** A pupil's row that notes what is seen of it. */
export class TracedView extends PupilView {
  private trace: Facet[] = [];
  private isComplete = true;

  constructor(
    private readonly facets: Facets,
    sheet: Sheet,
    recognised: RecognisedSheet,
    records: Records,
    edited: ReadonlyMap<number, CellValue> | undefined,
    drawings: DrawnRows | null,
  ) {
    super(sheet, recognised, records, 0, edited, drawings);
  }

  startTrace(): void {
    this.trace = [];
    this.isComplete = true;
  }

  /** Each facet once, in the order in which they were first looked at; up to the first that is none. */
  get seen(): readonly Facet[] {
    return this.trace;
  }

  /** Whether that is all that was seen. */
  get isTold(): boolean {
    return this.isComplete;
  }

  private see(facet: Facet | null): void {
    if (!this.isComplete) return;
    if (!facet) this.isComplete = false;
    else if (!this.trace.includes(facet)) this.trace.push(facet);
  }

  private seeValue(field: FieldKey): void {
    if (this.records.has(field)) this.see(this.facets.value(field));
  }

  private seeLookup(field: FieldKey): void {
    const parent = this.records.parentOf(field);
    if (parent !== null) this.seeLookup(parent);
    this.seeValue(field);
  }

  override get row(): number {
    this.see(null);
    return super.row;
  }

  override get grade() {
    this.see(this.facets.grade);
    return super.grade;
  }

  override get ageGroup() {
    this.see(this.facets.ageGroup);
    return super.ageGroup;
  }

  override get className(): string {
    this.see(this.facets.className);
    return super.className;
  }

  override raw(field: FieldKey) {
    this.seeValue(field);
    return super.raw(field);
  }

  override cell(column: number) {
    this.see(null);
    return super.cell(column);
  }

  override isBlank(field: FieldKey): boolean {
    if (this.records.has(field)) this.see(this.facets.isBlank(field));
    return super.isBlank(field);
  }

  override text(field: FieldKey): string {
    this.seeValue(field);
    return super.text(field);
  }

  override date(field: FieldKey) {
    this.seeValue(field);
    return super.date(field);
  }

  override year(field: FieldKey): number | null {
    if (this.records.has(field)) this.see(this.facets.year(field));
    return super.year(field);
  }

  override tick(field: FieldKey): boolean | null {
    this.seeValue(field);
    return super.tick(field);
  }

  override mark(field: FieldKey) {
    this.seeValue(field);
    return super.mark(field);
  }

  override marks(fields: readonly FieldKey[]) {
    for (const field of fields) this.seeValue(field);
    return super.marks(fields);
  }

  override level(field: FieldKey) {
    if (this.records.has(field) && hasScaleByGrade(this.records.definition(field))) this.see(this.facets.grade);
    this.seeValue(field);
    return super.level(field);
  }

  override lookup(field: FieldKey) {
    this.seeLookup(field);
    return super.lookup(field);
  }

  override entry(field: FieldKey) {
    this.seeLookup(field);
    return super.entry(field);
  }

  override before(field: FieldKey) {
    if (this.edited.size > 0) this.see(null);
    return super.before(field);
  }

  override formula(field: FieldKey) {
    if (this.sheet.formulas.size > 0) this.see(null);
    return super.formula(field);
  }

  override numberFormat(field: FieldKey): string {
    const column = this.records.column(field);
    if (column !== undefined) this.see(this.facets.numberFormat(field, column));
    return super.numberFormat(field);
  }

  override font(field: FieldKey): string {
    if (this.sheet.legacyFonts) this.see(null);
    return super.font(field);
  }

  /** Drawn again: what it is drawn from has to be seen. */
  override drawn<Drawn>(draw: Draw<Drawn>, context: RuleContext): Drawn {
    return this.drawings ? this.drawings.drawAnew(draw, this.index, this, context) : draw(this, context);
  }
}
