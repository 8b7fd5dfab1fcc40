/** Học lực by TT 58/2011 and QĐ 02/2007, best first: Giỏi, Khá, Trung bình, Yếu, Kém. */
export const academicRanks = ["excellent", "good", "average", "weak", "poor"] as const;
export type AcademicRank = (typeof academicRanks)[number];

/** Hạnh kiểm, best first: Tốt, Khá, Trung bình, Yếu. There is no Kém. */
export const conductRanks = ["good", "fair", "average", "weak"] as const;
export type ConductRank = (typeof conductRanks)[number];

export function isAcademicAtLeast(rank: AcademicRank, least: AcademicRank): boolean {
  return academicRanks.indexOf(rank) <= academicRanks.indexOf(least);
}

export function isConductAtLeast(rank: ConductRank, least: ConductRank): boolean {
  return conductRanks.indexOf(rank) <= conductRanks.indexOf(least);
}
