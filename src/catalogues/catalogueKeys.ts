import { matchKey } from "../text/normalise";
import { Candidate } from "./candidate";
import { CandidateIndex } from "./candidateIndex";
import type { Catalogue, CatalogueEntry } from "./types";

/** A catalogue's entries by name, code and parent. */
export class CatalogueKeys {
  readonly hasParents: boolean;
  private readonly all: readonly Candidate[];
  private readonly byName = new Map<string, CatalogueEntry[]>();
  private readonly byCode = new Map<string, CatalogueEntry>();
  private readonly byParent = new Map<string, Candidate[]>();
  private readonly indexes = new Map<string | undefined, CandidateIndex>();

  constructor(catalogue: Catalogue) {
    this.hasParents = catalogue.entries.some((entry) => entry.parentCode !== undefined);
    this.all = catalogue.entries.map((entry) => new Candidate(entry, catalogue.id));
    for (const candidate of this.all) {
      const { entry } = candidate;
      addTo(this.byName, matchKey(entry.name), entry);
      // A list names its classes by their code, other columns name the entry.
      if (catalogue.id === "class" && entry.code !== "" && matchKey(entry.code) !== matchKey(entry.name)) {
        addTo(this.byName, matchKey(entry.code), entry);
      }
      if (entry.code !== "" && !this.byCode.has(entry.code)) this.byCode.set(entry.code, entry);
      addTo(this.byParent, entry.parentCode ?? "", candidate);
    }
  }

  named(key: string): readonly CatalogueEntry[] {
    return this.byName.get(key) ?? [];
  }

  coded(code: string): CatalogueEntry | undefined {
    return this.byCode.get(code);
  }

  /** Entries to suggest from: those of a parent, or all. */
  candidates(parentCode: string | undefined): CandidateIndex {
    const known = this.indexes.get(parentCode);
    if (known) return known;
    const made = new CandidateIndex(parentCode === undefined ? this.all : (this.byParent.get(parentCode) ?? []));
    this.indexes.set(parentCode, made);
    return made;
  }
}

function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
