import type { CatalogueSet } from "../../catalogues/catalogueSet";
import { headerKey } from "../../text/normalise";
import type { CalendarDay } from "../../text/date";
import { type Converted, convertByLookup } from "./convertValue";
import { reasons } from "./data/reasons";
import { statusCodes, type StatusKind, statusWords, type Term, termOfMonth, termWords } from "./data/statusWords";

const words = (Object.keys(statusWords) as StatusKind[])
  .flatMap((kind) => statusWords[kind].map((word) => ({ kind, word: headerKey(word) })))
  .toSorted((a, b) => b.word.length - a.word.length);

const terms = new Map(termWords.flatMap(([term, texts]) => texts.map((text) => [text, term] as const)));

/**
 * A school program's word for a pupil's status as the catalogue has it. The catalogue's statuses name the term: where the
 * word does not, the date of the status tells it, and without a date the word is kept.
 */
export function convertStatus(text: string, date: CalendarDay | null, catalogues: CatalogueSet): Converted {
  const index = catalogues.get("pupilStatus");
  if (!index) return { kind: "value", value: text };
  const lookup = index.lookUp(text);
  if (lookup.kind === "found") return convertByLookup(text, lookup);
  const key = headerKey(text);
  const said = words.find(({ word }) => key === word || key.startsWith(`${word} `));
  if (!said) return convertByLookup(text, lookup);
  const rest = key.slice(said.word.length).trim();
  const written = rest === "" ? undefined : terms.get(rest);
  if (rest !== "" && written === undefined) return convertByLookup(text, lookup);
  const term = said.kind === "studying" ? 0 : (written ?? termOf(date));
  const code = term === null ? null : statusCodes[said.kind][term];
  const entry = code === null ? undefined : index.byCode(code);
  if (!entry) return { kind: "kept", value: text, reason: reasons.statusWithoutTerm };
  const isByDate = written === undefined && said.kind !== "studying";
  return { kind: "value", value: entry.name, guess: isByDate ? reasons.statusTermByDate : reasons.statusTermByWord };
}

function termOf(date: CalendarDay | null): Term | null {
  return date ? (termOfMonth[date.month - 1] ?? null) : null;
}
