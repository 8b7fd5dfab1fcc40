import { createRequire } from "node:module";
import { rulesFingerprint } from "../check/workbookFacts";
import { allRules } from "../rules/allRules";
import type { Receipt } from "../submission/receipt";

/** Which checks this program runs, as receipts and results name them. */
export function productRules(): Receipt["rules"] {
  const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };
  return { version, count: allRules.length, fingerprint: rulesFingerprint(allRules) };
}
