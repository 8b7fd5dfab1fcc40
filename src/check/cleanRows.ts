import type { RowCheck, RuleContext } from "../rules/types";
import type { Facet } from "./facets";
import type { TracedView } from "./tracedView";

/** What a rule looks at next, having seen what leads here, and where each sight leads to. */
interface Look {
  readonly facet: Facet;
  readonly next: (Look | Verdict | undefined)[];
}

/** clean: the rule has nothing to say. asked: it has, or looks at what cannot be told apart cheaply. */
type Verdict = "clean" | "asked";

/** More ways through a rule than this are not worth keeping beside asking it. */
const fewWays = 200;
/** Where no two of so many pupils show the same, few others will. */
const triedAlone = 64;
const mostPlaces = 65_536;

/**
 * Rows that a row rule is known to pass, without its author having to say why: while the rule looks at a pupil, what it
 * sees is noted one thing after the other. A rule depends on nothing else, so that a pupil who shows the same things in
 * the same order need not be asked about. Most pupils of a school are alike in what most rules look at.
 */
export class CleanRows {
  private first: Look | Verdict | undefined;
  private ways = 0;
  private places = 0;
  private isWorthwhile = true;

  constructor(
    private readonly check: RowCheck,
    private readonly context: RuleContext,
    private readonly view: TracedView,
  ) {}

  /** Whether the rule is known to have nothing to say of any pupil: what it looks at is the same for all. */
  get hasAll(): boolean {
    return this.first === "clean";
  }

  /** True where the rule has nothing to say of the pupil; otherwise it is to be asked. */
  has(index: number): boolean {
    let look = this.first;
    while (typeof look === "object") look = look.next[look.facet.codes[index] ?? 0];
    if (look !== undefined) return look === "clean";
    return this.isWorthwhile && this.learn(index);
  }

  private learn(index: number): boolean {
    const { view } = this;
    view.index = index;
    view.startTrace();
    const isClean = this.check(view, this.context).length === 0;
    this.keep(index, view.seen, isClean && view.isTold ? "clean" : "asked");
    this.ways++;
    const isEachAlone = this.ways === triedAlone && this.ways === index + 1;
    if (isEachAlone || (this.ways > fewWays && this.ways > index / 3) || this.places > mostPlaces) {
      this.isWorthwhile = false;
    }
    return isClean;
  }

  private keep(index: number, all: readonly Facet[], verdict: Verdict): void {
    // What every pupil of the sheet shows alike (an empty column) tells none from another.
    const seen = all.filter(({ size }) => size > 1);
    const [first] = seen;
    if (!first) {
      this.first = verdict;
      return;
    }
    let look = typeof this.first === "object" ? this.first : (this.first = this.lookAt(first));
    for (const facet of seen.slice(1)) {
      const code = look.facet.codes[index] ?? 0;
      const known = look.next[code];
      look = typeof known === "object" ? known : (look.next[code] = this.lookAt(facet));
    }
    look.next[look.facet.codes[index] ?? 0] = verdict;
  }

  private lookAt(facet: Facet): Look {
    this.places += facet.size;
    return { facet, next: new Array<Look | Verdict | undefined>(facet.size) };
  }
}
