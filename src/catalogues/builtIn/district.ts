import type { Catalogue } from "../types";
import { entriesUnder } from "./entries";

/** Quận, huyện: those of Bến Tre alone. The district level ended on 30/6/2025. */
export const districts: Catalogue = {
  id: "district",
  origin: {
    kind: "builtIn",
    source:
      "Administrative units as of 15/10/2017 (General Statistics Office codes; the same as MOET DM_HUYEN of 26/10/2020)",
    validUntil: "2025-06-30",
  },
  isComplete: false,
  completeParents: ["83"],
  entries: [
    ...entriesUnder("83", "Tỉnh Bến Tre", [
      ["829", "Thành phố Bến Tre"],
      ["831", "Huyện Châu Thành"],
      ["832", "Huyện Chợ Lách"],
      ["833", "Huyện Mỏ Cày Nam"],
      ["834", "Huyện Giồng Trôm"],
      ["835", "Huyện Bình Đại"],
      ["836", "Huyện Ba Tri"],
      ["837", "Huyện Thạnh Phú"],
      ["838", "Huyện Mỏ Cày Bắc"],
    ]),
  ],
};
