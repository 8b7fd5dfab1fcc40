import type { SuggestionReason } from "../catalogues/types";
import type { Bilingual } from "../text/bilingual";
import type { Proposal } from "./types";

const reasons: Readonly<Record<SuggestionReason, Bilingual>> = {
  spelling: { vi: "khác cách viết hoa hoặc dấu cách", en: "other capitals or spaces" },
  invisibleCharacters: { vi: "bỏ ký tự không nhìn thấy", en: "without invisible characters" },
  lookAlikes: { vi: "thay chữ trông giống bằng chữ Việt", en: "look-alike letters replaced" },
  tonePlacement: { vi: "khác chỗ đặt dấu thanh", en: "tone mark placed otherwise" },
  missingMarks: { vi: "thêm dấu", en: "with its marks" },
  code: { vi: "tên ứng với mã", en: "the name of the code" },
  otherName: { vi: "tên gọi khác trong danh mục", en: "listed as another name" },
  prefix: { vi: "ghi đủ cấp đơn vị", en: "with its unit's kind" },
  legacyFont: { vi: "đổi từ phông chữ TCVN3/VNI", en: "typed with a TCVN3 or VNI font" },
  successor: { vi: "đơn vị mới từ 1/7/2025", en: "the new unit since 1 July 2025" },
  oneLetter: { vi: "khác một chữ", en: "one letter off" },
  similar: { vi: "gần giống", en: "similar" },
};

/** Why a catalogue value is offered, in a few words. */
export function suggestionReason(reason: SuggestionReason): Bilingual {
  return reasons[reason];
}

/** Of a proposal: why it is offered, and whether for its looks alone. */
export function suggestedBecause(reason: SuggestionReason): Pick<Proposal, "reason" | "isNear"> {
  const isNear = reason === "oneLetter" || reason === "similar";
  return { reason: reasons[reason], ...(isNear ? { isNear } : {}) };
}
