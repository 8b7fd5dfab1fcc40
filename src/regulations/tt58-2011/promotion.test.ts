import fc from "fast-check";
import { academicRanks, conductRanks, type AcademicRank, type ConductRank } from "../ranks";
import type { SubjectResult } from "../subjectResult";
import {
  promotionAfterSummer,
  promotionOf,
  subjectsToRetake,
  withRetakes,
  type PromotionOutcome,
  type SummerResult,
} from "./promotion";
import { titleOf, type PupilTitle } from "./title";
import { conductOddity } from "./conduct";

test.each<[AcademicRank, ConductRank | null, number, PromotionOutcome, string]>([
  ["excellent", "good", 0, "promoted", "Điều 15 khoản 1"],
  ["average", "average", 45, "promoted", "Điều 15 khoản 1"],
  ["average", "average", 46, "repeats", "Điều 15 khoản 2a"],
  ["poor", "good", 0, "repeats", "Điều 15 khoản 2b"],
  ["weak", "weak", 0, "repeats", "Điều 15 khoản 2b"],
  ["weak", "average", 45, "retakesExams", "Điều 16"],
  ["weak", "good", 46, "repeats", "Điều 15 khoản 2a"],
  ["average", "weak", 0, "summerConduct", "Điều 17"],
  ["excellent", "weak", 12, "summerConduct", "Điều 17"],
  ["average", null, 3, "promoted", "Điều 15 khoản 1"],
  ["weak", null, 3, "retakesExams", "Điều 16"],
])("học lực %s, hạnh kiểm %s, %i sessions off: %s", (rank, conduct, absences, outcome, clause) => {
  const promotion = promotionOf({ rank, conduct, absences });
  expect(promotion.outcome).toBe(outcome);
  expect(promotion.clause.vi).toBe(`TT 58/2011/TT-BGDĐT, ${clause}`);
});

test.each<[PromotionOutcome, SummerResult, PromotionOutcome | null]>([
  ["retakesExams", { rank: "average" }, "promoted"],
  ["retakesExams", { rank: "weak" }, "repeats"],
  ["retakesExams", { conduct: "good" }, null],
  ["summerConduct", { conduct: "average" }, "promoted"],
  ["summerConduct", { conduct: "weak" }, "repeats"],
  ["summerConduct", {}, null],
  ["promoted", {}, "promoted"],
  ["repeats", { rank: "average", conduct: "good" }, "repeats"],
])("%s with %p after the summer: %s", (before, summer, outcome) => {
  expect(promotionAfterSummer(before, summer)?.outcome ?? null).toBe(outcome);
});

const results: readonly SubjectResult[] = [
  { kind: "scored", subject: "math", mark: 49 },
  { kind: "scored", subject: "literature", mark: 50 },
  { kind: "comment", subject: "music", passed: false },
  { kind: "comment", subject: "art", passed: true },
  { kind: "exempt", subject: "physicalEducation" },
];

test("marks below 5.0 and CĐ may be examined again", () => {
  expect(subjectsToRetake(results)).toEqual(["math", "music"]);
});

test("a retake replaces the mark it is for, and no other", () => {
  const after = withRetakes(results, [
    { kind: "scored", subject: "math", mark: 55 },
    { kind: "scored", subject: "literature", mark: 90 },
  ]);
  expect(after).toEqual([{ kind: "scored", subject: "math", mark: 55 }, ...results.slice(1)]);
});

test.each<[AcademicRank, ConductRank, PupilTitle | null]>([
  ["excellent", "good", "excellentPupil"],
  ["excellent", "fair", "advancedPupil"],
  ["good", "good", "advancedPupil"],
  ["good", "fair", "advancedPupil"],
  ["good", "average", null],
  ["excellent", "average", null],
  ["average", "good", null],
])("%s and %s earn %s", (rank, conduct, title) => {
  expect(titleOf(rank, conduct)).toBe(title);
});

const rank = fc.constantFrom(...academicRanks);
const conduct = fc.constantFrom(...conductRanks);

test("a title implies rank and conduct, and the promotion of whoever was there", () => {
  fc.assert(
    fc.property(rank, conduct, fc.integer({ min: 0, max: 45 }), (of, behaviour, absences) => {
      const title = titleOf(of, behaviour);
      if (title === null) return;
      expect(academicRanks.indexOf(of)).toBeLessThanOrEqual(title === "excellentPupil" ? 0 : 1);
      expect(conductRanks.indexOf(behaviour)).toBeLessThanOrEqual(title === "excellentPupil" ? 0 : 1);
      expect(promotionOf({ rank: of, conduct: behaviour, absences }).outcome).toBe("promoted");
    }),
  );
});

test.each<[ConductRank, ConductRank, ConductRank, ReturnType<typeof conductOddity>]>([
  ["good", "good", "good", null],
  ["fair", "good", "good", null],
  ["good", "fair", "good", "notSecondTerm"],
  ["fair", "fair", "good", "aboveBothTerms"],
  ["good", "good", "average", "belowBothTerms"],
  ["good", "average", "fair", "notSecondTerm"],
])("conduct %s, %s, year %s: %s", (term1, term2, year, oddity) => {
  expect(conductOddity(term1, term2, year)).toBe(oddity);
});

test("a better rank, better conduct or fewer sessions off never lead to a worse outcome", () => {
  const outcomes: readonly PromotionOutcome[] = ["promoted", "summerConduct", "retakesExams", "repeats"];
  const worse = (outcome: PromotionOutcome) => {
    // Which of the two summers is the worse nobody says.
    const place = outcomes.indexOf(outcome);
    return place === 1 || place === 2 ? 1 : place;
  };
  fc.assert(
    fc.property(
      fc.nat({ max: academicRanks.length - 1 }),
      fc.nat({ max: conductRanks.length - 1 }),
      fc.integer({ min: 0, max: 60 }),
      fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 30 })),
      (rank, conduct, absences, [byRank, byConduct, byAbsences]) => {
        const of = (r: number, c: number, a: number) => {
          const [academic, behaviour] = [academicRanks[r], conductRanks[c]];
          if (!academic || !behaviour) throw new Error("No such rank");
          return worse(promotionOf({ rank: academic, conduct: behaviour, absences: a }).outcome);
        };
        const better = of(
          Math.max(0, rank - byRank),
          Math.max(0, conduct - byConduct),
          Math.max(0, absences - byAbsences),
        );
        expect(better).toBeLessThanOrEqual(of(rank, conduct, absences));
      },
    ),
  );
});
