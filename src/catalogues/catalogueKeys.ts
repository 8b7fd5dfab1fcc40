import { foldMarks, matchKey, toneKey } from "../text/normalise";
import { letterBits } from "./letterBits";
import { splitPrefix } from "./namePrefix";
import type { Catalogue, CatalogueEntry, CatalogueId } from "./types";

/** What an entry's name is compared by. */
export interface NameKeys {
  readonly key: string;
  readonly tone: string;
  readonly folded: string;
  readonly prefix: string;
  readonly bare: string;
  readonly bareTone: string;
  readonly bareFolded: string;
  /** `letterBits` of `bareFolded`. */
  readonly letters: number;
  readonly otherNames: readonly string[];
}

/** An entry with its keys, which are worked out when a suggestion is first asked for. */
export class Candidate {
  private made: NameKeys | null = null;

  constructor(
    readonly entry: CatalogueEntry,
    private readonly catalogue: CatalogueId,
  ) {}

  get keys(): NameKeys {
    return (this.made ??= {
      ...keysOfName(this.catalogue, this.entry.name),
      otherNames: this.entry.otherNames.map(foldMarks),
    });
  }
}

/** A catalogue's entries by name, code and parent. */
export class CatalogueKeys {
  readonly hasParents: boolean;
  readonly all: readonly Candidate[];
  private readonly byName = new Map<string, CatalogueEntry[]>();
  private readonly byCode = new Map<string, CatalogueEntry>();
  private readonly byParent = new Map<string, Candidate[]>();

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

  under(parentCode: string): readonly Candidate[] {
    return this.byParent.get(parentCode) ?? [];
  }
}

/** What a name, of the catalogue or of a cell, is compared by. */
export function keysOfName(catalogue: CatalogueId, name: string): Omit<NameKeys, "otherNames"> {
  const { prefix, bare } = splitPrefix(catalogue, name);
  const bareFolded = foldMarks(bare);
  return {
    key: matchKey(name),
    tone: toneKey(name),
    folded: foldMarks(name),
    prefix,
    bare,
    bareTone: toneKey(bare),
    bareFolded,
    letters: letterBits(bareFolded),
  };
}

function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
