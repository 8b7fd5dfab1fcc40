import { useState } from "react";
import type { CheckedSheet } from "../../check/liveState";
import { focusHome } from "../focus/useFocusKeeper";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { ComparePart } from "./ComparePart";
import { ComputePart } from "./ComputePart";
import { FillReview } from "./FillReview";
import { GraduationPart } from "./GraduationPart";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** A file of the same school that was chosen and read; it stays as it is, and here. */
export interface OtherFile {
  readonly name: string;
  readonly sheets: readonly CheckedSheet[];
}

/** What is done with year-end results: computing what is empty, comparing with the pupil list, drawing up the final list. */
export function ResultsView() {
  const { showView } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const hasResults = useLive((state) => state.recognised.some(({ form }) => form.id === "mau-2"));
  const [isReviewing, setReviewing] = useState(false);
  const [file, setFile] = useState<OtherFile | null>(null);

  if (isReviewing) {
    return (
      <main>
        <ViewHeader
          title={s("reviewTitle")}
          onBack={() => {
            setReviewing(false);
          }}
        />
        <FillReview
          onDone={() => {
            showView("check");
          }}
        />
      </main>
    );
  }
  return (
    <main>
      <ViewHeader title={s("title")} />
      <div className={styles.body} {...focusHome}>
        {hasResults ? (
          <ComputePart
            onReview={() => {
              setReviewing(true);
            }}
          />
        ) : (
          <p className={styles.text}>{s("none")}</p>
        )}
        <ComparePart file={file} onFile={setFile} />
        <GraduationPart file={file} />
      </div>
    </main>
  );
}
