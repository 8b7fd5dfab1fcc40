import { findInvisible, removeSoftHyphens } from "../text/invisibleCharacters";
import { matchKey } from "../text/normalise";
import { CatalogueKeys } from "./catalogueKeys";
import { suggest } from "./suggest";
import type { Catalogue, CatalogueEntry, Lookup } from "./types";

export interface LookUpOptions {
  /** Only entries under this parent: districts of a province, communes of a district. Ignored by a list without parents. */
  readonly parentCode?: string;
}

/** A catalogue made ready for looking texts up. Every distinct text is worked out once. */
export class CatalogueIndex {
  private readonly keys: CatalogueKeys;
  /** Parent code (`""` for none) → text as it stands in the cell → answer. */
  private readonly answers = new Map<string, Map<string, Lookup>>();

  /** @param beyond asked where this list, a region's, does not hold what can stand under the parent. */
  constructor(
    readonly catalogue: Catalogue,
    private readonly beyond?: CatalogueIndex,
  ) {
    this.keys = keysOf(catalogue);
  }

  /**
   * Found: equal to a name but for case, Unicode form and white space, which is what the portal's own matching ignores
   * (the builder's library trims, lowers, normalises and joins double spaces). Everything else is only suggested, also
   * what a person would take for the same.
   *
   * @param text as it stands in the cell, not blank.
   */
  lookUp(text: string, options: LookUpOptions = {}): Lookup {
    const parentCode = this.keys.hasParents ? options.parentCode : undefined;
    const answers = this.answersUnder(parentCode ?? "");
    const known = answers.get(text);
    if (known) return known;
    const answer = this.find(text, parentCode) ?? this.unknown(text, parentCode);
    answers.set(text, answer);
    return answer;
  }

  /** Every entry of this name, whatever its parent. */
  findAll(text: string): readonly CatalogueEntry[] {
    return this.keys.named(matchKey(text));
  }

  /** The entry of a code as the catalogue prints it. */
  byCode(code: string): CatalogueEntry | undefined {
    return this.keys.coded(code);
  }

  /** Whether the list holds all that can stand under the parent, or at all. */
  isCompleteUnder(parentCode?: string): boolean {
    if (this.catalogue.isComplete) return true;
    return parentCode !== undefined && (this.catalogue.completeParents ?? []).includes(parentCode);
  }

  private answersUnder(parent: string): Map<string, Lookup> {
    const known = this.answers.get(parent);
    if (known) return known;
    const made = new Map<string, Lookup>();
    this.answers.set(parent, made);
    return made;
  }

  private find(text: string, parentCode: string | undefined): Lookup | null {
    const named = this.keys.named(matchKey(text));
    const here = parentCode === undefined ? named : named.filter((entry) => this.isUnder(entry, parentCode));
    const entry = here.find((other) => this.isWritten(other, text)) ?? here[0];
    if (!entry) return null;
    const isVerbatim = this.isWritten(entry, text);
    if (!isVerbatim && showsNothingSomewhere(text)) return null;
    const found = { kind: "found", entry, isVerbatim } as const;
    const alternatives = here.filter((other) => other.code !== entry.code || other.parentCode !== entry.parentCode);
    return alternatives.length === 0 ? found : { ...found, alternatives };
  }

  /** A unit that the office itself lists, and nobody else, may lie anywhere. */
  private isUnder(entry: CatalogueEntry, parentCode: string): boolean {
    return entry.parentCode === parentCode || (this.catalogue.isChoice === true && entry.parentCode === undefined);
  }

  private isWritten(entry: CatalogueEntry, text: string): boolean {
    return entry.name === text || (this.catalogue.id === "class" && entry.code === text);
  }

  private unknown(text: string, parentCode: string | undefined): Lookup {
    const isComplete = this.isCompleteUnder(parentCode);
    if (!isComplete && this.beyond) return this.beyond.lookUp(text, parentCode === undefined ? {} : { parentCode });
    const isDated = !isComplete && this.catalogue.isDated === true;
    const candidates = this.keys.candidates(parentCode);
    const elsewhere =
      parentCode === undefined ? [] : this.findAll(text).filter((entry) => entry.parentCode !== parentCode);
    return {
      kind: "unknown",
      ...suggest(this.catalogue.id, text, candidates, isComplete),
      elsewhere,
      isComplete,
      isDated,
    };
  }
}

/** Built-in lists and a template's serve many books; the largest takes tens of milliseconds to index. */
const knownKeys = new WeakMap<Catalogue, CatalogueKeys>();

function keysOf(catalogue: Catalogue): CatalogueKeys {
  const known = knownKeys.get(catalogue);
  if (known) return known;
  const made = new CatalogueKeys(catalogue);
  knownKeys.set(catalogue, made);
  return made;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  return new CatalogueIndex(catalogue);
}

/** The portal's matching leaves zero-width characters in place, so a text that holds one is refused. */
function showsNothingSomewhere(text: string): boolean {
  return removeSoftHyphens(text) !== text || findInvisible(text).some(({ stands }) => stands === "nothing");
}
