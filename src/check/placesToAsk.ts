import type { RowCheck, RuleContext } from "../rules/types";
import { type Facet, type Facets, sortPlaces } from "./facets";
import type { TracedView } from "./tracedView";

/** What a rule looked at in a pupil, one thing after the other, and what came of it. */
interface Look {
  readonly seen: readonly Facet[];
  /** The rule has nothing to say, and looked at nothing that cannot be told apart cheaply. */
  readonly isClean: boolean;
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
    const { seen, isClean } = this.lookAt(0);
    const [first] = seen;
    if (first) this.lookByKinds(this.facets.sortedBy(first), { seen, isClean }, 0, 0);
    else if (!isClean) for (let index = 0; index < count; index++) this.found.push(index);
    return this.found;
  }

  /** Of these pupils, in no order. */
  of(places: Int32Array): readonly number[] {
    this.look(places, 0, places.length, 0);
    return this.found;
  }

  /** The places in `[from, to)` are alike in the first `depth` things that are looked at. */
  private look(places: Int32Array, from: number, to: number, depth: number): void {
    if (to - from <= few) return this.askAll(places, from, to);
    const first = places[from] ?? 0;
    this.goOn(places, from, to, this.lookAt(first), first, depth);
  }

  private goOn(places: Int32Array, from: number, to: number, look: Look, known: number, depth: number): void {
    const facet = look.seen[depth];
    if (!facet) {
      if (!look.isClean) this.askAll(places, from, to);
      return;
    }
    // As many kinds as pupils: nothing is gained by telling them apart.
    if (facet.size > to - from) return this.askAll(places, from, to);
    this.lookByKinds(sortPlaces(places, from, to, facet), look, known, depth);
  }

  /** `look` is what came of the pupil `known`, who need not be looked at again. */
  private lookByKinds({ places, ends }: ReturnType<typeof sortPlaces>, look: Look, known: number, depth: number): void {
    const own = look.seen[depth]?.codes[known];
    let from = 0;
    for (let code = 0; code < ends.length; code++) {
      const to = ends[code] ?? 0;
      if (code === own) this.goOn(places, from, to, look, known, depth + 1);
      else this.look(places, from, to, depth + 1);
      from = to;
    }
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
    return { seen: view.seen.filter(({ size }) => size > 1), isClean: hasNothing && view.isTold };
  }
}
