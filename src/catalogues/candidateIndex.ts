import type { Candidate } from "./candidate";

/** The candidates among which a suggestion is looked for, by everything that must agree whole. */
export class CandidateIndex {
  /** `letterBits` of every candidate's bare name, in their order. */
  readonly letters: Int32Array;
  private readonly byKey = new Map<string, Candidate[]>();
  private readonly byTone = new Map<string, Candidate[]>();
  private readonly byFolded = new Map<string, Candidate[]>();
  private readonly byBareTone = new Map<string, Candidate[]>();
  private readonly byBareFolded = new Map<string, Candidate[]>();
  private readonly byOtherName = new Map<string, Candidate[]>();
  private readonly byLoose = new Map<string, Candidate[]>();
  private readonly byCode = new Map<string, Candidate[]>();

  constructor(readonly all: readonly Candidate[]) {
    this.letters = Int32Array.from(all, ({ keys }) => keys.letters);
    for (const candidate of all) {
      const { keys, entry } = candidate;
      add(this.byKey, keys.key, candidate);
      add(this.byTone, keys.tone, candidate);
      add(this.byFolded, keys.folded, candidate);
      add(this.byBareTone, keys.bareTone, candidate);
      add(this.byBareFolded, keys.bareFolded, candidate);
      for (const name of new Set(keys.otherNames)) add(this.byOtherName, name, candidate);
      if (keys.loose !== "") add(this.byLoose, keys.loose, candidate);
      for (const code of codesOf(entry.code)) add(this.byCode, code, candidate);
    }
  }

  withKey(key: string): readonly Candidate[] {
    return this.byKey.get(key) ?? none;
  }

  withTone(tone: string): readonly Candidate[] {
    return this.byTone.get(tone) ?? none;
  }

  withFolded(folded: string): readonly Candidate[] {
    return this.byFolded.get(folded) ?? none;
  }

  withBareTone(tone: string): readonly Candidate[] {
    return this.byBareTone.get(tone) ?? none;
  }

  withBareFolded(folded: string): readonly Candidate[] {
    return this.byBareFolded.get(folded) ?? none;
  }

  withOtherName(folded: string): readonly Candidate[] {
    return this.byOtherName.get(folded) ?? none;
  }

  withLoose(loose: string): readonly Candidate[] {
    return this.byLoose.get(loose) ?? none;
  }

  /** Also by the number that is left when Excel takes the leading zeros. */
  withCode(text: string): readonly Candidate[] {
    return this.byCode.get(text) ?? none;
  }
}

const none: readonly Candidate[] = [];

function codesOf(code: string): Set<string> {
  const number = /^0+(\d+)$/.exec(code)?.[1];
  return new Set([code, ...(number === undefined ? [] : [number])].filter((text) => text !== ""));
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = map.get(key);
  if (known) known.push(candidate);
  else map.set(key, [candidate]);
}
