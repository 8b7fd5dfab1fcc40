import type { FieldKey } from "../forms/types";
import type { PupilRecord } from "./types";

/** Of DM_DAN_TOC; of DM_NUOC; of DM_DIEN_CHINH_SACH: orphans and disabled, abandoned, poor, ethnic and border-area children. */
const kinh = "01";
const vietNam = "704";
const hardships: ReadonlySet<string> = new Set(["05", "06", "07", "08", "11", "13", "15"]);

const ticks = ["repeatedYear", "difficultArea", "poorHousehold"] as const satisfies readonly FieldKey[];
const asked = [...ticks, "disability", "policyGroup"] as const satisfies readonly FieldKey[];

/**
 * Whether the row gives a reason for being older than the class, as the school charters name them: repeated, disabled,
 * of an ethnic minority, of a difficult area, orphan, from abroad. `unknown` where the list has no column that could
 * give one.
 */
export function reasonForDelay(pupil: PupilRecord): "given" | "none" | "unknown" {
  if (ticks.some((field) => pupil.tick(field) === true) || !pupil.isBlank("disability")) return "given";
  const ethnicity = pupil.entry("ethnicity");
  const nationality = pupil.entry("nationality");
  if (ethnicity && ethnicity.code !== kinh) return "given";
  if (nationality && nationality.code !== vietNam) return "given";
  if (hardships.has(pupil.entry("policyGroup")?.code ?? "")) return "given";
  return asked.some((field) => pupil.has(field)) ? "none" : "unknown";
}
