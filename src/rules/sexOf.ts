import type { PupilRecord } from "./types";

/** Codes of DM_GIOI_TINH. */
const sexOfCode: ReadonlyMap<string, "male" | "female"> = new Map([
  ["01", "male"],
  ["02", "female"],
]);

/** The pupil's sex by its catalogue; `undefined` where the cell names none. */
export function sexOf(pupil: PupilRecord): "male" | "female" | undefined {
  return sexOfCode.get(pupil.entry("sex")?.code ?? "");
}
