import { Button } from "@fluentui/react-components";
import { useLive, usePane } from "../paneContext";
import { nameOfField } from "../shown/fieldOf";
import { useViewStrings } from "../strings/viewStrings";
import { resultsStrings } from "./resultsStrings";
import { useComputed } from "./useComputed";
import { useResultsStyles } from "./useResultsStyles";

/** Tính giúp: how many empty cells of each column follow from the marks, and the way to see them. */
export function ComputePart({ onReview }: { readonly onReview: () => void }) {
  const { language } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const recognised = useLive((state) => state.recognised);
  const { computed } = useComputed();
  const counts = new Map<string, number>();
  for (const { field } of computed) {
    const name = nameOfField(recognised, field, language);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (
    <section className={styles.section} aria-labelledby="results-compute">
      <h2 className={styles.heading} id="results-compute">
        {s("compute")}
      </h2>
      <p className={styles.quiet}>{s(computed.length === 0 ? "computeNone" : "computeIntro")}</p>
      {computed.length > 0 && (
        <>
          <p className={styles.text}>{[...counts].map(([field, n]) => s("group", { field, n })).join(" · ")}</p>
          <Button appearance="primary" data-opens="fill" onClick={onReview}>
            {computed.length === 1 ? s("reviewOne") : s("review", { n: computed.length })}
          </Button>
        </>
      )}
    </section>
  );
}
