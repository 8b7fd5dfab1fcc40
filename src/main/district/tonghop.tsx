import { createRoot } from "react-dom/client";
import { DistrictPage } from "../../pane/district/DistrictPage";
import { saveBytes } from "../saveBytes";
import { createWebExaminer } from "./examineInWebWorkers";

declare const SO_SACH_VERSION: string;

/** Two leave the browser some air on a two-core machine; more than four only cost memory. */
const workers = Math.min(4, Math.max(1, navigator.hardwareConcurrency));

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <DistrictPage
      language={navigator.language.startsWith("en") ? "en" : "vi"}
      tools={{
        examiner: createWebExaminer(workers, () => new Worker(new URL("./districtWorker.ts", import.meta.url))),
        concurrency: workers + 1,
        async rules() {
          const [{ allRules }, { rulesFingerprint }] = await Promise.all([
            import("../../rules/allRules"),
            import("../../check/workbookFacts"),
          ]);
          return { version: SO_SACH_VERSION, count: allRules.length, fingerprint: rulesFingerprint(allRules) };
        },
        download: saveBytes,
      }}
    />,
  );
}
