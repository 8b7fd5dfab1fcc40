import { removeSoftHyphens } from "../text/invisibleCharacters";
import { detectLegacy } from "../text/legacyEncoding";
import { replaceLookAlikes } from "../text/lookAlikes";
import { matchKey } from "../text/normalise";
import { type Candidate, keysOfName, looseKey, type NameKeys } from "./candidate";
import type { CandidateIndex } from "./candidateIndex";
import { formerProvinces } from "./data/formerProvinces";
import { frequentSpellings } from "./data/frequentSpellings";
import { nearCandidates } from "./nearCandidates";
import type { CatalogueId, Suggestion, SuggestionReason } from "./types";

export interface Suggested {
  readonly suggestions: readonly Suggestion[];
  readonly isSure: boolean;
}

export const MOST_SUGGESTIONS = 5;

/** How much a match says, from the same text badly typed (0) to a name that merely looks alike (5). */
type Strength = 0 | 1 | 2 | 3 | 4 | 5;

interface Match {
  readonly candidate: Candidate;
  readonly reason: SuggestionReason;
  readonly strength: Strength;
}

/**
 * Entries that may be meant by a text that is none of them, likeliest first.
 *
 * Sure only where the strongest kind of match has one entry and leaves no doubt; "Tên khác" never is, since the names
 * of one ethnic group are other names of another (Thổ of Tày and Khơ-me, Xá Lá Vàng of three).
 *
 * @param isComplete whether the candidates are all there are; among a part of them nothing that loses marks, prefix or
 * spelling is sure.
 */
export function suggest(
  catalogue: CatalogueId,
  text: string,
  candidates: CandidateIndex,
  isComplete: boolean,
): Suggested {
  const written = readWritten(catalogue, text);
  const matches = wholeMatches(written, candidates);
  const isSure = isSureMatch(matches, isComplete);
  if (!isSure) matches.push(...nearMatches(written, candidates, matches));
  matches.sort((a, b) => a.strength - b.strength);
  return {
    suggestions: matches
      .slice(0, MOST_SUGGESTIONS)
      .map(({ candidate, reason }) => ({ entry: candidate.entry, reason })),
    isSure,
  };
}

/** The cell's text with everything that candidates are compared with. */
interface WrittenValue extends Omit<NameKeys, "otherNames"> {
  /** `matchKey` of the text without what shows nothing, look-alike letters still in it. */
  readonly visibleKey: string;
  /** Keys of a name whose hyphens and apostrophes mean nothing, with a note in brackets and without. */
  readonly looseKeys: readonly string[];
  /** Names that the text frequently stands for, by `matchKey`. */
  readonly meant: readonly string[];
  readonly isMeantSurely: boolean;
  /** The same by `looseKey`, of a text and names whose hyphens and apostrophes mean nothing. */
  readonly looselyMeant: readonly string[];
  /** What the text says if a font of old made it readable, by `matchKey`; at most one. */
  readonly decoded: readonly string[];
  /** What became of a unit that is no more, by `matchKey`. */
  readonly successors: readonly string[];
}

function readWritten(catalogue: CatalogueId, text: string): WrittenValue {
  const visible = removeSoftHyphens(text);
  const keys = keysOfName(catalogue, replaceLookAlikes(visible, { isLatin: catalogue === "class" }));
  // The soft hyphen is a letter here.
  const legacy = detectLegacy(text);
  const looseKeys = keys.loose === "" ? [] : [keys.loose, looseKey(withoutNote(keys.key))].filter((key) => key !== "");
  const { exact, loose } = spellingsOf(catalogue);
  const spelling = exact.get(keys.key);
  const looseSpelling = spelling ?? looseKeys.map((key) => loose.get(key)).find((found) => found !== undefined);
  return {
    ...keys,
    looseKeys: [...new Set(looseKeys)],
    visibleKey: matchKey(visible),
    meant: spelling?.means ?? [],
    isMeantSurely: spelling?.isSure ?? false,
    looselyMeant: looseSpelling?.isSure ? looseSpelling.means.map(looseKey) : [],
    decoded: legacy ? [matchKey(legacy.text)] : [],
    successors: catalogue === "province" ? (successorsOfProvince().get(keys.bareTone) ?? []) : [],
  };
}

/** `Kinh (Việt)`, `Mỹ (Hoa Kỳ)`: what stands in brackets says the same again. */
function withoutNote(key: string): string {
  return key.replace(/\([^)]*\)?$/, "").trim();
}

