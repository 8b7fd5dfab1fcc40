import type { RowCheck, RuleContext } from "../rules/types";
import { type Facet, type Facets, sortPlaces } from "./facets";
import type { TracedView } from "./tracedView";

/** What a rule looked at in a pupil, one thing after the other, and what came of it. */
interface Look {
  readonly index: number;
  readonly seen: readonly Facet[];
  /** The rule has nothing to say, and looked at nothing that cannot be told apart cheaply. */
  readonly isClean: boolean;
}

/** Whether nothing is to be asked of pupils who are alike in the first `depth` things that are looked at. */
function isSettled({ seen, isClean }: Look, depth: number): boolean {
  return isClean && seen.length <= depth;
}

/** So few pupils are sooner asked about than told apart. */
const few = 2;

/**
 * The pupils that a row rule has to be asked about, without its author having to say why. While the rule looks at a pupil,
 * what it sees is noted; a rule depends on nothing else, so that of pupils who show the same things in the same order it
 * says the same, and one of them tells of all. Most pupils of a school are alike in what most rules look at: parted by the
 * first thing that is looked at, then by the next, they come to a few kinds, and most kinds are clean.
 */
export class PlacesToAsk {
  private readonly found: number[] = [];

  /** `facets`: those that `view` notes. */
  constructor(
    private readonly check: RowCheck,
    private readonly context: RuleContext,
    private readonly view: TracedView,
    private readonly facets: Facets,
  ) {}

  /** Of all pupils, in no order. */
  ofAll(): readonly number[] {
    const { count } = this.facets;
    if (count === 0) return this.found;
    const look = this.lookAt(0);
    const [facet] = look.seen;
    if (facet) this.lookByKinds(facet, look);
    else if (!look.isClean) for (let index = 0; index < count; index++) this.found.push(index);
    return this.found;
  }

  /** Of these pupils, in no order. */
  of(places: Int32Array): readonly number[] {
    this.look(places, 0, places.length, 0);
    return this.found;
  }

  /** Of all pupils; `own` is what came of the first one. Mostly one of each kind tells enough, and nobody need be sorted. */
  private lookByKinds(facet: Facet, own: Look): void {
    const looks = facet.example.map((index) => (index < 0 ? null : index === 0 ? own : this.lookAt(index)));
    if (looks.every((look) => look === null || isSettled(look, 1))) return;
    const { places, ends } = this.facets.sortedBy(facet);
    looks.forEach((look, code) => {
      if (look && !isSettled(look, 1)) this.goOn(places, ends[code - 1] ?? 0, ends[code] ?? 0, 1, look);
    });
  }

  /** The places in `[from, to)` are alike in the first `depth` things that are looked at. */
  private look(places: Int32Array, from: number, to: number, depth: number): void {
    if (to - from <= few) this.askAll(places, from, to);
    else this.goOn(places, from, to, depth, this.lookAt(places[from] ?? 0));
  }

  /** `own` is what came of one of them. */
  private goOn(places: Int32Array, from: number, to: number, depth: number, own: Look): void {
    const facet = own.seen[depth];
    if (!facet) {
      if (!own.isClean) this.askAll(places, from, to);
      return;
    }
    // As many kinds as pupils: nothing is gained by telling them apart.
    if (facet.size > to - from) return this.askAll(places, from, to);
    const kinds = sortPlaces(facet, places, from, to);
    const ownCode = facet.codes[own.index];
    let start = 0;
    kinds.ends.forEach((end, code) => {
      if (code === ownCode) this.goOn(kinds.places, start, end, depth + 1, own);
      else this.look(kinds.places, start, end, depth + 1);
      start = end;
    });
  }

  private askAll(places: Int32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) this.found.push(places[at] ?? 0);
  }

  private lookAt(index: number): Look {
    const { view } = this;
    view.index = index;
    view.startTrace();
    const hasNothing = this.check(view, this.context).length === 0;
    // What every pupil of the sheet shows alike (an empty column) tells none from another.
    return { index, seen: view.seen.filter(({ size }) => size > 1), isClean: hasNothing && view.isTold };
  }
}
