import type { Records } from "../forms/records";
import type { FieldKey } from "../forms/types";
import type { ParsedMark } from "../text/mark";
import type { Facets } from "./facets";
import type { PupilRecord, RuleContext } from "../rules/types";

/** The marks of a column by what stands in its cells. */
interface MarkColumn {
  /** By pupil; a column of which nearly all values differ has one for each pupil. */
  readonly codes: Int32Array;
  readonly marks: readonly ParsedMark[];
}

const blankMark: ParsedMark = { kind: "blank" };

export type Draw<Drawn> = (pupil: PupilRecord, context: RuleContext) => Drawn;

/**
 * What rules draw from the rows of a sheet (a pupil's year from twenty marks), once for all of them. Of the moment: kept
 * while all is checked, let go before the first edit.
 */
export class DrawnRows {
  private kept: Map<unknown, unknown[]> | null = new Map();
  private readonly markColumns = new Map<readonly FieldKey[], readonly MarkColumn[]>();

  constructor(
    private readonly facets: Facets,
    private readonly records: Records,
  ) {}

  drawn<Drawn>(draw: Draw<Drawn>, index: number, pupil: PupilRecord, context: RuleContext): Drawn {
    const ofDraw = this.ofDraw(draw);
    const known = ofDraw?.[index];
    return known === undefined ? keep(ofDraw, index, draw(pupil, context)) : (known as Drawn);
  }

  /** Also where it is known. */
  drawAnew<Drawn>(draw: Draw<Drawn>, index: number, pupil: PupilRecord, context: RuleContext): Drawn {
    return keep(this.ofDraw(draw), index, draw(pupil, context));
  }

  /** As of a `PupilRecord`; each different value of a column is read once. `null` once the drawings are let go. */
  marks(fields: readonly FieldKey[], index: number): readonly ParsedMark[] | null {
    if (!this.kept) return null;
    let columns = this.markColumns.get(fields);
    if (!columns) this.markColumns.set(fields, (columns = fields.map((field) => this.markColumn(field))));
    return columns.map(({ codes, marks }) => marks[codes[index] ?? 0] ?? blankMark);
  }

  private markColumn(field: FieldKey): MarkColumn {
    const facet = this.facets.value(field);
    const codes = facet?.codes ?? Int32Array.from(this.records.rows.keys());
    const examples = facet?.example ?? codes;
    return { codes, marks: Array.from(examples, (index) => this.records.mark(field, index)) };
  }

  letGo(): void {
    this.kept = null;
  }

  private ofDraw(draw: unknown): unknown[] | null {
    if (!this.kept) return null;
    const known = this.kept.get(draw);
    if (known) return known;
    const made: unknown[] = [];
    this.kept.set(draw, made);
    return made;
  }
}

function keep<Drawn>(ofDraw: unknown[] | null, index: number, made: Drawn): Drawn {
  if (ofDraw) ofDraw[index] = made;
  return made;
}
