import { lazy, type ComponentType } from "react";
import type { PaneView } from "./paneProps";
import type { Filters } from "./problems/filterProblems";

/** What a view gets of the pane; all else is in `usePane`. */
export interface ViewProps {
  /** What the view is to show, where it shows one thing of many. */
  readonly subject: string | null;
  /** Back to the list, with these filters alone. */
  showProblems(filters: Partial<Filters>): void;
}

type View = ComponentType<ViewProps>;

/**
 * The views beside the check, loaded when they are opened: the check itself has to stand there as soon as it can. A view
 * brings its own texts along (`strings/viewStrings.ts`).
 */
export const lazyViews: Readonly<Record<Exclude<PaneView, "check">, View>> = {
  columns: lazy(async () => ({ default: (await import("./columns/ColumnsView")).ColumnsView })),
  entry: lazy(async () => ({ default: (await import("./entry/EntryView")).EntryView })),
  fixes: lazy(async () => ({ default: (await import("./fixes/FixesView")).FixesView })),
  journal: lazy(async () => ({ default: (await import("./journal/JournalView")).JournalView })),
  results: lazy(async () => ({ default: (await import("./results/ResultsView")).ResultsView })),
  save: lazy(async () => ({ default: (await import("./save/SaveView")).SaveView })),
  package: lazy(async () => ({ default: (await import("./package/PackageView")).PackageView })),
  steps: lazy(async () => ({ default: (await import("./package/StepsView")).StepsView })),
  why: lazy(async () => ({ default: (await import("./why/WhyView")).WhyView })),
  statistics: lazy(async () => ({ default: (await import("./statistics/StatisticsView")).StatisticsView })),
  tools: lazy(async () => ({ default: (await import("./tools/ToolsView")).ToolsView })),
};
