import type { Regulation } from "./clause";

/** Short names of the regulations that this room computes by. */
export const regulations = {
  tt58: { vi: "TT 58/2011/TT-BGDĐT", en: "Circular 58/2011" },
  tt26: { vi: "TT 58/2011, sửa đổi bởi TT 26/2020", en: "Circular 58/2011 as amended by 26/2020" },
  qd02: { vi: "QĐ 02/2007, sửa đổi bởi TT 26/2014", en: "Decision 02/2007 as amended by Circular 26/2014" },
  tt22of2021: { vi: "TT 22/2021/TT-BGDĐT", en: "Circular 22/2021" },
  tt43of2021: { vi: "TT 43/2021/TT-BGDĐT", en: "Circular 43/2021" },
  tt22of2016: { vi: "TT 30/2014, sửa đổi bởi TT 22/2016", en: "Circular 30/2014 as amended by 22/2016" },
  tt27: { vi: "TT 27/2020/TT-BGDĐT", en: "Circular 27/2020" },
  qd11: { vi: "QĐ 11/2006/QĐ-BGDĐT", en: "Decision 11/2006" },
  tt31: { vi: "TT 31/2023/TT-BGDĐT", en: "Circular 31/2023" },
  tt04: { vi: "TT 04/2017, sửa đổi bởi TT 04/2018", en: "Circular 04/2017 as amended by 04/2018" },
  tt03of2019: { vi: "TT 04/2017, sửa đổi bởi TT 03/2019", en: "Circular 04/2017 as amended by 03/2019" },
  tt15of2020: { vi: "TT 15/2020/TT-BGDĐT", en: "Circular 15/2020" },
  tt24of2024: { vi: "TT 24/2024/TT-BGDĐT", en: "Circular 24/2024" },
} as const satisfies Record<string, Regulation>;
