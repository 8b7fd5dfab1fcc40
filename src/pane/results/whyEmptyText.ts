import type { UncomputedResult } from "../../check/results/uncomputedResults";
import type { FieldKey } from "../../forms/types";
import type { Bilingual } from "../../text/bilingual";
import type { ResultsKey } from "./resultsStrings";

/** Missing marks that are named; a row without most of them needs no more. */
const NAMED_MARKS = 3;

/** `ĐTB các môn cả năm: thiếu hoặc sai điểm Toán, Vật lí`. */
export function whyEmptyText(
  { field, why, missing, detail }: UncomputedResult,
  name: (field: FieldKey) => string,
  language: keyof Bilingual,
  s: (key: ResultsKey, args: Record<string, string>) => string,
): string {
  const more = missing.length > NAMED_MARKS ? "…" : "";
  const marks = missing.slice(0, NAMED_MARKS).map(name).join(", ") + more;
  return `${name(field)}: ${s(`why.${why}`, { marks, detail: detail?.[language] ?? "" })}`;
}
