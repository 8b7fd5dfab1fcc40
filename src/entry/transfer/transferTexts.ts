import { fieldName } from "../../forms/fieldName";
import { pupilListForm } from "../../forms/pupilList/form";
import type { Bilingual } from "../../text/bilingual";
import type { SpecialTarget, Target } from "./types";

const specialNames: Readonly<Record<SpecialTarget, Bilingual>> = {
  familyName: { vi: "Họ và tên đệm (ghép vào Họ tên)", en: "Family and middle names (joined into the full name)" },
  givenName: { vi: "Tên (ghép vào Họ tên)", en: "Given name (joined into the full name)" },
  birthDay: { vi: "Ngày (ghép vào Ngày sinh)", en: "Day (joined into the birth date)" },
  birthMonth: { vi: "Tháng (ghép vào Ngày sinh)", en: "Month (joined into the birth date)" },
  birthYear: { vi: "Năm (ghép vào Ngày sinh)", en: "Year (joined into the birth date)" },
  femaleTick: { vi: "Cột đánh dấu Nữ (thành Giới tính)", en: "Tick column for girls (becomes the sex)" },
  maleTick: { vi: "Cột đánh dấu Nam (thành Giới tính)", en: "Tick column for boys (becomes the sex)" },
  permanentAddress: {
    vi: "Địa chỉ thường trú đầy đủ (tách thành tỉnh, huyện, xã)",
    en: "Whole permanent address (parted into its units)",
  },
  hometownAddress: {
    vi: "Quê quán đầy đủ (tách thành tỉnh, huyện, xã)",
    en: "Whole home town (parted into its units)",
  },
  birthplaceAddress: {
    vi: "Nơi sinh đầy đủ (tách ra tỉnh, huyện)",
    en: "Whole place of birth (province and district taken from it)",
  },
  residencePart: {
    vi: "Chỗ ở hiện nay, một phần (ghép các phần lại)",
    en: "Present residence, a part (the parts are joined)",
  },
};

export const specialTargets = Object.keys(specialNames) as SpecialTarget[];

const fieldNames = new Map<string, Bilingual>(pupilListForm.fields.map((field) => [field.key, fieldName(field)]));

/** A column of the list in words. */
export function targetName(target: Target): Bilingual {
  return fieldNames.get(target) ?? specialNames[target as SpecialTarget];
}
