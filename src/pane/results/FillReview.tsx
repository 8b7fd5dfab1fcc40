import { useMemo, useState } from "react";
import type { ComputedResult } from "../../check/results/computeResults";
import type { UncomputedResult } from "../../check/results/uncomputedResults";
import { ChangeReview } from "../changes/ChangeReview";
import type { ProposedChange } from "../changes/proposedChange";
import { useLive, usePane } from "../paneContext";
import { nameOfField } from "../shown/fieldOf";
import { useViewStrings } from "../strings/viewStrings";
import { resultsStrings } from "./resultsStrings";
import { useComputed } from "./useComputed";

/** Missing marks that are named; a row without most of them needs no more. */
const NAMED_MARKS = 3;

/** Every value that is offered for an empty result cell, with what it follows from; and what stays empty, and why. */
export function FillReview({ onDone }: { readonly onDone: () => void }) {
  const { language } = usePane();
  const s = useViewStrings(resultsStrings);
  const recognised = useLive((state) => state.recognised);
  const current = useComputed();
  // What is ticked must not move while it is looked at; a cell that changes meanwhile is left alone when writing.
  const [{ computed, left }] = useState(current);

  const changes = useMemo(() => {
    const order = new Map([...new Set(computed.map(({ field }) => field))].map((field, place) => [field, place]));
    return [...computed]
      .sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0))
      .map((one, bundle): ProposedChange => ({
        sheet: one.sheet,
        row: one.row,
        column: one.column,
        value: one.value,
        expected: "",
        expectedFormat: "General",
        ...(one.numberFormat === undefined ? {} : { numberFormat: one.numberFormat }),
        group: nameOfField(recognised, one.field, language),
        bundle,
        whose: `${one.pupil} · ${one.className}`,
        reason: reasonOf(one),
      }));

    function reasonOf({ reason, doubt }: ComputedResult): string {
      return doubt ? `${reason[language]} · ${s("doubt", { doubt: doubt[language] })}` : reason[language];
    }
  }, [computed, recognised, language, s]);

  const leftAlone = useMemo(() => {
    const name = (field: UncomputedResult["field"]) => nameOfField(recognised, field, language);
    return left.map(({ sheet, row, column, field, why, missing }) => {
      const more = missing.length > NAMED_MARKS ? "…" : "";
      const marks = missing.slice(0, NAMED_MARKS).map(name).join(", ") + more;
      return { sheet, row, column, why: `${name(field)}: ${s(`why.${why}`, { marks })}` };
    });
  }, [left, recognised, language, s]);

  return (
    <ChangeReview
      title={resultsStrings.entryTitle}
      changes={changes}
      left={leftAlone}
      withFormula={left.filter(({ why }) => why === "formula").length}
      onDone={onDone}
    />
  );
}