/** Entries that agree with the text whole in one way or another, each with what speaks for it most. */
function wholeMatches(written: WrittenValue, candidates: CandidateIndex): Match[] {
  const matches = new Map<Candidate, Match>();
  const take = (
    found: readonly Candidate[],
    reason: SuggestionReason,
    strength: Strength | ((candidate: Candidate) => Strength | null),
  ) => {
    for (const candidate of found) {
      const own = typeof strength === "number" ? strength : strength(candidate);
      if (own !== null && !matches.has(candidate)) matches.set(candidate, { candidate, reason, strength: own });
    }
  };
  const isSamePrefix = ({ keys }: Candidate) =>
    written.prefix === "" || keys.prefix === "" || written.prefix === keys.prefix;
  take(candidates.withKey(written.visibleKey), "invisibleCharacters", 0);
  take(candidates.withKey(written.key), "lookAlikes", 0);
  take(candidates.withTone(written.tone), "tonePlacement", 0);
  for (const name of written.decoded) take(candidates.withKey(name), "legacyFont", 1);
  for (const name of written.meant) take(candidates.withKey(name), "otherName", written.isMeantSurely ? 1 : 3);
  take(candidates.withCode(written.key), "code", 1);
  // Thị trấn Ba Tri lies in Huyện Ba Tri: another prefix is another place.
  take(candidates.withBareTone(written.bareTone), "prefix", (candidate) => (isSamePrefix(candidate) ? 1 : 3));
  take(candidates.withFolded(written.folded), "missingMarks", ({ keys }) => marksMatch(written.key, keys.key));
  take(candidates.withBareFolded(written.bareFolded), "missingMarks", (candidate) =>
    isSamePrefix(candidate) ? marksMatch(written.bare, candidate.keys.bare) : null,
  );
  for (const key of [...written.looseKeys, ...written.looselyMeant]) take(candidates.withLoose(key), "otherName", 1);
  // A list that still has the unit itself is of the time before.
  const isFormer = candidates.withBareTone(written.bareTone).length === 0;
  if (isFormer) for (const name of written.successors) take(candidates.withKey(name), "successor", 3);
  take(candidates.withOtherName(written.folded), "otherName", 4);
  return [...matches.values()];
}

/** 2 where marks are only missing, 3 where the text has marks that the name has not: then another name may be meant. */
function marksMatch(written: string, name: string): Strength {
  const own = splitMarks(written);
  const right = splitMarks(name);
  const isContained = own.every((marks, index) => [...marks].every((mark) => right[index]?.includes(mark)));
  return isContained ? 2 : 3;
}

/** The marks of every letter in turn; the bar of đ counts as one. */
function splitMarks(key: string): string[] {
  return [...key].map((letter) => (letter === "đ" ? "-" : letter.normalize("NFD").replace(/[^\p{M}]/gu, "")));
}

function isSureMatch(matches: readonly Match[], isComplete: boolean): boolean {
  const strongest = Math.min(...matches.map(({ strength }) => strength));
  if (strongest > 2 || (strongest > 0 && !isComplete)) return false;
  const best = matches.filter(({ strength }) => strength === strongest);
  if (best.length !== 1) return false;
  return strongest === 0 || !matches.some(({ strength }) => strength === 4);
}

function nearMatches(written: WrittenValue, candidates: CandidateIndex, matches: readonly Match[]): Match[] {
  const taken = new Set(matches.map(({ candidate }) => candidate));
  return nearCandidates(written, candidates, MOST_SUGGESTIONS, (candidate) => taken.has(candidate)).map(
    ({ candidate, distance }) => ({ candidate, reason: distance === 1 ? "oneLetter" : "similar", strength: 5 }),
  );
}

let successors: ReadonlyMap<string, readonly string[]> | null = null;

/** By the former name without its kind: `Bến Tre` stands in many a list for `Tỉnh Bến Tre`. */
function successorsOfProvince(): ReadonlyMap<string, readonly string[]> {
  return (successors ??= new Map(
    formerProvinces.map(([former, successor]) => [keysOfName("province", former).bareTone, [matchKey(successor)]]),
  ));
}

interface Spelling {
  readonly means: readonly string[];
  readonly isSure: boolean;
}

interface Spellings {
  /** By `matchKey` of the wording. */
  readonly exact: ReadonlyMap<string, Spelling>;
  readonly loose: ReadonlyMap<string, Spelling>;
}

const spellings = new Map<CatalogueId, Spellings>();

function spellingsOf(catalogue: CatalogueId): Spellings {
  const known = spellings.get(catalogue);
  if (known) return known;
  const all = frequentSpellings
    .filter((spelling) => spelling.catalogue === catalogue)
    .flatMap(({ spellings: wordings, means, isSure }) =>
      wordings.map((wording) => ({ wording, spelling: { means: means.map(matchKey), isSure } })),
    );
  const made = {
    exact: new Map(all.map(({ wording, spelling }) => [matchKey(wording), spelling])),
    loose: new Map(all.map(({ wording, spelling }) => [looseKey(wording), spelling])),
  };
  spellings.set(catalogue, made);
  return made;
}
