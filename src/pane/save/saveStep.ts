import { HostError, type HostErrorCode } from "../../check/bookHost";
import type { Submission } from "../../check/liveState";

/** Where the user stands on the way to a file to hand in. */
export type SaveStep =
  | { readonly kind: "unit" }
  | { readonly kind: "ready" }
  | { readonly kind: "confirm" }
  | { readonly kind: "preparing"; readonly share: number }
  | { readonly kind: "delivering" }
  | { readonly kind: "asking"; readonly file: Submission }
  | { readonly kind: "done"; readonly file: Submission }
  | { readonly kind: "failed"; readonly reason: SaveFailure }
  | { readonly kind: "newWindow"; readonly why: "impossible" | "notSeen"; readonly file: Submission }
  | { readonly kind: "byHand"; readonly why: "impossible" | "notSeen" | "chosen" };

/** `traces`: marks of ours were still in the copy, so it was held back. */
export type SaveFailure = HostErrorCode | "traces" | "other";

/** `TraceError` is told by its name: importing it would bring the whole package reader into the pane. */
export function saveFailure(error: unknown): SaveFailure {
  if (error instanceof HostError) return error.code;
  return error instanceof Error && error.name === "TraceError" ? "traces" : "other";
}
