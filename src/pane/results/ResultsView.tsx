import { useState } from "react";
import { focusHome } from "../focus/useFocusKeeper";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { ComparePart } from "./ComparePart";
import { ComputePart } from "./ComputePart";
import { FillReview } from "./FillReview";
import { GraduationPart } from "./GraduationPart";
import type { OtherFile } from "./otherFiles";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** What is done with year-end results: computing what is empty, comparing with the pupil list, drawing up the final list. */
export function ResultsView() {
  const { showView } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const hasResults = useLive((state) => state.recognised.some(({ form }) => form.id === "mau-2"));
  const [isReviewing, setReviewing] = useState(false);
  const [files, setFiles] = useState<readonly OtherFile[]>([]);

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
          files={files}
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
            files={files}
            onReview={() => {
              setReviewing(true);
            }}
          />
        ) : (
          <p className={styles.text}>{s("none")}</p>
        )}
        <ComparePart files={files} onFiles={setFiles} />
        <GraduationPart files={files} />
      </div>
    </main>
  );
}
