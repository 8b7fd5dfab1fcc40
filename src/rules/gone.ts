import type { Bilingual } from "../text/bilingual";
import { saysDisabled, saysGone } from "../text/mark";
import type { CellValue } from "../workbook/types";
import type { Proposal } from "./types";

/** Said by every rule on results of a text that tells the pupil's status in the place of a result. */
export const goneMessage: Bilingual = {
  vi: "«{value}» là tình trạng của học sinh, không phải kết quả. Em đã nghỉ hoặc chuyển đi thì để trống ô này và ghi trạng thái ở Mẫu số 1.",
  en: "“{value}” says where the pupil is and is no result. Of a pupil who left this stays empty, and the status is entered in Mẫu số 1.",
};

/** Which of the two was meant, a result or a status, only the school knows: never sure, and no error of a circular. */
const goneProposals: readonly Proposal[] = [
  {
    value: "",
    reason: { vi: "học sinh đã nghỉ, chuyển đi thì không có kết quả", en: "who left has no result" },
    isSure: false,
  },
];

/** How the form writes that somebody is judged by a plan of their own is not known: what is filled in is the school's to say. */
export const disabledMessage: Bilingual = {
  vi: "«{value}» không phải là kết quả. Nếu là học sinh khuyết tật: có đánh giá theo kế hoạch cá nhân thì ghi kết quả, không đánh giá thì để trống và đánh dấu ở Mẫu số 1.",
  en: "“{value}” is no result. Of a pupil with a disability: judged by a plan of their own, enter the result; not assessed, leave it empty and tick it in Mẫu số 1.",
};

/** What a text in the place of a result says of the pupil, as the message that tells it; `null`: nothing. */
export function saidOfPupil(value: CellValue): {
  readonly message: "gone" | "disabled";
  readonly severity: "warning";
  readonly proposals: readonly Proposal[];
} | null {
  if (saysGone(value)) return { message: "gone", severity: "warning", proposals: goneProposals };
  return saysDisabled(value) ? { message: "disabled", severity: "warning", proposals: [] } : null;
}
