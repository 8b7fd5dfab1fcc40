import type { Lookup } from "../catalogues/types";
import { suggestedBecause } from "./suggestionReason";
import type { Proposal } from "./types";

/** Classes of the school's list that may be meant. The list names a class by its code; some lists have names alone. */
export function classProposals(lookup: Lookup | undefined): Proposal[] {
  if (lookup?.kind !== "unknown") return [];
  return lookup.suggestions.map(({ entry, reason }, place) => ({
    value: entry.code === "" ? entry.name : entry.code,
    ...suggestedBecause(reason),
    isSure: lookup.isSure && place === 0,
    numberFormat: "@",
  }));
}
