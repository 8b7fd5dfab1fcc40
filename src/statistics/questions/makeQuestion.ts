import type { CatalogueId } from "../../catalogues/types";
import type { FieldKey } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import { standardCode } from "../standardCode";
import { type Answer, type PupilPlace, type Question, unclear } from "../types";

/** `yes` where the column is ticked, `null` where it is not. */
export function tickQuestion(field: FieldKey, meaning: Bilingual): Question {
  return { id: field, meaning, reads: [field], ask: (pupil) => tickAnswer(pupil, field) };
}

/** The Ministry's code of what the cell says; a blank cell concerns nobody. */
export function codeQuestion(field: FieldKey, catalogue: CatalogueId, meaning: Bilingual): Question {
  return { id: field, meaning, reads: [field], ask: (pupil) => codeAnswer(pupil, field, catalogue) };
}

export function tickAnswer({ records, index }: PupilPlace, field: FieldKey): Answer {
  const tick = records.tick(field, index);
  return tick === null ? unclear : tick ? "yes" : null;
}

/** `null` for a blank cell. */
export function codeAnswer({ records, index }: PupilPlace, field: FieldKey, catalogue: CatalogueId): Answer {
  const lookup = records.lookup(field, index);
  if (!lookup) return records.isBlank(field, index) ? null : unclear;
  if (lookup.kind !== "found" || lookup.alternatives) return unclear;
  return standardCode(catalogue, lookup.entry);
}
