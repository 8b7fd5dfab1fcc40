/** What stands beside a subject in headers of result lists, by `headerKey`; taken out as whole words, longest first. */
export const headerPhrases = {
  /** Tiểu học: the level. */
  level: [
    "muc dat duoc",
    "muc danh gia",
    "muc do dat duoc",
    "muc do",
    "muc dg",
    "muc",
    "nhan xet",
    "n xet",
    "nx",
    "danh gia",
  ],
  /** Tiểu học: the test. Elsewhere a heading of marks says nothing of its own. */
  points: [
    "diem ktdk",
    "diem kiem tra dinh ky",
    "diem kiem tra dinh ki",
    "diem kt dinh ky",
    "diem kiem tra",
    "diem bai kiem tra",
    "diem thi",
    "diem so",
    "diem kt",
    "ktdk",
    "diem",
  ],
  retest: [
    "ket qua sau thi lai",
    "ket qua sau kiem tra lai",
    "sau kiem tra lai",
    "sau kt lai",
    "sau thi lai",
    "diem thi lai",
    "diem kiem tra lai",
    "thi lai",
    "kiem tra lai",
    "kt lai",
    "ttl",
  ],
  year: [
    "trung binh mon ca nam",
    "diem trung binh mon ca nam",
    "diem tb mon ca nam",
    "diem tbm ca nam",
    "tbm ca nam",
    "tb ca nam",
    "tbmcn",
    "tb cn",
    "ca nam",
    "cuoi nam",
    "ck2",
    "cuoi hk2",
    "cn",
    "tbm",
    "dtbm",
    "dtb mon",
    "diem tbm",
    "diem tb mon",
    "diem trung binh mon",
  ],
  /** Nothing about what the column is: weights, the word "subject", headings over all of them. */
  filler: [
    "mon hoc va hoat dong giao duc",
    "mon hoc va hdgd",
    "ket qua cac mon hoc",
    "ket qua hoc tap cac mon",
    "diem trung binh cac mon hoc",
    "cac mon hoc",
    "mon hoc",
    "cac mon",
    "mon",
    "hs 1",
    "hs 2",
    "hs1",
    "hs2",
    "he so 1",
    "he so 2",
  ],
} as const;

/** Words of a term in all their writings, and how they are compared: `hk1`, `hk2`. */
export const termPhrases: readonly (readonly [string, readonly string[]])[] = [
  [
    "hk1",
    ["hoc ky 1", "hoc ky i", "hoc ki 1", "hoc ki i", "hki", "hk 1", "hk i", "hk1", "ky 1", "ky i", "ki 1", "ki i"],
  ],
  [
    "hk2",
    [
      "hoc ky 2",
      "hoc ky ii",
      "hoc ki 2",
      "hoc ki ii",
      "hkii",
      "hk 2",
      "hk ii",
      "hk2",
      "ky 2",
      "ky ii",
      "ki 2",
      "ki ii",
    ],
  ],
];

/** Marks within a term, and measures early in the year: no result of the year. */
export const interimPhrases: readonly string[] = [
  "gk1",
  "gk2",
  "ck1",
  "giua ky",
  "giua ki",
  "giua hk1",
  "giua hk2",
  "cuoi hk1",
  "gk",
  "ddgtx",
  "ddggk",
  "ddgck",
  "ktmieng",
  "15 phut",
  "1 tiet",
  "dot 1",
  "lan 1",
  "dau nam",
];

/** Over the columns of năng lực and phẩm chất. */
export const traitAreas = { competence: ["nang luc"], quality: ["pham chat"] } as const;

/** Under a heading of absences: with leave, without, together. */
export const absenceParts = {
  excusedAbsences: ["p", "cp", "co phep", "phep"],
  unexcusedAbsences: ["k", "kp", "khong phep", "k phep"],
  daysAbsent: ["tong", "tong so", "ts", "cong", "t"],
} as const;
