import type { Clause } from "../regulations/clause";
import { lowerSecondaryGraduation2023, type LowerSecondaryRefusal } from "../regulations/graduation/lowerSecondary";
import { promotionAfterSummer2021 } from "../regulations/tt22-2021/yearResult";
import { mostAbsences } from "../regulations/tt22-2021/thresholds";
import type { Bilingual } from "../text/bilingual";
import { absencesOf, achievementIn } from "./secondaryYear";
import type { PupilRecord, RuleContext } from "./types";

/** Why a pupil of lớp 9 does not graduate by TT 31/2023, as far as the row tells; with what is short, for a sentence. */
export interface ProgrammeRefusal {
  readonly reason: LowerSecondaryRefusal;
  readonly clause: Clause;
  readonly detail: Bilingual | null;
}

/** Age and the programme; what else is in the pupil's file of records the list does not show. */
export function programmeRefusals(pupil: PupilRecord, context: RuleContext): ProgrammeRefusal[] {
  const { refusals } = lowerSecondaryGraduation2023({
    completedProgramme: completedProgramme(pupil),
    birthYear: pupil.year("birthDate"),
    schoolYear: context.schoolYear,
    isContinuing: context.level === "TX",
  });
  return refusals.map((refusal) => ({ ...refusal, detail: refusal.reason === "programme" ? shortOf(pupil) : null }));
}

/** By the results after the summer where there are any (TT 22/2021, Điều 12 khoản 1); `null`: they are not all there. */
function completedProgramme(pupil: PupilRecord): boolean | null {
  const { learning, training } = finalResults(pupil);
  if (learning === null || training === null) return null;
  const { outcome } = promotionAfterSummer2021({ learning, training, absences: absencesOf(pupil) ?? 0 });
  return outcome === "promoted";
}

function finalResults(pupil: PupilRecord) {
  return {
    learning: achievementIn(pupil, "academicRankAfterRetest") ?? achievementIn(pupil, "academicRank"),
    training: achievementIn(pupil, "conductAfterRetest") ?? achievementIn(pupil, "conduct"),
  };
}

function shortOf(pupil: PupilRecord): Bilingual {
  const { learning, training } = finalResults(pupil);
  const absences = absencesOf(pupil) ?? 0;
  const parts: readonly (Bilingual | null)[] = [
    learning === "fail" ? { vi: "kết quả học tập Chưa đạt", en: "learning is Chưa đạt" } : null,
    training === "fail" ? { vi: "kết quả rèn luyện Chưa đạt", en: "training is Chưa đạt" } : null,
    absences > mostAbsences ? { vi: `nghỉ ${String(absences)} buổi`, en: `${String(absences)} sessions off` } : null,
  ];
  const told = parts.filter((part) => part !== null);
  return { vi: told.map(({ vi }) => vi).join(", "), en: told.map(({ en }) => en).join(", ") };
}
