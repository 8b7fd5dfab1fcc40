import type { PupilRecord, RuleContext } from "../rules/types";

export type Draw<Drawn> = (pupil: PupilRecord, context: RuleContext) => Drawn;

/**
 * What rules draw from the rows of a sheet (a pupil's year from twenty marks), once for all of them. Of the moment: kept
 * while all is checked, let go before the first edit.
 */
export class DrawnRows {
  private kept: Map<unknown, unknown[]> | null = new Map();

  drawn<Drawn>(draw: Draw<Drawn>, index: number, pupil: PupilRecord, context: RuleContext): Drawn {
    const ofDraw = this.ofDraw(draw);
    const known = ofDraw?.[index];
    return known === undefined ? keep(ofDraw, index, draw(pupil, context)) : (known as Drawn);
  }

  /** Also where it is known. */
  drawAnew<Drawn>(draw: Draw<Drawn>, index: number, pupil: PupilRecord, context: RuleContext): Drawn {
    return keep(this.ofDraw(draw), index, draw(pupil, context));
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
