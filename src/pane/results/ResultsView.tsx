import { useState } from "react";
import { focusHome } from "../focus/useFocusKeeper";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { ComparePart } from "./ComparePart";
import { ComputePart } from "./ComputePart";
import { FillReview } from "./FillReview";
import { GraduationPart } from "./GraduationPart";
import { OriginalPart } from "./OriginalPart";
import { originalStrings } from "./originalStrings";
import type { OtherFile } from "./otherFiles";
import { RestoreReview } from "./RestoreReview";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** What is done with year-end results: computing what is empty, comparing with the pupil list, drawing up the final list. */
export function ResultsView() {
  const { showView } = usePane();
  const s = useViewStrings(resultsStrings);
  const original = useViewStrings(originalStrings);
  const styles = useResultsStyles();
  const hasResults = useLive((state) => state.recognised.some(({ form }) => form.id === "mau-2"));
  const [reviewing, setReviewing] = useState<"fill" | "restore" | null>(null);
  const [files, setFiles] = useState<readonly OtherFile[]>([]);
  const [originals, setOriginals] = useState<readonly OtherFile[]>([]);
  const toCheck = () => {
    showView("check");
  };

  if (reviewing !== null) {
    return (
      <main>
        <ViewHeader
          title={reviewing === "fill" ? s("reviewTitle") : original("reviewTitle")}
          onBack={() => {
            setReviewing(null);
          }}
        />
        {reviewing === "fill" ? (
          <FillReview files={files} onDone={toCheck} />
        ) : (
          <RestoreReview files={originals} onDone={toCheck} />
        )}
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
              setReviewing("fill");
            }}
          />
        ) : (
          <p className={styles.text}>{s("none")}</p>
        )}
        <ComparePart files={files} onFiles={setFiles} />
        {hasResults && (
          <OriginalPart
            files={originals}
            onFiles={setOriginals}
            onReview={() => {
              setReviewing("restore");
            }}
          />
        )}
        <GraduationPart files={files} />
      </div>
    </main>
  );
}
