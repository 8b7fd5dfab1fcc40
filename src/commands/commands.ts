import type { PaneView } from "../pane/paneProps";
import type { Bilingual } from "../text/bilingual";

/** What a ribbon button may do. */
export interface CommandApp {
  /** Shows the pane; harmless where it is open. */
  openPane(): Promise<void>;
  showView(view: PaneView): void;
  checkAll(): Promise<void>;
}

/** A ribbon button. `id` is the action's name in the manifest. */
export interface Command {
  readonly id: "checkAll" | "statistics" | "saveForSubmission" | "openPane";
  readonly label: Bilingual;
  perform(app: CommandApp): Promise<void>;
}

/** The ribbon's buttons, in its order. */
export const commands: readonly Command[] = [
  {
    id: "checkAll",
    label: { vi: "Kiểm tra", en: "Check" },
    async perform(app) {
      await app.openPane();
      app.showView("check");
      await app.checkAll();
    },
  },
  {
    id: "statistics",
    label: { vi: "Thống kê", en: "Statistics" },
    async perform(app) {
      await app.openPane();
      app.showView("statistics");
    },
  },
  {
    id: "saveForSubmission",
    label: { vi: "Lưu để nộp", en: "Save for submission" },
    async perform(app) {
      await app.openPane();
      app.showView("save");
    },
  },
  {
    id: "openPane",
    label: { vi: "Mở bảng", en: "Open the pane" },
    async perform(app) {
      await app.openPane();
      app.showView("check");
    },
  },
];
