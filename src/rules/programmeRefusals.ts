import type { Clause } from "../regulations/clause";
import { lowerSecondaryGraduation2023, type LowerSecondaryRefusal } from "../regulations/graduation/lowerSecondary";
import { promotionAfterSummer2021 } from "../regulations/tt22-2021/yearResult";
import { type AchievementLevel, mostAbsences } from "../regulations/tt22-2021/thresholds";
import type { Bilingual } from "../text/bilingual";
import { absencesOf, achievementIn } from "./secondaryYear";
import type { PupilRecord, RuleContext } from "./types";

/** Why a pupil of lớp 9 does not graduate by TT 31/2023, as far as the row tells; with what is short, for a sentence. */
export interface ProgrammeRefusal {
  readonly reason: LowerSecondaryRefusal;
  readonly clause: Clause;
  readonly detail: Bilingual | null;
}

/** `computed`: learning of a row that does not show it. Age and the programme; what else is in the pupil's file of records the list does not show. */
export function programmeRefusals(
  pupil: PupilRecord,
  context: RuleContext,
  computed: AchievementLevel | null = null,
): ProgrammeRefusal[] {
  const results = finalResults(pupil, computed);
  const { refusals } = lowerSecondaryGraduation2023({
    completedProgramme: completedProgramme(pupil, results),
    birthYear: pupil.year("birthDate"),
    schoolYear: context.schoolYear,
    isContinuing: context.level === "TX",
  });
  return refusals.map((refusal) => ({
    ...refusal,
    detail: refusal.reason === "programme" ? shortOf(pupil, results) : null,
  }));
}

/** By the results after the summer where there are any (TT 22/2021, Điều 12 khoản 1); `null`: they are not all there. */
function completedProgramme(pupil: PupilRecord, { learning, training }: FinalResults): boolean | null {
  if (learning === null || training === null) return null;
  const { outcome } = promotionAfterSummer2021({ learning, training, absences: absencesOf(pupil) ?? 0 });
  return outcome === "promoted";
}

interface FinalResults {
  readonly learning: AchievementLevel | null;
  readonly training: AchievementLevel | null;
}

function finalResults(pupil: PupilRecord, computed: AchievementLevel | null): FinalResults {
  return {
    learning: achievementIn(pupil, "academicRankAfterRetest") ?? achievementIn(pupil, "academicRank") ?? computed,
    training: achievementIn(pupil, "conductAfterRetest") ?? achievementIn(pupil, "conduct"),
  };
}

function shortOf(pupil: PupilRecord, { learning, training }: FinalResults): Bilingual {
  const absences = absencesOf(pupil) ?? 0;
  const parts: readonly (Bilingual | null)[] = [
    learning === "fail" ? { vi: "kết quả học tập Chưa đạt", en: "learning is Chưa đạt" } : null,
    training === "fail" ? { vi: "kết quả rèn luyện Chưa đạt", en: "training is Chưa đạt" } : null,
    absences > mostAbsences ? { vi: `nghỉ ${String(absences)} buổi`, en: `${String(absences)} sessions off` } : null,
  ];
  const told = parts.filter((part) => part !== null);
  return { vi: told.map(({ vi }) => vi).join(", "), en: told.map(({ en }) => en).join(", ") };
}
