import type { RowCheck, RuleContext } from "../rules/types";
import { type Facet, type Facets, kindsAmong, type SomePupils, sortPlaces } from "./facets";
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

/** What came of one pupil of a kind, where there is any and not so few that all are asked about. */
type KindLook = Look | typeof nobody | typeof tooFew;
const nobody = "nobody";
const tooFew = "tooFew";

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
    else if (!look.isClean) this.askAll({ places: null, from: 0, to: count });
    return this.found;
  }

  /** Of these pupils, in no order. */
  of(places: Int32Array): readonly number[] {
    const pupils = { places, from: 0, to: places.length };
    if (places.length <= few) this.askAll(pupils);
    else this.goOn(pupils, 0, this.lookAt(places[0] ?? 0));
    return this.found;
  }

  /** Of all pupils; `own` is what came of the first one. Mostly one of each kind tells enough, and nobody need be sorted. */
  private lookByKinds(facet: Facet, own: Look): void {
    const looks = facet.example.map((index) => {
      if (index < 0) return nobody;
      return index === 0 ? own : this.lookAt(index);
    });
    this.follow({ places: null, from: 0, to: this.facets.count }, facet, 1, looks);
  }

  /** The pupils are alike in the first `depth` things that are looked at; `own` is what came of one of them. */
  private goOn(pupils: SomePupils, depth: number, own: Look): void {
    const facet = own.seen[depth];
    if (!facet) {
      if (!own.isClean) this.askAll(pupils);
      return;
    }
    // As many kinds as pupils: nothing is gained by telling them apart.
    if (facet.size > pupils.to - pupils.from) return this.askAll(pupils);
    const { counts, example } = kindsAmong(facet, pupils);
    const ownCode = facet.codes[own.index];
    const looks = Array.from(counts, (count, code) => {
      if (count === 0) return nobody;
      if (count <= few) return tooFew;
      return code === ownCode ? own : this.lookAt(example[code] ?? 0);
    });
    this.follow(pupils, facet, depth + 1, looks);
  }

  /** `looks`: what came of one of each of the facet's kinds, by which the pupils are alike in the first `depth` things. */
  private follow(pupils: SomePupils, facet: Facet, depth: number, looks: readonly KindLook[]): void {
    const isOpen = looks.map((look) => look !== nobody && (look === tooFew || !isSettled(look, depth)));
    if (!isOpen.includes(true)) return;
    const { places, ends } = sortPlaces(facet, pupils, isOpen);
    looks.forEach((look, code) => {
      if (isOpen[code] !== true) return;
      const ofKind = { places, from: ends[code - 1] ?? 0, to: ends[code] ?? 0 };
      if (look === tooFew) this.askAll(ofKind);
      else if (look !== nobody) this.goOn(ofKind, depth, look);
    });
  }

  private askAll({ places, from, to }: SomePupils): void {
    for (let at = from; at < to; at++) this.found.push(places ? (places[at] ?? 0) : at);
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
