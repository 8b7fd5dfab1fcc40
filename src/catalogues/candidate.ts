import { foldMarks, matchKey, toneKey } from "../text/normalise";
import { letterBits } from "./letterBits";
import { splitPrefix } from "./namePrefix";
import type { CatalogueEntry, CatalogueId } from "./types";

/** What an entry's name is compared by. */
export interface NameKeys {
  readonly key: string;
  readonly tone: string;
  readonly folded: string;
  readonly prefix: string;
  readonly bare: string;
  readonly bareTone: string;
  readonly bareFolded: string;
  /** Of names of peoples, countries and religions: letters alone, `""` of any other. */
  readonly loose: string;
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
    loose: looselySpelt.has(catalogue) ? looseKey(name) : "",
    letters: letterBits(bareFolded),
  };
}

/** Foreign names are written with hyphens, apostrophes, spaces or none of them: `Ê-đê`, `Êđê`, `Ê đê`. */
const looselySpelt: ReadonlySet<CatalogueId> = new Set(["ethnicity", "nationality", "religion"]);

/** `matchKey` without what parts syllables. */
export function looseKey(name: string): string {
  return matchKey(name).replace(/[\s'’‘ʼ`´.\-‐‑–—]+/g, "");
}
