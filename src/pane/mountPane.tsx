import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { PaneHandle, PaneProps } from "./paneProps";
import { createViewStore } from "./viewStore";

/** Puts the pane into the page. The one door of this room. */
export function mountPane(element: HTMLElement, props: PaneProps): PaneHandle {
  const views = createViewStore();
  const root = createRoot(element);
  root.render(<Pane {...props} views={views} />);
  return {
    showView: views.set,
    unmount() {
      root.unmount();
    },
  };
}
