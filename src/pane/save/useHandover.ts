import { useState } from "react";
import type { Submission } from "../../check/liveState";
import { usePane } from "../paneContext";

/** Where handing a finished file to the user stands. `asking`: nobody tells whether the download came, but the user. */
export type Handover =
  | { readonly kind: "asking"; readonly file: Submission }
  | { readonly kind: "done"; readonly file: Submission }
  | { readonly kind: "notThere"; readonly file: Submission; readonly why: "impossible" | "notSeen" };

/** Tries the first rung; whoever shows the `handover` leads on from there (`HandoverSteps`). */
export function useHandover() {
  const { deliver } = usePane();
  const [handover, setHandover] = useState<Handover | null>(null);
  const hand = async (file: Submission) => {
    const delivery = await deliver(file);
    if (delivery === "impossible") setHandover({ kind: "notThere", file, why: "impossible" });
    else setHandover({ kind: delivery === "unknown" ? "asking" : "done", file });
  };
  return { handover, hand, setHandover };
}
