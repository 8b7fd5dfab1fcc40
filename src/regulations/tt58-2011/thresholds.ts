import { clauseOf, type Clause } from "../clause";
import type { AcademicRank } from "../ranks";
import { regulations } from "../regulationNames";
import type { KeySubject } from "../subjectResult";
import type { Tenths } from "../tenths";

/**
 * The circular as first issued (school years to 2019–2020) and as amended by TT 26/2020 (from 11/10/2020, so for the
 * year 2020–2021 on).
 */
export type Edition = "tt58-2011" | "tt26-2020";

/** What a rank asks for; a rank is reached where all of it holds. */
export interface RankThreshold {
  readonly rank: AcademicRank;
  /** Least mean of all scored subjects, in tenths. */
  readonly mean: Tenths;
  /** Least mark of the better (best) key subject, and of the chuyên subject in a chuyên class; `null`: not asked. */
  readonly keySubject: Tenths | null;
  /** No scored subject below this. */
  readonly lowest: Tenths;
  /** Whether every comment subject must be Đ. */
  readonly needsComments: boolean;
  /** Khoản of Điều 13. */
  readonly point: string;
}

/** TT 58/2011, Điều 13 khoản 1–4, the same in both editions; what reaches none of them is Kém (khoản 5). Best first. */
export const rankThresholds: readonly RankThreshold[] = [
  {
    rank: "excellent",
    mean: 80,
    keySubject: 80,
    lowest: 65,
    needsComments: true,
    point: "1",
  },
  {
    rank: "good",
    mean: 65,
    keySubject: 65,
    lowest: 50,
    needsComments: true,
    point: "2",
  },
  {
    rank: "average",
    mean: 50,
    keySubject: 50,
    lowest: 35,
    needsComments: true,
    point: "3",
  },
  {
    rank: "weak",
    mean: 35,
    keySubject: null,
    lowest: 20,
    needsComments: false,
    point: "4",
  },
];

export const poorPoint = "5";

/** Điều 13 as it holds in the edition. */
export function rankClause(edition: Edition, point: string): Clause {
  return clauseOf(edition === "tt26-2020" ? regulations.tt26 : regulations.tt58, 13, point);
}

/** A fall that one subject alone has caused, and what it is softened to. */
export interface Adjustment {
  /** The rank that the means reach. */
  readonly attained: AcademicRank;
  /** The rank that one subject pulls it down to. */
  readonly base: AcademicRank;
  readonly adjusted: AcademicRank;
  /** Khoản of Điều 13, with its letter. */
  readonly point: string;
}

/** TT 58/2011, Điều 13 khoản 6. A fall from Giỏi to Kém is not among them. */
export const adjustments: readonly Adjustment[] = [
  { attained: "excellent", base: "average", adjusted: "good", point: "6a" },
  { attained: "excellent", base: "weak", adjusted: "average", point: "6b" },
  { attained: "good", base: "weak", adjusted: "average", point: "6c" },
  { attained: "good", base: "poor", adjusted: "weak", point: "6d" },
];

/** `1 trong 2 môn Toán, Ngữ văn`; TT 26/2020 made it `1 trong 3 môn Toán, Ngữ văn, Ngoại ngữ`. */
export const keySubjects: Readonly<Record<Edition, readonly KeySubject[]>> = {
  "tt58-2011": ["math", "literature"],
  "tt26-2020": ["math", "literature", "foreignLanguage"],
};

/** Below this a scored subject may be examined again (Điều 16, with the minimum of rank Trung bình). */
export const retakeBelow: Tenths = 50;

/** Điều 15 khoản 1c, 2a: more sessions off than this, with leave and without, and the pupil repeats the year. */
export const mostAbsences = 45;

/** Weights of a term's tests (Điều 7): thường xuyên, định kì (45 minutes; from 2020 giữa kì), học kì (from 2020 cuối kì). */
export const testWeights = { regular: 1, periodic: 2, final: 3 } as const;
