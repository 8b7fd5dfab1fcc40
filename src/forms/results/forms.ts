import type { Level } from "../fieldShape";
import type { FieldKey, FormDefinition } from "../types";
import { resultFields } from "./fields";

/** Exports bring all of the pupil's own columns; lists of other programs may leave any out but the name. */
const identifyingFields: readonly (readonly FieldKey[])[] = [
  ["fullName", "pupilCode"],
  ["fullName", "birthDate"],
  ["fullName", "classCode"],
  ["fullName", "serial"],
];

function resultForm(levels: readonly Level[]): FormDefinition {
  return {
    id: "mau-2",
    name: { vi: "Mẫu số 2 – Kết quả cuối năm", en: "Mẫu số 2 – year-end results" },
    shortName: "Mẫu số 2",
    fields: resultFields.filter((field) => field.levels.some((level) => levels.includes(level))),
    levels,
    identifyingFields,
    fewestOwnFields: 3,
  };
}

export const preschoolResultsForm = resultForm(["MN"]);
export const primaryResultsForm = resultForm(["C1"]);
export const secondaryResultsForm = resultForm(["C2", "C3", "TX"]);
