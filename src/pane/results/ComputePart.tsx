import { Button, Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { UncomputedResult } from "../../check/results/uncomputedResults";
import { useLive, usePane } from "../paneContext";
import { addressIn } from "../shown/addressIn";
import { nameOfField } from "../shown/fieldOf";
import { useViewStrings } from "../strings/viewStrings";
import type { OtherFile } from "./otherFiles";
import { resultsStrings } from "./resultsStrings";
import { useComputed } from "./useComputed";
import { useResultsStyles } from "./useResultsStyles";
import { whyEmptyText } from "./whyEmptyText";

/** Tính giúp: how many empty cells of each column follow from the marks, the way to see them, and why others do not. */
export function ComputePart(props: { readonly files: readonly OtherFile[]; readonly onReview: () => void }) {
  const { files, onReview } = props;
  const { language } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const recognised = useLive((state) => state.recognised);
  const { computed, left } = useComputed(files);
  const counts = new Map<string, number>();
  for (const { field } of computed) {
    const name = nameOfField(recognised, field, language);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const withoutSex = new Set(
    left.flatMap(({ why, sheet, row }) => (why === "noSex" ? [`${sheet} ${String(row)}`] : [])),
  );
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
      {withoutSex.size > 0 && <p className={styles.text}>{s("sexMissing", { n: withoutSex.size })}</p>}
      <LeftEmpty left={left} />
    </section>
  );
}

/** Reasons, each with how many cells it holds for and the way to the first. */
function LeftEmpty({ left }: { readonly left: readonly UncomputedResult[] }) {
  const { book, run, language } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const recognised = useLive((state) => state.recognised);
  const groups = useMemo(() => {
    const byText = new Map<string, { readonly first: UncomputedResult; n: number }>();
    for (const one of left) {
      const text = whyEmptyText(one, (field) => nameOfField(recognised, field, language), language, s);
      const known = byText.get(text);
      if (known) known.n++;
      else byText.set(text, { first: one, n: 1 });
    }
    return [...byText].sort(([, a], [, b]) => b.n - a.n);
  }, [left, recognised, language, s]);
  if (groups.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{s("left", { n: left.length })}</summary>
      <ul className={styles.lines}>
        {groups.slice(0, SHOWN).map(([why, { first, n }]) => (
          <li key={why}>
            <Link as="button" className={styles.link} onClick={() => void run(() => book.goTo(first))}>
              {s("leftGroup", { why, n, address: addressIn(recognised, first) })}
            </Link>
          </li>
        ))}
        {groups.length > SHOWN && <li className={styles.small}>{s("moreReasons", { n: groups.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}

/** Reasons shown; where marks are missing nearly every pupil has one of their own. */
const SHOWN = 50;
