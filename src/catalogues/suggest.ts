import { removeSoftHyphens } from "../text/invisibleCharacters";
import { replaceLookAlikes } from "../text/lookAlikes";
import { matchKey } from "../text/normalise";
import { type Candidate, keysOfName, type NameKeys } from "./catalogueKeys";
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
  candidates: readonly Candidate[],
  isComplete: boolean,
): Suggested {
  const written = readWritten(catalogue, text);
  const matches: Match[] = [];
  for (const candidate of candidates) {
    const match = matchOf(written, candidate);
    if (match) matches.push(match);
  }
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
  /** Names that the text frequently stands for, by `matchKey`. */
  readonly meant: readonly string[];
  readonly isMeantSurely: boolean;
}

function readWritten(catalogue: CatalogueId, text: string): WrittenValue {
  const visible = removeSoftHyphens(text);
  const keys = keysOfName(catalogue, replaceLookAlikes(visible));
  const spelling = spellingsOf(catalogue).get(keys.key);
  return {
    ...keys,
    visibleKey: matchKey(visible),
    meant: spelling?.means ?? [],
    isMeantSurely: spelling?.isSure ?? false,
  };
}

function matchOf(written: WrittenValue, candidate: Candidate): Match | null {
  const { keys } = candidate;
  const match = (reason: SuggestionReason, strength: Strength): Match => ({ candidate, reason, strength });
  if (keys.key === written.visibleKey) return match("invisibleCharacters", 0);
  if (keys.key === written.key) return match("lookAlikes", 0);
  if (keys.tone === written.tone) return match("tonePlacement", 0);
  if (written.meant.includes(keys.key)) return match("otherName", written.isMeantSurely ? 1 : 3);
  if (isCodeOf(written.key, candidate.entry.code)) return match("code", 1);
  const isSamePrefix = written.prefix === "" || keys.prefix === "" || written.prefix === keys.prefix;
  // Thị trấn Ba Tri lies in Huyện Ba Tri: another prefix is another place.
  if (keys.bareTone === written.bareTone) return match("prefix", isSamePrefix ? 1 : 3);
  if (keys.folded === written.folded) return match("missingMarks", marksMatch(written.key, keys.key));
  if (keys.bareFolded === written.bareFolded && isSamePrefix) {
    return match("missingMarks", marksMatch(written.bare, keys.bare));
  }
  if (keys.otherNames.includes(written.folded)) return match("otherName", 4);
  return null;
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

/** The code itself, or the code as a number that lost its leading zeros. */
function isCodeOf(written: string, code: string): boolean {
  if (code === "" || written === "") return false;
  return written === code || (/^0+\d/.test(code) && /^\d+$/.test(written) && code.replace(/^0+/, "") === written);
}

function isSureMatch(matches: readonly Match[], isComplete: boolean): boolean {
  const strongest = Math.min(...matches.map(({ strength }) => strength));
  if (strongest > 2 || (strongest > 0 && !isComplete)) return false;
  const best = matches.filter(({ strength }) => strength === strongest);
  if (best.length !== 1) return false;
  return strongest === 0 || !matches.some(({ strength }) => strength === 4);
}

function nearMatches(written: WrittenValue, candidates: readonly Candidate[], matches: readonly Match[]): Match[] {
  const taken = new Set(matches.map(({ candidate }) => candidate));
  return nearCandidates(
    written,
    candidates.filter((candidate) => !taken.has(candidate)),
    MOST_SUGGESTIONS,
  ).map(({ candidate, distance }) => ({ candidate, reason: distance === 1 ? "oneLetter" : "similar", strength: 5 }));
}

interface Spelling {
  readonly means: readonly string[];
  readonly isSure: boolean;
}

const spellings = new Map<CatalogueId, ReadonlyMap<string, Spelling>>();

function spellingsOf(catalogue: CatalogueId): ReadonlyMap<string, Spelling> {
  const known = spellings.get(catalogue);
  if (known) return known;
  const made = new Map(
    frequentSpellings
      .filter((spelling) => spelling.catalogue === catalogue)
      .flatMap(({ spellings: wordings, means, isSure }) =>
        wordings.map((wording) => [matchKey(wording), { means: means.map(matchKey), isSure }] as const),
      ),
  );
  spellings.set(catalogue, made);
  return made;
}
