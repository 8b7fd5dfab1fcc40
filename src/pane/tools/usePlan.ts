import { useEffect, useMemo, useState } from "react";
import { nextTurn } from "../../check/nextTurn";
import type { ToolPlan } from "../../forms/columnTools/types";
import { cellsToRead, planSteps, planTool, type ToolChoice, type ToolSheet } from "./toolChoice";

/** As many cells are planned before the pane is drawn again: some tenths of a second on an old machine. */
const AT_ONCE = 20_000;

/** How far a plan has come, and of what. */
interface Planned {
  readonly choice: ToolChoice;
  readonly of: ToolSheet;
  readonly plan: ToolPlan | null;
  readonly share: number;
}

/** What a choice comes to, at once for a column; a large selection is planned in turns, until then `share` is known. */
export function usePlan(choice: ToolChoice, of: ToolSheet): { readonly plan: ToolPlan | null; readonly share: number } {
  const small = useMemo(() => (cellsToRead(choice, of) <= AT_ONCE ? planTool(choice, of) : null), [choice, of]);
  const [large, setLarge] = useState<Planned>();

  useEffect(() => {
    if (small) return undefined;
    let isOver = false;
    const plan = async () => {
      const steps = planSteps(choice, of);
      for (;;) {
        await nextTurn();
        if (isOver) return;
        const step = steps.next();
        const reached = step.done === true ? { plan: step.value, share: 1 } : { plan: null, share: step.value };
        setLarge({ choice, of, ...reached });
        if (step.done === true) return;
      }
    };
    void plan();
    return () => {
      isOver = true;
    };
  }, [small, choice, of]);

  if (small) return { plan: small, share: 1 };
  return large?.choice === choice && large.of === of ? large : { plan: null, share: 0 };
}
