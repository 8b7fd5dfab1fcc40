import type { Clause } from "./clause";
import type { RuleSetId } from "./ruleSets";

/** What a regulation calls the two results of a pupil's year, to stand within a sentence. */
export interface ResultWords {
  readonly learning: Clause;
  readonly training: Clause;
  readonly both: Clause;
  /** What pupils who fall short do in the summer. */
  readonly retakes: Clause;
}

const ranks: ResultWords = {
  learning: { vi: "học lực", en: "rank" },
  training: { vi: "hạnh kiểm", en: "conduct" },
  both: { vi: "học lực và hạnh kiểm", en: "rank and conduct" },
  retakes: { vi: "thi lại", en: "retaken" },
};

/** TT 22/2021, Điều 8, 9, 14; TT 43/2021. */
const results: ResultWords = {
  learning: { vi: "kết quả học tập", en: "learning" },
  training: { vi: "kết quả rèn luyện", en: "training" },
  both: { vi: "kết quả học tập và kết quả rèn luyện", en: "learning and training" },
  retakes: { vi: "đánh giá lại", en: "assessed anew" },
};

/** Học lực, hạnh kiểm (TT 58/2011, QĐ 02/2007), or kết quả học tập, rèn luyện (TT 22/2021, TT 43/2021). */
export function resultWords(ruleSet: RuleSetId): ResultWords {
  return ruleSet === "tt22-2021" || ruleSet === "tt43-2021" ? results : ranks;
}

/** To begin a sentence. */
export function capitalised({ vi, en }: Clause): Clause {
  return { vi: upper(vi), en: upper(en) };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
