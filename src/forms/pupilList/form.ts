import type { FormDefinition } from "../types";
import { pupilListFields } from "./fields";

/** Mẫu số 1: the list of a school's pupils that is imported into csdl.moet.gov.vn. */
export const pupilListForm: FormDefinition = {
  id: "mau-1",
  name: { vi: "Mẫu số 1 – Danh sách học sinh", en: "Mẫu số 1 – pupil list" },
  shortName: "Mẫu số 1",
  fields: pupilListFields,
  levels: ["MN", "C1", "C2", "C3", "TX"],
  identifyingFields: [
    ["classCode", "fullName", "birthDate"],
    ["classCode", "fullName", "pupilCode"],
    ["pupilCode", "fullName", "birthDate"],
    ["fullName", "birthDate", "status"],
    // The portal's update template leaves the name out.
    ["classCode", "pupilCode", "birthDate"],
  ],
  fewestOwnFields: 0,
};
