import { textOf } from "../../forms/textOf";
import { anyInnerWord, wordTrait } from "../../text/wordTraits";
import { sexOf } from "../sexOf";
import { defineRowRule } from "../types";

const thi = wordTrait((word) => /^[Tt][Hh][ịỊ]$/.test(word));
const van = wordTrait((word) => /^[Vv][ăĂ][Nn]$/.test(word));

export const rule = defineRowRule({
  id: "sex-and-middle-name",
  title: { vi: "Giới tính và chữ đệm", en: "Sex and middle name" },
  forms: ["mau-1"],
  severity: "info",
  source: {
    vi: "Cách đặt tên thường gặp: «Thị» cho nữ, «Văn» cho nam; không phải quy định",
    en: "Usage of names: “Thị” for girls, “Văn” for boys; no regulation",
  },
  messages: {
    thi: {
      vi: "Tên đệm «Thị» mà giới tính ghi Nam. Nếu nhầm, hãy sửa giới tính.",
      en: "The middle name is “Thị” and the sex male. If that is a slip, mend the sex.",
    },
    van: {
      vi: "Tên đệm «Văn» mà giới tính ghi Nữ. Nếu nhầm, hãy sửa giới tính.",
      en: "The middle name is “Văn” and the sex female. If that is a slip, mend the sex.",
    },
  },
  reads: ["fullName", "sex"],
  suspects: { fields: ["fullName"], isSuspect: (value) => isThiOrVan(textOf(value)) },
  check(pupil) {
    const name = pupil.text("fullName");
    if (!isThiOrVan(name)) return [];
    const isThi = anyInnerWord(name, thi);
    if (sexOf(pupil) !== (isThi ? "male" : "female")) return [];
    return [{ field: "sex", message: isThi ? "thi" : "van", related: [pupil.ref("fullName")] }];
  },
});

function isThiOrVan(name: string): boolean {
  return anyInnerWord(name, thi) || anyInnerWord(name, van);
}
