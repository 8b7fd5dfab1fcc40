import { focusHome } from "../focus/useFocusKeeper";
import { useLive } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { ComparePart } from "./ComparePart";
import { ComputePart } from "./ComputePart";
import { GraduationPart } from "./GraduationPart";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** What is done with year-end results: computing what is empty, comparing with the pupil list, drawing up the final list. */
export function ResultsView() {
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const hasResults = useLive((state) => state.recognised.some(({ form }) => form.id === "mau-2"));
  return (
    <main>
      <ViewHeader title={s("title")} />
      <div className={styles.body} {...focusHome}>
        {hasResults ? (
          <>
            <ComputePart />
            <ComparePart />
            <GraduationPart />
          </>
        ) : (
          <>
            <p className={styles.text}>{s("none")}</p>
            <ComparePart />
          </>
        )}
      </div>
    </main>
  );
}
