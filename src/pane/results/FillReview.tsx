import { useMemo, useState } from "react";
import type { ComputedResult } from "../../check/results/computeResults";
import { ChangeReview } from "../changes/ChangeReview";
import type { ProposedChange } from "../changes/proposedChange";
import { useLive, usePane } from "../paneContext";
import { nameOfField } from "../shown/fieldOf";
import { useViewStrings } from "../strings/viewStrings";
import type { OtherFile } from "./otherFiles";
import { resultsStrings } from "./resultsStrings";
import { useComputed } from "./useComputed";
import { whyEmptyText } from "./whyEmptyText";

/** Every value that is offered for an empty result cell, with what it follows from; and what stays empty, and why. */
export function FillReview(props: { readonly files: readonly OtherFile[]; readonly onDone: () => void }) {
  const { files, onDone } = props;
  const { language } = usePane();
  const s = useViewStrings(resultsStrings);
  const recognised = useLive((state) => state.recognised);
  const current = useComputed(files);
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

  const leftAlone = useMemo(
    () =>
      left.map((one) => ({
        sheet: one.sheet,
        row: one.row,
        column: one.column,
        why: whyEmptyText(one, (field) => nameOfField(recognised, field, language), language, s),
      })),
    [left, recognised, language, s],
  );

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
